package org.rashomon.narrative.spread;

import org.rashomon.document.Span;

/// What changed between an earlier report and the later one that took from it.
///
/// @param before the words in the earlier report
/// @param after what stands for them in the later one
public record Alteration(Kind kind, Span before, Span after) {
    public enum Kind {
        /// "A said that X" became "X".
        ATTRIBUTION_LOST,
        /// What one said, another says.
        ATTRIBUTION_CHANGED,
        /// "Suspected" or "reportedly" is gone.
        HEDGE_LOST,
        /// The denial that stood beside it is gone.
        DENIAL_DROPPED,
        /// "21" became "about 20".
        NUMBER_ROUNDED,
        /// Another number stands in its place.
        NUMBER_CHANGED,
        SCARE_QUOTES_LOST,
        SCARE_QUOTES_ADDED
    }
}
