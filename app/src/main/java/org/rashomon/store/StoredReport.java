package org.rashomon.store;

import java.util.List;
import org.rashomon.document.Origin;

/// A report as the case keeps it, without its text, which is made again from the original.
///
/// @param original the SHA-256 of the preserved file its bytes stand in
/// @param start its first byte there
/// @param end after its last byte
/// @param recipe how the bytes become text; the room that wrote it reads it
/// @param origin its id is unique in the case
/// @param engine which chain read it
public record StoredReport(
        int id,
        String original,
        long start,
        long end,
        String recipe,
        Origin origin,
        String language,
        int engine,
        List<String> notes) {
    public StoredReport {
        notes = List.copyOf(notes);
    }
}
