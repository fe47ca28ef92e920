package org.rashomon.dossier.walk;

import org.rashomon.attribution.Stance;
import org.rashomon.dossier.layout.ClaimEntry;
import org.rashomon.dossier.layout.ContradictionEntry;
import org.rashomon.dossier.layout.IncidentEntry;
import org.rashomon.dossier.layout.Layout;
import org.rashomon.dossier.layout.StatementEntry;
import org.rashomon.dossier.layout.VoiceEntry;
import org.rashomon.dossier.layout.Wording;
import org.rashomon.investigation.Investigation;

/// The last page: the dossier in Markdown, with the numbers of the HTML.
public final class DossierPrint {
    private DossierPrint() {}

    public static String of(Investigation investigation) {
        Layout layout = Layout.of(investigation);
        Print print = new Print();
        print.line("# Incidents");
        for (IncidentEntry incident : layout.incidents()) incident(print, incident);
        print.blank().line("# Statements");
        for (VoiceEntry voice : layout.voices()) {
            print.blank().line("## " + voice.name());
            voice.about().ifPresent(about -> print.line(about));
            for (StatementEntry said : voice.statements()) statement(print, said);
        }
        return print.toString();
    }

    private static void incident(Print print, IncidentEntry incident) {
        String where = incident.places().isEmpty() ? "" : ", " + incident.places();
        print.blank().line("## " + incident.number() + " " + incident.kinds() + where);
        print.line(incident.dateWords() + "; told by "
                + Wording.number(incident.reports().size(), "report", "reports"));
        print.blank().line("| what | value | who says so | where |").line("|---|---|---|---|");
        for (ClaimEntry claim : incident.claims()) {
            String stance = claim.claim().stance() == Stance.ASSERTS
                    ? ""
                    : Wording.of(claim.claim().stance()) + ": ";
            String who = claim.teller().name() + (claim.teller().isOutlet() ? " in its own words" : "");
            print.line("| %s | %s%s%s | %s | %s |"
                    .formatted(
                            Wording.of(claim.claim().slot()),
                            stance,
                            cell(claim.value()),
                            claim.hedge().map(hedge -> " (“" + hedge + "”)").orElse(""),
                            cell(who),
                            claim.cite()));
        }
        for (ContradictionEntry one : incident.contradictions()) {
            print.line("- " + one.id() + " " + Wording.of(one.contradiction().weight()) + ": "
                    + one.contradiction().reason());
        }
    }

    private static void statement(Print print, StatementEntry said) {
        String content = said.attribution().content().stream()
                .map(said.report().document()::at)
                .reduce((one, other) -> one + " … " + other)
                .orElse("(not given)");
        print.line("- " + said.id() + " " + Wording.of(said.attribution().stance()) + ": "
                + content.replaceAll("\\s+", " ") + " (" + said.report().cite(said.first()) + ")");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\s+", " ");
    }
}
