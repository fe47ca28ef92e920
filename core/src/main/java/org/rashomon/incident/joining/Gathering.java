package org.rashomon.incident.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.document.Origin;
import org.rashomon.incident.Kind;

/// A second look at what was joined. What many reports tell of draws in the tellings that say less: of the same place
/// on about the same day, or only "in the province" with the same kind of violence on the same day. That is how reports
/// speak of what everybody knows of; the first look holds such tellings apart because they have little in common with
/// any one of the others, or because their report comes back to the incident.
///
/// Draws nothing in where two incidents that many tell of are meant as well.
final class Gathering {
    /// Reports that must tell of an incident before it is taken for one that everybody knows of.
    private static final int KNOWN = 3;
    /// So many times more reports must tell of it than of the next that could be meant.
    private static final int CLEARLY = 2;

    private final Comparison comparison;
    private final List<List<Traits>> groups = new ArrayList<>();
    private final long[] reports;
    /// What everybody knows of, by its place or a larger one and by its day.
    private final Map<String, TreeMap<LocalDate, List<Known>>> byPlace = new HashMap<>();

    private final Map<Integer, About> about = new HashMap<>();
    private final Set<String> judged = new HashSet<>();

    private record Known(int group, String place, Kind kind, Days day, long reports) {}

    /// What a group says, so that it need not be gone through for each telling that might join it.
    private record About(Set<Integer> tolls, Map<Origin, List<Traits>> byReport) {
        static About of(List<Traits> group) {
            return new About(
                    group.stream()
                            .flatMap(one -> one.killed().stream())
                            .map(Comparison::exact)
                            .filter(OptionalInt::isPresent)
                            .map(OptionalInt::getAsInt)
                            .collect(Collectors.toSet()),
                    group.stream().collect(Collectors.groupingBy(Traits::report)));
        }
    }

    private record Move(Traits traits, Known to) {}

    Gathering(Comparison comparison, Judgements judgements, List<List<Traits>> joined) {
        this.comparison = comparison;
        for (Set<Judgements.Pair> pairs : List.of(judgements.same(), judgements.different())) {
            for (Judgements.Pair pair : pairs) {
                judged.add(pair.one());
                judged.add(pair.other());
            }
        }
        joined.forEach(group -> groups.add(new ArrayList<>(group)));
        reports = groups.stream().mapToLong(Gathering::reports).toArray();
        for (int i = 0; i < groups.size(); i++) {
            known(i).ifPresent(known -> {
                put(known.place(), known);
                // another spelling of a place can be told as the place it lies in
                comparison.largerPlaces(known.place()).stream()
                        .filter(larger -> !larger.equals(known.place()))
                        .forEach(larger -> put(larger, known));
            });
        }
    }

    private void put(String place, Known known) {
        byPlace.computeIfAbsent(place, unused -> new TreeMap<>())
                .computeIfAbsent(known.day().first(), unused -> new ArrayList<>())
                .add(known);
    }

    /// The groups after it; none is empty.
    List<List<Traits>> gathered() {
        Map<String, Move> moves = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (Traits traits : groups.get(i)) {
                if (judged.contains(traits.id())) continue;
                meant(traits, i).ifPresent(known -> moves.put(traits.id(), new Move(traits, known)));
            }
        }
        groups.forEach(group -> group.removeIf(traits -> moves.containsKey(traits.id())));
        moves.values().forEach(move -> groups.get(move.to().group()).add(move.traits()));
        return groups.stream().filter(group -> !group.isEmpty()).toList();
    }

    private Optional<Known> meant(Traits traits, int own) {
        List<Known> could = near(traits)
                .filter(known -> known.group() != own && mayMean(traits, known))
                .sorted(Comparator.comparing((Known known) -> -known.reports()).thenComparing(Known::group))
                .toList();
        if (could.isEmpty()) return Optional.empty();
        Known best = could.getFirst();
        boolean clear =
                could.size() == 1 || best.reports() >= CLEARLY * could.get(1).reports();
        boolean larger = reports[own] < best.reports();
        return clear && larger && fits(traits, best.group()) ? Optional.of(best) : Optional.empty();
    }

    /// What everybody knows of there and then.
    private Stream<Known> near(Traits traits) {
        TreeMap<LocalDate, List<Known>> there = byPlace.get(traits.place());
        if (there == null || traits.days().isEmpty()) return Stream.empty();
        Days days = traits.days().get();
        return there.subMap(days.earliestMeant(), true, days.last(), true).values().stream()
                .flatMap(List::stream);
    }

    private boolean mayMean(Traits traits, Known known) {
        boolean samePlace = traits.place().equals(known.place());
        boolean kinds = samePlace
                ? Families.share(traits.kind(), known.kind())
                : !comparison.isNarrow(traits) && traits.kind() == known.kind() && traits.kind() != Kind.CLASH;
        return kinds && traits.days().filter(days -> isOf(days, known.day())).isPresent();
    }

    private static boolean isOf(Days days, Days day) {
        if (days.exact() && !days.own()) return days.isShort() && days.gap(day) == 0;
        return days.isShort() && (days.gap(day) == 0 || days.mayLookBackTo(day));
    }

    /// Not when its toll is of another order than all that are told, or when its report tells of another day or target.
    private boolean fits(Traits traits, int group) {
        About known = about.computeIfAbsent(group, number -> About.of(groups.get(number)));
        OptionalInt toll = traits.killed().map(Comparison::exact).orElse(OptionalInt.empty());
        boolean alike = toll.isEmpty()
                || known.tolls().isEmpty()
                || known.tolls().stream().anyMatch(other -> !Comparison.areFarApart(other, toll.getAsInt()));
        return alike
                && known.byReport().getOrDefault(traits.report(), List.of()).stream()
                        .noneMatch(other -> areTwo(traits, other));
    }

    private static boolean areTwo(Traits one, Traits other) {
        if (!Families.share(one.kind(), other.kind())) return true;
        boolean exact = one.days().filter(Days::exact).isPresent()
                && other.days().filter(Days::exact).isPresent();
        if (!exact) return false;
        boolean days = one.days().orElseThrow().gap(other.days().orElseThrow()) > 0;
        boolean targets = !one.targets().isEmpty()
                && !other.targets().isEmpty()
                && one.sharedTarget(other).isEmpty();
        return days || targets;
    }

    private Optional<Known> known(int index) {
        List<Traits> group = groups.get(index);
        if (reports[index] < KNOWN) return Optional.empty();
        Optional<String> place = most(
                group.stream().filter(comparison::isNarrow).map(Traits::place).toList());
        Optional<Kind> kind = most(group.stream()
                .map(Traits::kind)
                .filter(one -> one != Kind.ATTACK)
                .toList());
        Optional<Days> day = most(group.stream()
                .flatMap(one -> one.days().stream())
                .filter(days -> days.exact() && days.length() == 1)
                .map(days -> new Days(days.first(), days.last(), days.told(), true, false))
                .toList());
        if (place.isEmpty() || kind.isEmpty() || day.isEmpty()) return Optional.empty();
        return Optional.of(new Known(index, place.get(), kind.get(), day.get(), reports[index]));
    }

    private static long reports(List<Traits> group) {
        return group.stream()
                .map(one -> one.telling().document().origin())
                .distinct()
                .count();
    }

    private static <T> Optional<T> most(Collection<T> all) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        all.forEach(one -> counts.merge(one, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().toString(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
