package org.rashomon.dossier;

import java.util.List;
import org.rashomon.investigation.Findings;
import org.rashomon.language.Prose;

/// One report on its way through the house, told room by room: what `rashomon trace` prints and the walk's golden files
/// hold.
public final class Trace {
    /// What one room made of the report.
    ///
    /// @param name `01-document`, `02-language` …
    public record Page(String name, String text) {}

    private Trace() {}

    /// The pages in the order of the rooms.
    public static List<Page> of(Prose prose, Findings findings) {
        return List.of(new Page("01-document", prose.document().text()));
    }
}
