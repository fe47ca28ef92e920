package org.rashomon.incident;

import java.util.OptionalInt;

/// How many were killed or wounded, as a sentence says it.
///
/// @param at the word that says what happened to them
/// @param from the first word of the counted group
/// @param to behind its last word
record Toll(Slot slot, OptionalInt min, OptionalInt max, String who, int at, int from, int to) {}
