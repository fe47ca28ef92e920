package org.rashomon.dossier.page;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rashomon.document.EntryTime;
import org.rashomon.document.Paragraph;
import org.rashomon.document.Section;
import org.rashomon.document.Span;
import org.rashomon.dossier.layout.ReportEntry;
import org.rashomon.dossier.layout.Wording;

/// A source's text in full, with its marks and the notes beside it.
public record SourcePage(ReportEntry report, List<Part> parts) {
    /// A section.
    ///
    /// @param label "Later entry, 18:10, no time zone given"; or ""
    public record Part(String label, List<Block> blocks) {}

    /// A paragraph.
    ///
    /// @param number as cited: ¶4
    /// @param css the paragraph's kind in lower case
    /// @param label the kind in words, or "" for plain prose
    public record Block(int number, String css, String label, List<Node> nodes, List<Note> notes) {}

    /// Who says something in this paragraph, as a note in the margin.
    public record Note(String href, String label, String who, String stance) {}

    static List<Part> parts(ReportEntry report, MarkedText marks, Map<Integer, List<Note>> notes) {
        List<Span> stretches = report.document().sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(Paragraph::span)
                .toList();
        Map<Span, List<Node>> nodes = marks.in(stretches);
        List<Part> parts = new ArrayList<>();
        int number = 0;
        for (Section section : report.document().sections()) {
            List<Block> blocks = new ArrayList<>();
            for (Paragraph paragraph : section.paragraphs()) {
                number++;
                blocks.add(new Block(
                        number,
                        paragraph.kind().name().toLowerCase(java.util.Locale.ROOT),
                        section.kind() == Section.Kind.HEADER ? "" : Wording.of(paragraph.kind()),
                        nodes.getOrDefault(paragraph.span(), List.of()),
                        notes.getOrDefault(number, List.of())));
            }
            parts.add(new Part(label(section), blocks));
        }
        return parts;
    }

    private static String label(Section section) {
        String kind = Wording.of(section.kind());
        if (section.time().isEmpty()) return kind;
        EntryTime time = section.time().get();
        String clock = time.time().format(DateTimeFormatter.ofPattern("HH:mm"));
        String zone = time.zone()
                .map(offset -> offset.getTotalSeconds() == 0 ? " GMT" : " GMT" + offset)
                .orElse(", no time zone given");
        return kind + ", " + clock + zone;
    }
}
