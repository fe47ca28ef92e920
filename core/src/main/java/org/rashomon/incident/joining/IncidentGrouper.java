package org.rashomon.incident.joining;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.rashomon.document.Origin;
import org.rashomon.incident.SharedIncident;
import org.rashomon.incident.Telling;
import org.rashomon.language.PlaceMention;

/// Joins tellings of the same incident across reports, with reasons.
///
/// Near-linear: each telling is compared only with the groups that lie in its drawers (place and day, day alone, a rare
/// name), and of each group with a few. Tellings that say more come first, so that vague ones join them; a telling
/// joins a
/// group only when it is like its head and its sample on the whole, so that a chain of likenesses makes no group. The
/// order
/// of the tellings given does not matter. Of tellings of one report,
/// which itself holds them apart, only those of one target are joined that do not tell of two days.
public final class IncidentGrouper {
    private static final Comparator<Traits> CANONICAL = Comparator.comparing((Traits traits) -> -traits.precision())
            .thenComparing(traits ->
                    traits.days().map(Days::first).map(Object::toString).orElse(""))
            .thenComparing(traits -> traits.id());
    private static final Comparator<Telling> OLDEST_REPORT_FIRST = Comparator.comparing((Telling telling) ->
                    telling.document().today().map(Object::toString).orElse("~"))
            .thenComparing(telling -> telling.document().id())
            .thenComparing(Telling::id);

    /// Joined by what the reports say alone.
    public List<SharedIncident> join(List<Telling> tellings) {
        return join(tellings, Judgements.NONE);
    }

    /// Joined by what the reports say, unless a person judged otherwise. Sorted by the earliest day told, then by id.
    public List<SharedIncident> join(List<Telling> tellings, Judgements judgements) {
        Map<String, Traits> byId = new TreeMap<>();
        Map<String, String> words = new HashMap<>();
        Map<Origin, Long> inReport = tellings.stream()
                .collect(Collectors.groupingBy(telling -> telling.document().origin(), Collectors.counting()));
        for (Telling telling : tellings) {
            boolean alone = inReport.getOrDefault(telling.document().origin(), 0L) == 1;
            byId.putIfAbsent(telling.id(), Traits.of(telling, alone, words));
        }
        Comparison comparison = new Comparison(byId.values());
        Comparator<Traits> narrowFirst = Comparator.comparing((Traits traits) -> !comparison.isNarrow(traits));
        List<Traits> sorted = byId.values().stream()
                .sorted(narrowFirst.thenComparing(CANONICAL))
                .toList();
        Groups groups = new Groups(comparison, judgements);
        Map<String, List<Traits>> units = units(sorted, judgements);
        units.values().forEach(groups::place);
        return new Gathering(comparison, judgements, groups.all())
                .gathered().stream()
                        .map(group -> shared(group, comparison, judgements))
                        .sorted(Comparator.comparing(IncidentGrouper::firstDay).thenComparing(SharedIncident::id))
                        .toList();
    }

    /// Tellings that a person joined go together, before anything is compared.
    private static Map<String, List<Traits>> units(List<Traits> sorted, Judgements judgements) {
        Map<String, String> head = new HashMap<>();
        judgements.same().stream()
                .sorted(Comparator.comparing(Judgements.Pair::one).thenComparing(Judgements.Pair::other))
                .forEach(pair -> head.put(head(head, pair.other()), head(head, pair.one())));
        Map<String, List<Traits>> units = new LinkedHashMap<>();
        for (Traits traits : sorted) {
            units.computeIfAbsent(head(head, traits.id()), unused -> new ArrayList<>())
                    .add(traits);
        }
        return units;
    }

    private static String head(Map<String, String> heads, String id) {
        String head = id;
        while (!heads.getOrDefault(head, head).equals(head)) head = heads.getOrDefault(head, head);
        return head;
    }

    private static SharedIncident shared(List<Traits> group, Comparison comparison, Judgements judgements) {
        List<Traits> oldest = group.stream()
                .sorted(Comparator.comparing(Traits::telling, OLDEST_REPORT_FIRST))
                .toList();
        List<String> reasons = oldest.stream()
                .skip(1)
                .map(traits -> reason(traits, oldest, comparison, judgements))
                .toList();
        Traits head = group.stream().min(CANONICAL).orElseThrow();
        return new SharedIncident(
                id(head, oldest.getFirst().telling()),
                oldest.stream().map(Traits::telling).toList(),
                reasons);
    }

    /// Why it stands here: its likeness to the oldest telling, or to the one of the others it is most like.
    private static String reason(Traits traits, List<Traits> group, Comparison comparison, Judgements judgements) {
        String id = traits.id();
        boolean judged =
                group.stream().anyMatch(other -> judgements.same().contains(new Judgements.Pair(id, other.id())));
        if (judged) return "joined by a person";
        Traits nearest = group.getFirst();
        Likeness best = comparison.of(traits, nearest);
        for (Traits other : group.subList(0, Math.min(group.size(), Groups.SAMPLE * 2))) {
            if (best.isEnough()) break;
            if (other.id().equals(id)) continue;
            Likeness likeness = comparison.of(traits, other);
            if (likeness.score() <= best.score()) continue;
            best = likeness;
            nearest = other;
        }
        String reasons = String.join("; ", best.reasons());
        return best.reasons().contains(Comparison.IN_LIKE_WORDS)
                ? reasons + ": " + String.join(", ", comparison.rarestShared(traits, nearest))
                : reasons;
    }

    /// `khan-sheikhoun-2017-04-04-1f0c`: readable, and the same as long as the oldest telling is.
    private static String id(Traits head, Telling oldest) {
        List<String> parts = new ArrayList<>();
        head.telling().incident().where().map(PlaceMention::name).ifPresent(parts::add);
        head.telling().incident().when().ifPresent(when -> parts.add(when.text()));
        if (parts.isEmpty()) parts.add(head.kind().name());
        String readable = String.join("-", parts)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        CRC32 hash = new CRC32();
        hash.update(oldest.id().getBytes(StandardCharsets.UTF_8));
        return "%s-%08x".formatted(readable, hash.getValue());
    }

    private static String firstDay(SharedIncident incident) {
        return incident.tellings().stream()
                .flatMap(telling -> telling.incident().when().stream())
                .flatMap(when -> when.earliest().stream())
                .map(Object::toString)
                .min(Comparator.naturalOrder())
                .orElse("~");
    }
}
