package org.rashomon.language;

import java.util.OptionalInt;
import org.rashomon.document.Span;

/// A number as people write it: "at least 16" is `[16, …)`, "up to 40" is `(…, 40]`, "dozens" is `[24, …)`.
///
/// @param min the least it can be, both ends included; empty when open
/// @param max the most it can be
/// @param span the words, modifiers included ("at least 16")
public record Count(Span span, OptionalInt min, OptionalInt max) {}
