package org.rashomon.dossier.walk;

import static org.rashomon.dossier.walk.AttributionPrint.lower;

import java.util.List;
import org.rashomon.document.Document;
import org.rashomon.dossier.layout.Wording;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Incident;

/// The fourth page: what is said to have happened, and by whom.
public final class IncidentPrint {
    private IncidentPrint() {}

    public static String of(Document document, List<Incident> incidents) {
        Print print = new Print();
        for (Incident one : incidents) {
            print.line(one.id() + " " + lower(one.kind()));
            print.line("  when     " + one.when().map(Object::toString).orElse("-")
                    + one.whenAt()
                            .map(words -> " " + print.words(document, words))
                            .orElse(""));
            print.line("  where    "
                    + one.where()
                            .map(place -> print.words(document, place.span()))
                            .orElse("-")
                    + one.within()
                            .map(place -> " within " + print.words(document, place.span()))
                            .orElse(""));
            print.line("  told by  " + print.words(document, one.mentions()));
            for (Claim claim : one.claims()) print.line("  " + claim(print, document, claim));
        }
        return print.toString();
    }

    private static String claim(Print print, Document document, Claim claim) {
        String who = claim.by()
                        .map(speaker -> speaker.isResolved() ? speaker.name() : "somebody")
                        .orElse("the report")
                + claim.attribution().map(id -> " (" + id + ")").orElse("");
        return "%-15s %s: %s %s %s%s"
                .formatted(
                        lower(claim.slot()),
                        Wording.of(claim.value()),
                        who,
                        lower(claim.stance()),
                        print.words(document, claim.span()),
                        claim.hedge()
                                .map(hedge -> " hedged by " + print.words(document, hedge))
                                .orElse(""));
    }
}
