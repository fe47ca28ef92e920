package org.rashomon.language;

import java.util.List;
import org.rashomon.document.Span;

/// A name that may be a place, with all places it may be.
///
/// @param meanings empty when no list knows the name
/// @param certain whether the words around it say that it is a place
/// @param behind index among the candidates of the name that follows after a comma ("Paris, Texas"), -1 when none does
record PlaceCandidate(Span span, String name, List<Meaning> meanings, boolean certain, int behind) {
    /// One place the name may be.
    record Meaning(PlaceMention.Kind kind, String country, String admin, double weight, PlaceMention.Point point) {}

    PlaceCandidate followedBy(int index) {
        return new PlaceCandidate(span, name, meanings, certain, index);
    }
}
