package org.rashomon.incident.joining;

import java.util.List;

/// How like two tellings are, and why, in words.
///
/// @param score at [#ENOUGH] they are taken for one incident
record Likeness(double score, List<String> reasons) {
    static final double ENOUGH = 5;
    static final Likeness IMPOSSIBLE = new Likeness(Double.NEGATIVE_INFINITY, List.of());

    /// Two that tell of different days and may yet be one, when the others they meet say so.
    static final Likeness LEFT_TO_OTHERS = new Likeness(-1e9, List.of());

    Likeness {
        reasons = List.copyOf(reasons);
    }

    boolean isEnough() {
        return score >= ENOUGH;
    }
}
