package org.rashomon.dossier.walk;

import java.util.List;
import java.util.Locale;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.CueKind;
import org.rashomon.attribution.Speaker;
import org.rashomon.document.Document;

/// The third page: who said what.
public final class AttributionPrint {
    private AttributionPrint() {}

    public static String of(Document document, List<Attribution> attributions) {
        Print print = new Print();
        for (Attribution one : attributions) {
            print.line(one.id() + " " + lower(one.form()) + ", " + lower(one.stance())
                    + (CueKind.of(document, one) == CueKind.ATTITUDE ? ", attitude" : "")
                    + one.inside().map(outer -> ", inside " + outer).orElse(""));
            print.line("  speaker  " + speaker(one.speaker()));
            print.line("  source   " + print.words(document, one.source()));
            print.line("  cue      " + print.words(document, one.cue()));
            print.line("  content  " + print.words(document, one.content()));
            one.saidOn().ifPresent(day -> print.line("  when     " + day));
            one.venue().ifPresent(venue -> print.line("  venue    " + print.words(document, venue)));
            if (!one.basis().isEmpty()) print.line("  basis    " + print.words(document, one.basis()));
        }
        return print.toString();
    }

    static String speaker(Speaker speaker) {
        String about = speaker.role().map(role -> ", " + role).orElse("")
                + speaker.affiliation().map(body -> ", " + body).orElse("");
        return lower(speaker.kind()) + (speaker.isResolved() ? " " + speaker.name() : "") + about;
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
