package org.rashomon.narrative.spread;

import java.util.Map;

/// What became of the words that an outlet took from others.
///
/// @param outlet its name
/// @param taken how many of its reports took words from others
/// @param parts by what may change; what nothing was taken of is missing
public record OutletShare(String outlet, int taken, Map<Alteration.Kind, Part> parts) {
    /// @param changed how many changed on the way
    /// @param of how many were taken that could have changed
    public record Part(int changed, int of) {
        Part and(Part more) {
            return new Part(changed + more.changed, of + more.of);
        }
    }

    public OutletShare {
        parts = Map.copyOf(parts);
    }
}
