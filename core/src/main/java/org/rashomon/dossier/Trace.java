package org.rashomon.dossier;

import java.util.List;
import org.rashomon.document.Document;
import org.rashomon.dossier.walk.AttributionPrint;
import org.rashomon.dossier.walk.ContradictionPrint;
import org.rashomon.dossier.walk.DocumentPrint;
import org.rashomon.dossier.walk.DossierPrint;
import org.rashomon.dossier.walk.IncidentPrint;
import org.rashomon.dossier.walk.LanguagePrint;
import org.rashomon.dossier.walk.NarrativePrint;
import org.rashomon.investigation.Findings;
import org.rashomon.investigation.Investigation;
import org.rashomon.language.Prose;

/// One report on its way through the house, told room by room: what `rashomon trace` prints and the walk's golden files
/// hold.
public final class Trace {
    /// What one room made of the report.
    ///
    /// @param name `01-document.txt`, `02-language.txt` … `07-dossier.md`
    public record Page(String name, String text) {}

    private Trace() {}

    /// The pages in the order of the rooms.
    public static List<Page> of(Prose prose, Findings findings) {
        Document document = prose.document();
        Investigation alone = Investigation.of(List.of(findings));
        return List.of(
                new Page("01-document.txt", DocumentPrint.of(document)),
                new Page("02-language.txt", LanguagePrint.of(prose)),
                new Page("03-attribution.txt", AttributionPrint.of(document, findings.attributions())),
                new Page("04-incident.txt", IncidentPrint.of(document, findings.incidents())),
                new Page("05-contradiction.txt", ContradictionPrint.of(alone)),
                new Page("06-narrative.txt", NarrativePrint.of(alone)),
                new Page("07-dossier.md", DossierPrint.of(alone)));
    }
}
