package org.rashomon.language;

import java.util.List;
import org.rashomon.document.Document;
import org.rashomon.document.Span;

/// A document as language: what every finder reads.
///
/// @param sentences in the order of the text
/// @param times in the order of the text
/// @param places in the order of the text
/// @param counts in the order of the text
public record Prose(
        Document document,
        List<Sentence> sentences,
        List<TimeExpression> times,
        List<PlaceMention> places,
        List<Count> counts) {
    public Prose {
        sentences = List.copyOf(sentences);
        times = List.copyOf(times);
        places = List.copyOf(places);
        counts = List.copyOf(counts);
    }

    public String at(Span span) {
        return document.at(span);
    }
}
