package org.rashomon.narrative.spread;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.document.Document;
import org.rashomon.document.Paragraph;
import org.rashomon.document.Span;

/// What stands between quotation marks, paragraph by paragraph; marks that are never closed are none.
final class QuotationMarks {
    private QuotationMarks() {}

    static List<Span> in(Document document) {
        List<Span> found = new ArrayList<>();
        document.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .filter(Paragraph::isRead)
                .forEach(paragraph -> {
                    if (paragraph.kind() == Paragraph.Kind.BLOCK_QUOTE) found.add(paragraph.span());
                    else in(document.text(), paragraph.span(), found);
                });
        return List.copyOf(found);
    }

    private static void in(String text, Span paragraph, List<Span> found) {
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            char closing = closing(text, at, paragraph);
            if (closing == 0) continue;
            int end = at + 1;
            while (end < paragraph.end() && !closes(text, end, closing)) end++;
            if (end == paragraph.end()) continue;
            found.add(new Span(at + 1, end));
            at = end;
        }
    }

    /// The mark that would close what opens here; 0 when nothing opens.
    private static char closing(String text, int at, Span paragraph) {
        return switch (text.charAt(at)) {
            case '“' -> '”';
            case '"' -> '"';
            case '«' -> '»';
            case '‘' -> '’';
            case '\'' -> at == paragraph.start() || Character.isWhitespace(text.charAt(at - 1)) ? '\'' : 0;
            default -> 0;
        };
    }

    /// An apostrophe inside a word closes nothing.
    private static boolean closes(String text, int at, char mark) {
        if (text.charAt(at) != mark) return false;
        boolean apostrophe = mark == '’' || mark == '\'';
        return !apostrophe || at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1));
    }
}
