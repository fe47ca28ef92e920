package org.rashomon.store;

import java.util.List;

/// What the case remembers of what was offered to it.
///
/// @param sightings in the order they were met
/// @param problems what did not become a report
public record Offered(List<Sighting> sightings, List<Problem> problems) {
    public Offered {
        sightings = List.copyOf(sightings);
        problems = List.copyOf(problems);
    }

    /// A report met at a path; the first of a report is the one it was read from.
    public record Sighting(int report, String path) {}

    /// A thing that did not become a report.
    ///
    /// @param state `skipped` or `failed`
    public record Problem(String name, String state, String why) {}
}
