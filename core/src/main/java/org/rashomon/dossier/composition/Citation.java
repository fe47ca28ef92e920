package org.rashomon.dossier.composition;

import org.rashomon.document.Span;
import org.rashomon.dossier.layout.ReportEntry;

/// Words of a report that a line rests on.
///
/// @param span in the report's text, in UTF-16 code units
public record Citation(ReportEntry report, Span span) {
    public Citation {
        if (span.end() > report.document().text().length()) {
            throw new IllegalArgumentException("%s is not in %s".formatted(span, report.id()));
        }
    }

    /// The exact words.
    public String words() {
        return report.document().at(span);
    }

    public String sha256() {
        return report.document().origin().sha256();
    }

    /// All that is needed to find the words again, in one line of print:
    /// the words, the report with its day and title, `d1 ¶5`, the characters and the SHA-256.
    public String note() {
        return "“%s” — %s, “%s”, %s, characters %d–%d of SHA-256 %s"
                .formatted(
                        words().strip(),
                        report.label(),
                        report.title(),
                        report.cite(span),
                        span.start(),
                        span.end(),
                        sha256());
    }
}
