package org.rashomon.language;

import java.util.List;
import org.rashomon.document.Span;

/// A name that may be a place, with all places it may be.
///
/// @param meanings empty when no list knows the name
/// @param ground what makes it a place
/// @param behind index among the candidates of the name that follows after a comma ("Paris, Texas"), -1 when none does
record PlaceCandidate(Span span, String name, List<Meaning> meanings, Ground ground, int behind) {
    /// What makes a name a place's, from least to most.
    enum Ground {
        /// a list knows it, and nothing beside it makes it the name of somebody or something else
        KNOWN,
        /// besides, it is large, or stands beside a comma
        LIKELY,
        /// the word before it says where or whence: "to Oslo", "of Oslo"
        PLACED,
        /// the words around it are said of places only: "near Oslo", "the village of Oslo", "Oslo, Minn."
        SAID
    }

    /// One place the name may be.
    ///
    /// @param district whether it is a region of the second level, inside the region `admin`
    /// @param spelled whether the gazetteer knows only another spelling of it
    /// @param weight how likely it is meant when nothing else is known, as a power of ten
    record Meaning(
            PlaceMention.Kind kind,
            boolean district,
            boolean spelled,
            String country,
            String admin,
            double weight,
            PlaceMention.Point point) {}

    PlaceCandidate followedBy(int index) {
        return new PlaceCandidate(span, name, meanings, ground, index);
    }

    boolean isLarge() {
        return meanings.stream()
                .anyMatch(one -> one.kind() == PlaceMention.Kind.COUNTRY || one.weight() >= PlaceChoice.LARGE);
    }
}
