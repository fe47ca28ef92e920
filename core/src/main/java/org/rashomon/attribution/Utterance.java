package org.rashomon.attribution;

import java.util.List;
import java.util.Optional;
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
}
