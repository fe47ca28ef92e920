package org.rashomon.attribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.document.Span;

/// The bare words of an attribution, before anybody asks who the speaker is.
///
/// @param source the words that name who said it; empty in a passive without an agent
/// @param cue the words that make it speech
/// @param content what was said; empty when the text only announces it
/// @param inside the place in the list, from 0, of the utterance whose content this one stands in
record Utterance(
        List<Span> source, List<Span> cue, List<Span> content, Attribution.Form form, Optional<Integer> inside) {
    Utterance {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (cue.isEmpty() && content.isEmpty()) {
            throw new IllegalArgumentException("an utterance needs a cue or a content");
        }
    }

    Utterance saying(List<Span> more, Attribution.Form how) {
        return new Utterance(source, cue, more, how, inside);
    }

    Utterance inside(int other) {
        return new Utterance(source, cue, content, form, Optional.of(other));
    }

    /// Where it begins in the text.
    int start() {
        return Stream.of(source, cue, content)
                .flatMap(List::stream)
                .mapToInt(Span::start)
                .min()
                .orElseThrow();
    }

    boolean says(Span span) {
        return content.stream().anyMatch(part -> part.covers(span));
    }

    boolean touches(Utterance other) {
        return Stream.of(source, cue, content)
                .flatMap(List::stream)
                .anyMatch(one -> Stream.of(other.source, other.cue, other.content)
                        .flatMap(List::stream)
                        .anyMatch(one::overlaps));
    }
}
