package org.rashomon.dossier.layout;

import org.rashomon.contradiction.Contradiction;

/// A contradiction with its number.
///
/// @param id `x1`, `x2` … in the order of the incidents
public record ContradictionEntry(String id, Contradiction contradiction, ClaimEntry one, ClaimEntry other) {}
