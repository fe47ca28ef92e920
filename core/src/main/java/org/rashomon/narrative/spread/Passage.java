package org.rashomon.narrative.spread;

import org.rashomon.document.Span;

/// Words of a report that stand in an earlier one too.
///
/// @param before in the earlier report
/// @param after in the later one
/// @param words how many of them are the same
public record Passage(Span before, Span after, int words) {}
