package org.rashomon.dossier.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.document.Document;
import org.rashomon.narrative.spread.Link;
import org.rashomon.narrative.spread.OutletShare;
import org.rashomon.narrative.spread.Spread;
import org.rashomon.narrative.spread.SpreadTree;

/// How words passed between the reports, numbered.
public record SpreadEntry(List<LinkEntry> links, List<TreeEntry> trees, List<OutletShare> outlets) {
    public SpreadEntry {
        links = List.copyOf(links);
        trees = List.copyOf(trees);
        outlets = List.copyOf(outlets);
    }

    /// The ids of the links that stand in a tree; a report that took from several stands there once, under the nearest.
    public Set<String> inTrees() {
        Set<String> ids = new HashSet<>();
        trees.forEach(tree -> add(tree, ids));
        return ids;
    }

    private static void add(TreeEntry tree, Set<String> ids) {
        tree.taken().map(LinkEntry::id).ifPresent(ids::add);
        tree.below().forEach(below -> add(below, ids));
    }

    static SpreadEntry of(Spread spread, Map<String, ReportEntry> reports) {
        List<LinkEntry> links = new ArrayList<>();
        Map<Link, LinkEntry> numbers = new IdentityHashMap<>();
        for (Link link : spread.links()) {
            LinkEntry entry = new LinkEntry(
                    "k" + (links.size() + 1), link, report(link.after(), reports), report(link.before(), reports));
            links.add(entry);
            numbers.put(link, entry);
        }
        List<TreeEntry> trees = spread.trees().stream()
                .map(tree -> tree(tree, numbers, reports))
                .toList();
        return new SpreadEntry(links, trees, spread.outlets());
    }

    private static TreeEntry tree(SpreadTree tree, Map<Link, LinkEntry> numbers, Map<String, ReportEntry> reports) {
        Optional<LinkEntry> taken = tree.taken().map(numbers::get);
        return new TreeEntry(
                tree.report().map(report -> report(report, reports)),
                tree.source(),
                taken,
                tree.below().stream()
                        .map(below -> tree(below, numbers, reports))
                        .toList());
    }

    private static ReportEntry report(Document document, Map<String, ReportEntry> reports) {
        ReportEntry entry = reports.get(Layout.key(document));
        if (entry == null) throw new IllegalArgumentException("no report " + document.id() + " in the investigation");
        return entry;
    }
}
