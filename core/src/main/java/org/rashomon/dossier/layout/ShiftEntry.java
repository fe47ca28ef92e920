package org.rashomon.dossier.layout;

import java.util.List;
import org.rashomon.narrative.Shift;

/// A shift with its number and its steps as numbered claims.
///
/// @param id `h1`, `h2` … in the order of the incidents
public record ShiftEntry(String id, Shift shift, List<ClaimEntry> steps) {
    public ShiftEntry {
        steps = List.copyOf(steps);
    }
}
