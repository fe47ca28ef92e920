package org.rashomon.narrative.spread;

import java.util.List;
import java.util.Optional;
import org.rashomon.document.Document;

/// How words passed between the reports of a case.
///
/// @param links by the later report, oldest first; of one report the strongest first
/// @param trees the strongest links of all reports as trees, the oldest root first; a report that shares nothing is in
/// none
/// @param outlets by name: an order, not a ranking
public record Spread(List<Link> links, List<SpreadTree> trees, List<OutletShare> outlets) {
    public static final Spread NONE = new Spread(List.of(), List.of(), List.of());

    public Spread {
        links = List.copyOf(links);
        trees = List.copyOf(trees);
        outlets = List.copyOf(outlets);
    }

    /// From which report one took most.
    public Optional<Link> of(Document report) {
        return links.stream().filter(link -> link.after().equals(report)).findFirst();
    }
}
