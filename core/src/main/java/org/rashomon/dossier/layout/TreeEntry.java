package org.rashomon.dossier.layout;

import java.util.List;
import java.util.Optional;

/// A report in a tree of spread, with those that took from it.
///
/// @param report empty for a source that is not among the reports
/// @param source its name then, else ""
/// @param taken how it took from the one above; empty at the root
public record TreeEntry(Optional<ReportEntry> report, String source, Optional<LinkEntry> taken, List<TreeEntry> below) {
    public TreeEntry {
        below = List.copyOf(below);
    }
}
