package org.rashomon.workbench;

import org.rashomon.casefile.Standing;
import org.rashomon.document.Document;
import org.rashomon.document.Span;
import org.rashomon.dossier.layout.ReportEntry;

/// Leads to words in their report.
public record WordsLink(Standing standing) {
    /// The address of words that an anchor of the dossier names.
    ///
    /// @param anchor as the dossier writes it: `#d3-120-134`
    public String to(String anchor) {
        int dash = anchor.indexOf('-');
        String report = anchor.substring(anchor.startsWith("#") ? 1 : 0, dash);
        return standing.layout().reports().stream()
                .filter(one -> one.id().equals(report))
                .findFirst()
                .map(one -> "/source/%d#w%s".formatted(standing.number(one), anchor.substring(dash + 1)))
                .orElse("#");
    }

    public String to(ReportEntry report, Span words) {
        return to(report.document(), words);
    }

    public String to(Document report, Span words) {
        return "/source/%d#w%d-%d".formatted(standing.number(report), words.start(), words.end());
    }

    public String to(ReportEntry report) {
        return "/source/" + standing.number(report);
    }
}
