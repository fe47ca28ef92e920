package org.rashomon.incident.joining;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final int SAMPLE = 6;
    private static final int MOST_CANDIDATES = 150;
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
        Map<Origin, Long> inReport = tellings.stream()
                .collect(Collectors.groupingBy(telling -> telling.document().origin(), Collectors.counting()));
        for (Telling telling : tellings) {
            boolean alone = inReport.getOrDefault(telling.document().origin(), 0L) == 1;
            byId.putIfAbsent(telling.id(), Traits.of(telling, alone));
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
        for (Traits other : group.subList(0, Math.min(group.size(), SAMPLE * 2))) {
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

    /// The groups under way, and the drawers they are found in.
    private static final class Groups {
        private final Comparison comparison;
        private final Map<String, Set<String>> apart = new HashMap<>();
        private final List<List<Traits>> groups = new ArrayList<>();
        private final Map<String, Set<Integer>> drawers = new HashMap<>();

        Groups(Comparison comparison, Judgements judgements) {
            this.comparison = comparison;
            for (Judgements.Pair pair : judgements.different()) {
                apart.computeIfAbsent(pair.one(), unused -> new HashSet<>()).add(pair.other());
                apart.computeIfAbsent(pair.other(), unused -> new HashSet<>()).add(pair.one());
            }
        }

        List<List<Traits>> all() {
            return Collections.unmodifiableList(groups);
        }

        void place(List<Traits> unit) {
            Optional<Integer> best = Optional.empty();
            double bestScore = Likeness.ENOUGH;
            for (int candidate : candidates(unit)) {
                double score = score(unit, groups.get(candidate));
                if (score > bestScore || score == bestScore && best.isEmpty()) {
                    bestScore = score;
                    best = Optional.of(candidate);
                }
            }
            int group = best.orElse(groups.size());
            if (best.isEmpty()) groups.add(new ArrayList<>());
            List<Traits> yielding = best.isEmpty() ? List.of() : yielding(unit, groups.get(group));
            groups.get(group).removeAll(yielding);
            add(unit, group);
            if (yielding.isEmpty()) return;
            groups.add(new ArrayList<>());
            add(yielding, groups.size() - 1);
        }

        /// Of two tellings of one report, the one that says what was hit is the group's; the other stands by itself.
        private List<Traits> yielding(List<Traits> unit, List<Traits> group) {
            if (unit.size() > 1) return List.of();
            return group.stream()
                    .filter(theirs -> yieldsTo(unit.getFirst(), theirs, group))
                    .toList();
        }

        private boolean yieldsTo(Traits mine, Traits theirs, List<Traits> group) {
            if (!theirs.isInReportOf(mine) || isOneTelling(mine, theirs)) return false;
            List<Traits> sample = group.subList(0, Math.min(SAMPLE, group.size()));
            return isOfTarget(mine, sample) && !isOfTarget(theirs, sample);
        }

        private boolean isOfTarget(Traits traits, List<Traits> group) {
            return group.stream()
                    .filter(other -> !other.isInReportOf(traits))
                    .anyMatch(other -> comparison.sharedTarget(traits, other).isPresent());
        }

        private void add(List<Traits> unit, int group) {
            groups.get(group).addAll(unit);
            for (Traits traits : unit) {
                for (String key : homes(traits)) {
                    drawers.computeIfAbsent(key, unused -> new LinkedHashSet<>())
                            .add(group);
                }
            }
        }

        private Set<Integer> candidates(List<Traits> unit) {
            Set<Integer> found = new LinkedHashSet<>();
            for (Traits traits : unit) {
                for (String key : keys(traits)) {
                    for (int group : drawers.getOrDefault(key, Set.of())) {
                        found.add(group);
                        if (found.size() == MOST_CANDIDATES) return found;
                    }
                }
            }
            return found;
        }

        /// How like a unit is to a group: to the best of a sample, if it is not unlike the rest of it.
        private double score(List<Traits> unit, List<Traits> group) {
            double best = Double.NEGATIVE_INFINITY;
            double sum = 0;
            int compared = 0;
            for (Traits mine : unit) {
                for (Traits theirs : group) {
                    if (areHeldApart(mine, theirs, group)) return Double.NEGATIVE_INFINITY;
                }
                for (int i = 0; i < Math.min(group.size(), SAMPLE); i++) {
                    Traits theirs = group.get(i < SAMPLE / 2 ? i : group.size() - 1 - (i - SAMPLE / 2));
                    Likeness likeness = comparison.of(mine, theirs);
                    if (likeness.equals(Likeness.LEFT_TO_OTHERS)) continue;
                    double score = likeness.score();
                    if (Double.isInfinite(score)) return score;
                    best = Math.max(best, score);
                    sum += score;
                    compared++;
                }
            }
            return compared > 0 && sum / compared >= Likeness.ENOUGH - 1 ? best : Double.NEGATIVE_INFINITY;
        }

        private boolean areHeldApart(Traits one, Traits other, List<Traits> group) {
            if (apart.getOrDefault(one.id(), Set.of()).contains(other.id())) return true;
            return one.isInReportOf(other) && !isOneTelling(one, other) && !yieldsTo(one, other, group);
        }

        /// A report that comes back to the same target on the day of those who speak of it tells of one attack.
        private boolean isOneTelling(Traits one, Traits other) {
            boolean oneDay = one.days().filter(day -> day.exact() && !day.own()).isEmpty()
                    || other.days().filter(day -> day.exact() && !day.own()).isEmpty();
            return oneDay && comparison.sharedTarget(one, other).isPresent();
        }

        private List<String> keys(Traits traits) {
            List<String> days = traits.days().map(Days::drawers).orElse(List.of());
            Set<String> keys = keys(traits, days);
            if (traits.place().isEmpty()) days.forEach(day -> keys.add("day " + day));
            return List.copyOf(keys);
        }

        private List<String> homes(Traits traits) {
            List<String> days = traits.days().map(Days::homes).orElse(List.of());
            Set<String> keys = keys(traits, days);
            days.forEach(day -> keys.add("day " + day));
            return List.copyOf(keys);
        }

        private Set<String> keys(Traits traits, List<String> days) {
            Set<String> keys = new LinkedHashSet<>();
            for (String day : days) {
                if (!traits.place().isEmpty()) keys.add(traits.place() + "|" + day);
                if (!traits.within().isEmpty()) keys.add(traits.within() + "|" + day);
                traits.point()
                        .ifPresent(point -> keys.add(
                                Math.round(point.lat() * 10) + "," + Math.round(point.lon() * 10) + "|" + day));
            }
            for (String name : comparison.rareNames(traits)) keys.add("name " + name);
            return keys;
        }
    }
}
