package org.rashomon.workbench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rashomon.casefile.ReportSearch;
import org.rashomon.casefile.Summary;

/// What the list of the case shows.
///
/// @param search which reports
/// @param problems `skipped` or `failed` when these are shown instead of reports, else ""
/// @param counts how many there are of each
public record Listing(
        ReportSearch search,
        String problems,
        Map<ReportSearch.Which, Integer> counts,
        List<Summary.Left> skipped,
        List<Summary.Left> failed) {
    public Listing {
        counts = Map.copyOf(counts);
        skipped = List.copyOf(skipped);
        failed = List.copyOf(failed);
    }

    /// The things that did not become reports, as chosen.
    public List<Summary.Left> left() {
        return problems.equals("failed") ? failed : skipped;
    }

    /// How many reports are of one sort.
    public int count(ReportSearch.Which which) {
        return counts.getOrDefault(which, 0);
    }

    /// Its name in the menu of the list.
    public String label(ReportSearch.Which which) {
        return switch (which) {
            case ALL -> "All";
            case NEW -> "New since last time";
            case DOUBLED -> "Met again";
            case NOT_ANALYSED -> "Not analysed";
            case JUDGED -> "Judged";
        };
    }

    /// The same list with another choice, order or page.
    public String href(String choice, ReportSearch.Order order, int page) {
        return "/?show=%s&order=%s&page=%d".formatted(choice, order.name().toLowerCase(Locale.ROOT), page);
    }

    /// What is shown now, as the address calls it.
    public String choice() {
        return problems.isEmpty() ? name(search.which()) : problems;
    }

    /// One sort, as the address calls it.
    public String name(ReportSearch.Which which) {
        return which.name().toLowerCase(Locale.ROOT);
    }

    public boolean isIn(ReportSearch.Order order) {
        return search.order() == order;
    }
}
