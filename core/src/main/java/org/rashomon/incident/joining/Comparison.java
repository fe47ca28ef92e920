package org.rashomon.incident.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.incident.Kind;
import org.rashomon.incident.Value;

/// Compares tellings by place, time, kind, toll, names and words. Words and names count more the fewer tellings have
/// them.
final class Comparison {
    private static final double NEAR_KM = 6;
    private static final double FAR_KM = 40;
    private static final double WORDS_WEIGH = 5;
    private static final double ALIKE = 0.3;
    /// Of reports that name the same people one may have been read wrongly in its place.
    private static final double MISREAD = -0.5;
    /// So many times more tellings must be at a place than in it, for it to hold no others.
    private static final int MISREADINGS = 6;
    private static final double TWO_DAYS = -1e9;
    static final String IN_LIKE_WORDS = "told in like words";

    private final Map<String, Integer> tellingsWithWord = new HashMap<>();
    private final Map<String, Integer> tellingsWithName = new HashMap<>();
    private final Map<String, Set<String>> largerPlaces = new HashMap<>();
    private final Map<String, Integer> tellingsAt = new HashMap<>();
    private final Map<String, Integer> tellingsWithin = new HashMap<>();
    private final Map<String, Double> lengths = new HashMap<>();
    private final int all;
    private final int rare;

    Comparison(Collection<Traits> tellings) {
        all = tellings.size();
        rare = Math.max(12, all / 200);
        for (Traits traits : tellings) {
            traits.words().keySet().forEach(word -> tellingsWithWord.merge(word, 1, Integer::sum));
            traits.names().forEach(name -> tellingsWithName.merge(name, 1, Integer::sum));
            if (!traits.place().isEmpty()) tellingsAt.merge(traits.place(), 1, Integer::sum);
            if (!traits.within().isEmpty()) {
                largerPlaces
                        .computeIfAbsent(traits.place(), unused -> new HashSet<>())
                        .add(traits.within());
                if (!traits.within().equals(traits.place())) tellingsWithin.merge(traits.within(), 1, Integer::sum);
            }
        }
        for (Traits traits : tellings) lengths.put(traits.id(), length(traits));
    }

    /// Whether a telling says more than that the place is one that holds others.
    boolean isNarrow(Traits traits) {
        return !traits.place().isEmpty() && !traits.large() && !holdsOthers(traits.place());
    }

    /// Not when one telling in many says so: it was misread.
    private boolean holdsOthers(String place) {
        int within = tellingsWithin.getOrDefault(place, 0);
        return within > 0 && within * MISREADINGS >= tellingsAt.getOrDefault(place, 0);
    }

    /// The larger places that any telling says a place lies in.
    Set<String> largerPlaces(String place) {
        return new TreeSet<>(largerPlaces.getOrDefault(place, Set.of()));
    }

    /// Names that few tellings have.
    List<String> rareNames(Traits traits) {
        return traits.names().stream().filter(this::isRare).sorted().toList();
    }

    private boolean isRare(String name) {
        int count = tellingsWithName.getOrDefault(name, 0);
        return count > 1 && count <= rare;
    }

    Likeness of(Traits one, Traits other) {
        List<String> reasons = new ArrayList<>();
        Optional<String> target = sharedTarget(one, other);
        double score = place(one, other, reasons);
        double days = days(one, other, target, reasons);
        if (days == TWO_DAYS) return Likeness.LEFT_TO_OTHERS;
        score += days;
        if (Double.isInfinite(score)) return Likeness.IMPOSSIBLE;
        score += kind(one.kind(), other.kind(), target, reasons);
        score += toll(one.killed(), other.killed(), reasons);
        score += names(one, other, reasons);
        score += words(one, other, reasons);
        return new Likeness(score, reasons);
    }

    private double place(Traits one, Traits other, List<String> reasons) {
        if (one.place().isEmpty() || other.place().isEmpty()) return 0;
        if (one.place().equals(other.place())) {
            reasons.add("same place");
            return one.large() || other.large() ? 1.5 : 3;
        }
        if (liesIn(one.place(), other.place()) || liesIn(other.place(), one.place())) {
            reasons.add("one place lies in the other");
            return 1;
        }
        if (one.point().isPresent() && other.point().isPresent() && !one.large() && !other.large()) {
            double km = one.point().get().kilometresTo(other.point().get());
            if (km > FAR_KM) return sharedPeople(one, other) == 0 ? Double.NEGATIVE_INFINITY : MISREAD;
            if (km <= NEAR_KM) {
                reasons.add("places %d km apart".formatted(Math.round(km)));
                return 2;
            }
        }
        if (one.large() || other.large()) return -1;
        return sharedNames(one, other).isEmpty() ? -2 : MISREAD;
    }

    /// Whether any telling says that a place lies in another: what one report leaves out, its neighbour tells.
    private boolean liesIn(String place, String larger) {
        return largerPlaces.getOrDefault(place, Set.of()).contains(larger);
    }

    /// What both say was hit, in one place.
    Optional<String> sharedTarget(Traits one, Traits other) {
        return isNarrow(one) && one.place().equals(other.place()) ? one.sharedTarget(other) : Optional.empty();
    }

    private double days(Traits one, Traits other, Optional<String> target, List<String> reasons) {
        if (one.days().isEmpty() || other.days().isEmpty()) return 0;
        Days mine = one.days().get();
        Days theirs = other.days().get();
        long gap = mine.gap(theirs);
        if (gap > 1) {
            boolean samePlace = isNarrow(one) && one.place().equals(other.place());
            boolean looksBack = mine.mayLookBackTo(theirs) || theirs.mayLookBackTo(mine);
            if (!looksBack && isFollowedUp(one, other)) {
                reasons.add("told on a later day");
                return -1;
            }
            if (!samePlace || !looksBack) return Double.NEGATIVE_INFINITY;
            // Two reports that each tell of their own day tell of two days, unless others know better.
            if (target.isEmpty() || mine.own() && theirs.own()) return TWO_DAYS;
            reasons.add("told on a later day");
            return sharedNames(one, other).isEmpty() ? -2 : 0;
        }
        boolean exact = mine.exact() && theirs.exact();
        if (gap == 1) {
            if (exact) reasons.add("a day apart");
            return exact ? 1 : -1;
        }
        long longer = Math.max(mine.length(), theirs.length());
        if (exact && longer == 1) {
            reasons.add("same day");
            return 3;
        }
        if (longer > 62) return -1.5;
        reasons.add(exact ? "days that meet" : "about the same days");
        if (longer > 10) return 1;
        return exact ? 2 : Math.max(0, 2 - 0.75 * mine.distance(theirs));
    }

    /// Weeks later, in another report: of an arrest, a trial, a funeral. Only the people named tell which deed it was.
    private boolean isFollowedUp(Traits one, Traits other) {
        if (one.isInReportOf(other) || sharedPeople(one, other) < 2) return false;
        Days mine = one.days().orElseThrow();
        Days theirs = other.days().orElseThrow();
        return mine.isOfTheReport() && theirs.last().isBefore(mine.told())
                || theirs.isOfTheReport() && mine.last().isBefore(theirs.told());
    }

    /// With what a place was hit is what reports differ on; that they name one target outweighs it.
    private static double kind(Kind one, Kind other, Optional<String> target, List<String> reasons) {
        target.ifPresent(what -> reasons.add("same target: " + what));
        double named = target.isPresent() ? 1.5 : 0;
        if (one == other) {
            if (one != Kind.ATTACK) reasons.add("same kind");
            return named + (one == Kind.ATTACK ? 0.5 : 1.5);
        }
        if (Families.share(one, other)) return named + 0.5;
        return target.isPresent() && Families.mayBeDisputed(one, other) ? named : -3;
    }

    private static double toll(Optional<Value.Toll> one, Optional<Value.Toll> other, List<String> reasons) {
        if (one.isEmpty() || other.isEmpty()) return 0;
        OptionalInt mine = exact(one.get());
        OptionalInt theirs = exact(other.get());
        if (mine.isPresent() && mine.equals(theirs)) {
            reasons.add("same toll");
            return mine.getAsInt() > 4 ? 2 : 0.5;
        }
        if (mine.isEmpty() || theirs.isEmpty()) return 0;
        return areFarApart(mine.getAsInt(), theirs.getAsInt()) ? -2 : 0;
    }

    /// Whether two tolls are of another order.
    static boolean areFarApart(int one, int other) {
        return Math.max(one, other) > 3 * Math.min(one, other) + 3;
    }

    static OptionalInt exact(Value.Toll toll) {
        return toll.min().isPresent() ? toll.min() : toll.max();
    }

    private double names(Traits one, Traits other, List<String> reasons) {
        List<String> shared = sharedNames(one, other);
        if (shared.isEmpty()) return 0;
        reasons.add("both name " + String.join(", ", shared.subList(0, Math.min(3, shared.size()))));
        return Math.min(3, 1.5 * shared.size());
    }

    private long sharedPeople(Traits one, Traits other) {
        return sharedNames(one, other).stream()
                .filter(Traits::isPerson)
                .filter(name -> !one.isAt(name) && !other.isAt(name))
                .count();
    }

    private List<String> sharedNames(Traits one, Traits other) {
        return one.names().stream()
                .filter(other.names()::contains)
                .filter(this::isRare)
                .sorted()
                .toList();
    }

    private double words(Traits one, Traits other, List<String> reasons) {
        boolean shorter = one.words().size() <= other.words().size();
        Traits less = shorter ? one : other;
        Traits more = shorter ? other : one;
        double product = 0;
        for (Map.Entry<String, Integer> entry : less.words().entrySet()) {
            product += shared(entry.getKey(), entry.getValue(), more.words().getOrDefault(entry.getKey(), 0));
        }
        double like =
                product / Math.max(1e-9, lengths.getOrDefault(one.id(), 1d) * lengths.getOrDefault(other.id(), 1d));
        if (like > ALIKE) reasons.add(IN_LIKE_WORDS);
        return WORDS_WEIGH * like;
    }

    private double shared(String word, int mine, int theirs) {
        if (theirs == 0) return 0;
        double weight = weight(word);
        return Math.sqrt(mine) * Math.sqrt(theirs) * weight * weight;
    }

    /// The rarest words that two tellings share.
    List<String> rarestShared(Traits one, Traits other) {
        return one.words().keySet().stream()
                .filter(other.words()::containsKey)
                .sorted(Comparator.comparing((String word) -> -weight(word)).thenComparing(Comparator.naturalOrder()))
                .limit(4)
                .toList();
    }

    private double length(Traits traits) {
        double sum = traits.words().entrySet().stream()
                .map(entry -> entry.getValue() * weight(entry.getKey()) * weight(entry.getKey()))
                .sorted()
                .mapToDouble(Double::doubleValue)
                .sum();
        return Math.sqrt(sum);
    }

    private double weight(String word) {
        return Math.log((all + 1d) / (tellingsWithWord.getOrDefault(word, 0) + 0.5));
    }
}
