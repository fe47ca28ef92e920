package org.rashomon.incident.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
    private final Judgements judgements;
    private final List<List<Traits>> groups = new ArrayList<>();
    private final Map<String, List<Known>> byPlace = new LinkedHashMap<>();

    private record Known(int group, String place, Kind kind, Days day, long reports) {}

    Gathering(Comparison comparison, Judgements judgements, List<List<Traits>> joined) {
        this.comparison = comparison;
        this.judgements = judgements;
        joined.forEach(group -> groups.add(new ArrayList<>(group)));
        for (int i = 0; i < groups.size(); i++) {
            known(i).ifPresent(known -> {
                put(known.place(), known);
                comparison.largerPlaces(known.place()).forEach(larger -> put(larger, known));
            });
        }
    }

    private void put(String place, Known known) {
        byPlace.computeIfAbsent(place, unused -> new ArrayList<>()).add(known);
    }

    /// The groups after it; none is empty.
    List<List<Traits>> gathered() {
        Map<Traits, Known> moves = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (Traits traits : groups.get(i)) {
                if (isJudged(traits)) continue;
                meant(traits, i).ifPresent(known -> moves.put(traits, known));
            }
        }
        groups.forEach(group -> group.removeIf(moves::containsKey));
        moves.forEach((traits, known) -> groups.get(known.group()).add(traits));
        return groups.stream().filter(group -> !group.isEmpty()).toList();
    }

    private boolean isJudged(Traits traits) {
        return judgements.same().stream()
                        .anyMatch(pair ->
                                pair.one().equals(traits.id()) || pair.other().equals(traits.id()))
                || judgements.different().stream()
                        .anyMatch(pair ->
                                pair.one().equals(traits.id()) || pair.other().equals(traits.id()));
    }

    private Optional<Known> meant(Traits traits, int own) {
        List<Known> could = byPlace.getOrDefault(traits.place(), List.of()).stream()
                .filter(known -> known.group() != own && mayMean(traits, known))
                .sorted(Comparator.comparing((Known known) -> -known.reports()).thenComparing(Known::group))
                .toList();
        if (could.isEmpty()) return Optional.empty();
        Known best = could.getFirst();
        boolean clear =
                could.size() == 1 || best.reports() >= CLEARLY * could.get(1).reports();
        boolean larger = reports(groups.get(own)) < best.reports();
        return clear && larger && fits(traits, groups.get(best.group())) ? Optional.of(best) : Optional.empty();
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
    private static boolean fits(Traits traits, List<Traits> group) {
        List<Integer> tolls = group.stream()
                .flatMap(other -> other.killed().stream())
                .map(Comparison::exact)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
        OptionalInt toll = traits.killed().map(Comparison::exact).orElse(OptionalInt.empty());
        boolean alike = toll.isEmpty()
                || tolls.isEmpty()
                || tolls.stream().anyMatch(other -> !Comparison.areFarApart(other, toll.getAsInt()));
        return alike && group.stream().filter(traits::isInReportOf).noneMatch(other -> areTwo(traits, other));
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
        long reports = reports(group);
        if (reports < KNOWN) return Optional.empty();
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
        return Optional.of(new Known(index, place.get(), kind.get(), day.get(), reports));
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
