package org.rashomon.narrative.spread;

import java.util.List;
import java.util.Optional;
import org.rashomon.document.Document;

/// A report and those that took from it.
///
/// @param report empty for a source that reports name and that is not among them
/// @param source the name of such a source, "" for a report
/// @param taken how it took from the one above; empty at the root
/// @param below the reports that took from it, oldest first
public record SpreadTree(Optional<Document> report, String source, Optional<Link> taken, List<SpreadTree> below) {
    public SpreadTree {
        below = List.copyOf(below);
    }

    /// How many reports stand in it.
    public int reports() {
        return (report.isPresent() ? 1 : 0)
                + below.stream().mapToInt(SpreadTree::reports).sum();
    }
}
