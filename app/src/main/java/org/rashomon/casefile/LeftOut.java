package org.rashomon.casefile;

/// Events that are not counted.
///
/// @param a how many of A, and `b` of B
public record LeftOut(String why, long a, long b) {}
