package org.rashomon.casefile;

import java.util.List;

/// What holding a case against its own hashes showed.
///
/// @param originals how many preserved files were hashed
/// @param reports how many reports were held against their originals
/// @param lines of the custody log
/// @param faults what does not hold, in words; empty when all holds
/// @param remarks what is worth knowing and no fault
public record Soundness(int originals, int reports, int lines, List<String> faults, List<String> remarks) {
    public Soundness {
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }

    public boolean holds() {
        return faults.isEmpty();
    }
}
