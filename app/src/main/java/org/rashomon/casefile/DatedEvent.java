package org.rashomon.casefile;

import java.util.List;
import org.rashomon.coincidence.Place;
import org.rashomon.document.Span;

/// An event with what is known of its day and its place.
///
/// @param first the first day it can have been, and `last` the last: days since 1970-01-01, or as a table counts
///     them
/// @param radiusKm how well the place is known
/// @param words where the reports of a case say so; empty for the row of a table
public record DatedEvent(String id, long first, long last, Place place, double radiusKm, List<Told> words) {
    /// Words of a report that carry a value.
    ///
    /// @param slot what they carry: "kind", "when", "where", "perpetrator"
    public record Told(String report, String slot, Span span, String words) {}

    public DatedEvent {
        words = List.copyOf(words);
    }
}
