package org.rashomon.incident;

import java.util.OptionalInt;
import org.rashomon.language.Edtf;

/// What a claim says.
public sealed interface Value {
    /// A count of people: `[min, max]`, an open end empty; `who` is the group counted, in the text's words, or "" for
    /// all.
    record Toll(OptionalInt min, OptionalInt max, String who) implements Value {}

    /// The text's own words, shortened to the head phrase.
    record Words(String text) implements Value {}

    /// A day or span of days.
    record When(Edtf date) implements Value {}
}
