package org.rashomon.dossier.walk;

import java.util.List;
import java.util.stream.Collectors;
import org.rashomon.document.Document;
import org.rashomon.document.Span;

/// Lines of a page. Words are shown with their place: `[12,20) "the mayor"`.
final class Print {
    private static final int LONGEST = 110;

    private final StringBuilder text = new StringBuilder();

    Print line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    Print blank() {
        text.append('\n');
        return this;
    }

    String range(Span span) {
        return "[%d,%d)".formatted(span.start(), span.end());
    }

    String words(Document document, Span span) {
        String words = document.at(span).replaceAll("\\s+", " ");
        if (words.length() > LONGEST) {
            words = words.substring(0, LONGEST / 2) + " … " + words.substring(words.length() - LONGEST / 2);
        }
        return range(span) + " \"" + words + "\"";
    }

    String words(Document document, List<Span> spans) {
        return spans.isEmpty()
                ? "-"
                : spans.stream().map(span -> words(document, span)).collect(Collectors.joining(" … "));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
