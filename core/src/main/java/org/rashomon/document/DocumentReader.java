package org.rashomon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text in, document out: finds the shape of a report.
public final class DocumentReader {
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

    /// The text of a file.
    public Document read(Origin origin, String text) {
        return read(origin, text, Optional.empty(), new Span(0, text.length()));
    }

    /// A row with a title column and a text column.
    public Document read(Origin origin, String title, String text) {
        if (title.isBlank()) return read(origin, text);
        String whole = title + "\n\n" + text;
        return read(
                origin, whole, Optional.of(new Span(0, title.length())), new Span(title.length() + 2, whole.length()));
    }

    private Document read(Origin origin, String text, Optional<Span> title, Span body) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            Span span = new Span(line.start(), line.end()).strip(text);
            if (span.isEmpty()) continue;
            Paragraph.Kind kind =
                    title.filter(span::equals).isPresent() ? Paragraph.Kind.HEADING : Paragraph.Kind.PROSE;
            paragraphs.add(new Paragraph(kind, span));
        }
        Section all = new Section(Section.Kind.REPORT, new Span(0, text.length()), title, Optional.empty(), paragraphs);
        return new Document(origin, text, title, Optional.empty(), body, List.of(all), List.of());
    }
}
