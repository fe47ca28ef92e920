package org.rashomon.narrative.spread;

import java.util.Optional;
import org.rashomon.document.Span;

/// Why a report is thought to have taken from another.
///
/// @param after the words in the later report that show it
/// @param before the words in the earlier one, when it is shared words that show it
public record Reason(Kind kind, Span after, Optional<Span> before) {
    public enum Kind {
        /// It says so: "This post first appeared on …".
        CREDITS,
        /// The same words, beyond quotations.
        SHARES_WORDS,
        /// It says what the other outlet reported.
        CITES,
        /// The same quotation. Both may have been there when it was said.
        SHARES_A_QUOTATION,
        /// Both name the same source, which is not among the reports.
        SHARES_A_SOURCE
    }
}
