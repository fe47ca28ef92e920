package org.rashomon.attribution;

import org.rashomon.document.Span;

/// Words between quotation marks.
///
/// @param whole the words with their marks, as far as they are there
/// @param words without the marks
/// @param depth 0 for an outermost quotation, 1 for one inside it
/// @param closed whether the closing mark is there; a quotation that goes on in the next paragraph has none
record Quotation(Span whole, Span words, int depth, boolean closed) {}
