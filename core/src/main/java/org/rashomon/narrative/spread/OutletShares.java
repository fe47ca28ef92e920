package org.rashomon.narrative.spread;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.document.Document;
import org.rashomon.narrative.spread.OutletShare.Part;

/// Adds up, outlet by outlet, what changed in the words it took.
final class OutletShares {
    private final Map<String, Map<Alteration.Kind, Part>> parts = new TreeMap<>();
    private final Map<String, Set<Document>> reports = new TreeMap<>();

    void add(Document document, Alterations alterations) {
        document.origin().outlet().ifPresent(outlet -> {
            reports.computeIfAbsent(outlet, unused -> new HashSet<>()).add(document);
            Map<Alteration.Kind, Part> mine =
                    parts.computeIfAbsent(outlet, unused -> new EnumMap<>(Alteration.Kind.class));
            alterations.found().forEach(one -> mine.merge(one.kind(), new Part(1, 1), Part::and));
            alterations.kept().forEach((kind, count) -> mine.merge(kind, new Part(0, count), Part::and));
        });
    }

    List<OutletShare> byName() {
        return parts.entrySet().stream()
                .map(one -> new OutletShare(
                        one.getKey(),
                        reports.getOrDefault(one.getKey(), Set.of()).size(),
                        one.getValue()))
                .toList();
    }
}
