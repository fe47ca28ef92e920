package org.rashomon.language;

import java.util.List;
import org.rashomon.document.Paragraph;
import org.rashomon.document.Section;
import org.rashomon.document.Span;

/// A sentence with its tokens; it never crosses a paragraph.
///
/// @param index its place among the document's sentences, from 0
public record Sentence(int index, Span span, Section section, Paragraph paragraph, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public boolean isHeading() {
        return paragraph.kind() == Paragraph.Kind.HEADING;
    }
}
