package org.rashomon.coincidence;

/// Events that are not counted.
///
/// @param why in plain words
/// @param a how many of A, and `b` of B
public record LeftOut(String why, long a, long b) {}
