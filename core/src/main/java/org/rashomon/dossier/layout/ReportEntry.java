package org.rashomon.dossier.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rashomon.document.Document;
import org.rashomon.document.Paragraph;
import org.rashomon.document.Span;
import org.rashomon.investigation.Findings;

/// A report with its number.
///
/// @param id `d1`, `d2` … oldest first, undated last
/// @param paragraphs the starts of its paragraphs, so that a place can be called "d3 ¶4" on paper too
public record ReportEntry(String id, Findings findings, List<Integer> paragraphs) {
    public ReportEntry {
        paragraphs = List.copyOf(paragraphs);
    }

    static ReportEntry of(String id, Findings findings) {
        return new ReportEntry(
                id,
                findings,
                findings.document().sections().stream()
                        .flatMap(section -> section.paragraphs().stream())
                        .map(Paragraph::span)
                        .map(Span::start)
                        .toList());
    }

    public Document document() {
        return findings.document();
    }

    public Optional<LocalDate> published() {
        return document().today();
    }

    /// Its headline; its name in the case when it has none.
    public String title() {
        return document()
                .title()
                .map(document()::at)
                .filter(words -> !words.isBlank())
                .orElse(document().id());
    }

    /// Who published it; its name in the case when nobody says.
    public String outlet() {
        return document()
                .origin()
                .outlet()
                .filter(name -> !name.isBlank())
                .orElse(document().id());
    }

    /// "Harbour Wire, 4 Apr 2017".
    public String label() {
        return published().map(day -> outlet() + ", " + DateWording.brief(day)).orElse(outlet() + ", undated");
    }

    /// The anchor of words in it: `d3-120-134`.
    public String anchor(Span span) {
        return id + "-" + span.start() + "-" + span.end();
    }

    /// The number of the paragraph a place stands in, from 1.
    public int paragraph(Span span) {
        int number = 0;
        for (int start : paragraphs) {
            if (start > span.start()) break;
            number++;
        }
        return Math.max(1, number);
    }

    /// How a place is cited, on screen and on paper: "d3 ¶4".
    public String cite(Span span) {
        return id + " ¶" + paragraph(span);
    }
}
