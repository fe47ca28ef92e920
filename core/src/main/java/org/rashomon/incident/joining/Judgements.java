package org.rashomon.incident.joining;

import java.util.Set;

/// What a person decided about tellings, by their ids; it always wins.
///
/// @param same pairs that tell the same incident
/// @param different pairs that do not
public record Judgements(Set<Pair> same, Set<Pair> different) {
    public static final Judgements NONE = new Judgements(Set.of(), Set.of());

    /// Two tellings, in either order.
    ///
    /// @param one a [org.rashomon.incident.Telling#id()]
    public record Pair(String one, String other) {
        public Pair {
            if (one.compareTo(other) > 0) {
                String later = one;
                one = other;
                other = later;
            }
        }
    }

    public Judgements {
        same = Set.copyOf(same);
        different = Set.copyOf(different);
    }
}
