package org.rashomon.store;

import java.util.List;
import java.util.Optional;
import org.rashomon.document.Origin;

/// A report that is offered to the case.
///
/// @param path where it was met, as a person would call it
/// @param original the SHA-256 of the preserved file
/// @param origin as the file, the row or the person says; its id need not be unique
public record Arrival(
        String path, String original, long start, long end, String recipe, Origin origin, List<String> notes) {
    public Arrival {
        notes = List.copyOf(notes);
    }

    Optional<String> published() {
        return origin.published().map(Object::toString);
    }
}
