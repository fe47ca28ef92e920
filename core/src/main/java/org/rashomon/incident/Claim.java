package org.rashomon.incident;

import java.util.Optional;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.Stance;
import org.rashomon.document.Span;

/// One value of one slot of one incident, as attributed.
///
/// @param by who says it; empty when the report says it in its own voice
/// @param attribution the id of the attribution whose content it stands in
/// @param stance [Stance#ASSERTS], [Stance#DENIES] or [Stance#DOUBTS]
/// @param hedge the word that holds it back: "alleged", "reportedly"
/// @param span the words that carry the value
public record Claim(
        Slot slot,
        Value value,
        Optional<Speaker> by,
        Optional<String> attribution,
        Stance stance,
        Optional<Span> hedge,
        Span span) {}
