package org.rashomon.incident.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.document.Origin;

/// The groups under way, and the drawers they are found in.
final class Groups {
    static final int SAMPLE = 6;
    private static final int MOST_CANDIDATES = 150;

    private final Comparison comparison;
    private final Map<String, Set<String>> apart = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Set<Integer>> drawers = new HashMap<>();

    Groups(Comparison comparison, Judgements judgements) {
        this.comparison = comparison;
        for (Judgements.Pair pair : judgements.different()) {
            apart.computeIfAbsent(pair.one(), unused -> new HashSet<>()).add(pair.other());
            apart.computeIfAbsent(pair.other(), unused -> new HashSet<>()).add(pair.one());
        }
    }

    /// Tellings that stand together so far.
    private static final class Group {
        private final List<Traits> members = new ArrayList<>();
        private final Map<Origin, List<Traits>> byReport = new HashMap<>();

        void add(Traits traits) {
            members.add(traits);
            byReport.computeIfAbsent(traits.report(), unused -> new ArrayList<>(1))
                    .add(traits);
        }

        void remove(Collection<Traits> some) {
            members.removeAll(some);
            byReport.values().forEach(of -> of.removeAll(some));
        }

        List<Traits> ofReport(Traits traits) {
            return byReport.getOrDefault(traits.report(), List.of());
        }

        List<Traits> head() {
            return members.subList(0, Math.min(SAMPLE, members.size()));
        }

        /// Some of the first and some of the last.
        List<Traits> sample() {
            List<Traits> sample = new ArrayList<>();
            for (int i = 0; i < Math.min(members.size(), SAMPLE); i++) {
                sample.add(members.get(i < SAMPLE / 2 ? i : members.size() - 1 - (i - SAMPLE / 2)));
            }
            return sample;
        }
    }

    List<List<Traits>> all() {
        return groups.stream().map(group -> List.copyOf(group.members)).toList();
    }

    void place(List<Traits> unit) {
        Optional<Integer> best = best(unit);
        int group = best.orElse(groups.size());
        if (best.isEmpty()) groups.add(new Group());
        List<Traits> yielding = best.isEmpty() ? List.of() : yielding(unit, groups.get(group));
        if (!yielding.isEmpty()) groups.get(group).remove(yielding);
        add(unit, group);
        if (yielding.isEmpty()) return;
        groups.add(new Group());
        add(yielding, groups.size() - 1);
    }

    private Optional<Integer> best(List<Traits> unit) {
        Optional<Integer> best = Optional.empty();
        double bestScore = Likeness.ENOUGH;
        for (int candidate : candidates(unit)) {
            double score = score(unit, groups.get(candidate));
            if (score > bestScore || score == bestScore && best.isEmpty()) {
                bestScore = score;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /// Of two tellings of one report, the one that says what was hit is the group's; the other stands by itself.
    private List<Traits> yielding(List<Traits> unit, Group group) {
        if (unit.size() > 1) return List.of();
        return group.ofReport(unit.getFirst()).stream()
                .filter(theirs -> yieldsTo(unit.getFirst(), theirs, group))
                .toList();
    }

    /// @param theirs of the same report
    private boolean yieldsTo(Traits mine, Traits theirs, Group group) {
        if (isOneTelling(mine, theirs)) return false;
        return isOfTarget(mine, group.head()) && !isOfTarget(theirs, group.head());
    }

    private boolean isOfTarget(Traits traits, List<Traits> group) {
        return group.stream()
                .filter(other -> !other.isInReportOf(traits))
                .anyMatch(other -> comparison.sharedTarget(traits, other).isPresent());
    }

    private void add(List<Traits> unit, int group) {
        for (Traits traits : unit) {
            groups.get(group).add(traits);
            for (String key : homes(traits)) {
                drawers.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(group);
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
    private double score(List<Traits> unit, Group group) {
        double best = Double.NEGATIVE_INFINITY;
        double sum = 0;
        int compared = 0;
        List<Traits> sample = group.sample();
        for (Traits mine : unit) {
            if (isHeldApart(mine, group)) return Double.NEGATIVE_INFINITY;
            for (Traits theirs : sample) {
                double score = comparison.score(mine, theirs);
                if (score == Likeness.LEFT_TO_OTHERS.score()) continue;
                if (Double.isInfinite(score)) return score;
                best = Math.max(best, score);
                sum += score;
                compared++;
            }
        }
        return compared > 0 && sum / compared >= Likeness.ENOUGH - 1 ? best : Double.NEGATIVE_INFINITY;
    }

    private boolean isHeldApart(Traits mine, Group group) {
        Set<String> judged = apart.getOrDefault(mine.id(), Set.of());
        if (!judged.isEmpty() && group.members.stream().map(Traits::id).anyMatch(judged::contains)) return true;
        return group.ofReport(mine).stream()
                .anyMatch(theirs -> !isOneTelling(mine, theirs) && !yieldsTo(mine, theirs, group));
    }

    /// A report that comes back to the same target on the day of those who speak of it tells of one attack, and so does
    /// one that comes back to the same victim.
    private boolean isOneTelling(Traits one, Traits other) {
        if (comparison.shareVictim(one, other)) return true;
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
        for (String victim : traits.victims()) keys.add("victim " + victim);
        for (String day : days) {
            if (!traits.place().isEmpty()) keys.add(traits.place() + "|" + day);
            if (!traits.within().isEmpty()) keys.add(traits.within() + "|" + day);
            traits.point()
                    .ifPresent(point ->
                            keys.add(Math.round(point.lat() * 10) + "," + Math.round(point.lon() * 10) + "|" + day));
        }
        for (String name : comparison.rareNames(traits)) keys.add("name " + name);
        return keys;
    }
}
