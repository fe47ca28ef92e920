package org.rashomon.narrative.spread;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.document.Document;
import org.rashomon.narrative.spread.Credits.Credit;

/// The strongest link of each report, put together to trees. Reports that name one source which is not here hang from
/// that source, side by side.
final class Trees {
    private final Map<Document, Link> strongest = new LinkedHashMap<>();
    private final Map<Document, List<Document>> below = new IdentityHashMap<>();
    private final Map<Document, Credit> outside;

    private Trees(List<Link> links, Map<Document, Credit> outside) {
        this.outside = outside;
        links.forEach(link -> strongest.putIfAbsent(link.after(), link));
        strongest
                .values()
                .forEach(link -> below.computeIfAbsent(link.before(), unused -> new ArrayList<>())
                        .add(link.after()));
    }

    static List<SpreadTree> of(List<Link> links, Map<Document, Credit> outside) {
        Trees trees = new Trees(links, outside);
        return trees.strongest.values().stream()
                .map(Link::before)
                .filter(document -> !trees.strongest.containsKey(document))
                .distinct()
                .map(trees::root)
                .toList();
    }

    private SpreadTree root(Document first) {
        Credit source = outside.get(first);
        if (source == null) return tree(first, Optional.empty());
        List<SpreadTree> beside = new ArrayList<>();
        beside.add(alone(first));
        sameSource(first).forEach(document -> beside.add(alone(document)));
        return new SpreadTree(Optional.empty(), source.name(), Optional.empty(), beside);
    }

    /// All that took from a report, or from one that did, and name the same source for it.
    private List<Document> sameSource(Document document) {
        List<Document> found = new ArrayList<>();
        for (Document next : below.getOrDefault(document, List.of())) {
            if (!namesSameSource(next)) continue;
            found.add(next);
            found.addAll(sameSource(next));
        }
        return found;
    }

    private boolean namesSameSource(Document document) {
        Link link = strongest.get(document);
        return link != null && link.reasons().stream().anyMatch(reason -> reason.kind() == Reason.Kind.SHARES_A_SOURCE);
    }

    /// A report with those that took from it and name no common source with it.
    private SpreadTree alone(Document document) {
        return tree(document, Optional.ofNullable(strongest.get(document)));
    }

    private SpreadTree tree(Document document, Optional<Link> taken) {
        List<SpreadTree> children = below.getOrDefault(document, List.of()).stream()
                .filter(next -> !namesSameSource(next))
                .map(next -> tree(next, Optional.ofNullable(strongest.get(next))))
                .toList();
        return new SpreadTree(Optional.of(document), "", taken, children);
    }
}
