package org.rashomon.incident.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.rashomon.incident.Kind;
import org.rashomon.incident.Value;

/// Compares tellings by place, time, kind, toll, names and words. Words and names count more the fewer tellings have
/// them.
final class Comparison {
    private static final double NEAR_KM = 6;
    private static final double FAR_KM = 40;
    private static final double WORDS_WEIGH = 5;
    private static final double ALIKE = 0.3;
    private static final double SAME_VICTIM = 3;
    /// Of reports that name the same people one may have been read wrongly in its place.
    private static final double MISREAD = -0.5;
    /// So many times more tellings must be at a place than in it, for it to hold no others.
    private static final int MISREADINGS = 6;
    static final String IN_LIKE_WORDS = "told in like words";

    private final Map<String, Set<String>> largerPlaces = new HashMap<>();
    private final Map<String, Integer> tellingsAt = new HashMap<>();
    private final Map<String, Integer> tellingsWithin = new HashMap<>();
    /// The words of the case with their numbers, in alphabetical order.
    private final TreeMap<String, Integer> alphabet = new TreeMap<>();
    private final double[] weights;
    private final Map<String, Profile> profiles = new HashMap<>();

    Comparison(Collection<Traits> tellings) {
        Map<String, Integer> tellingsWithName = new HashMap<>();
        for (Traits traits : tellings) {
            for (int i = 0; i < traits.words().size(); i++)
                alphabet.merge(traits.words().word(i), 1, Integer::sum);
            traits.names().forEach(name -> tellingsWithName.merge(name, 1, Integer::sum));
            if (!traits.place().isEmpty()) tellingsAt.merge(traits.place(), 1, Integer::sum);
            if (!traits.within().isEmpty()) {
                largerPlaces
                        .computeIfAbsent(traits.place(), unused -> new HashSet<>())
                        .add(traits.within());
                if (!traits.within().equals(traits.place())) tellingsWithin.merge(traits.within(), 1, Integer::sum);
            }
        }
        weights = new double[alphabet.size()];
        int number = 0;
        for (Map.Entry<String, Integer> word : alphabet.entrySet()) {
            weights[number] = Math.log((tellings.size() + 1d) / (word.getValue() + 0.5));
            word.setValue(number++);
        }
        int most = Math.max(12, tellings.size() / 200);
        Set<String> rare = tellingsWithName.entrySet().stream()
                .filter(name -> name.getValue() > 1 && name.getValue() <= most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Set<String> people = rare.stream().filter(Traits::isPerson).collect(Collectors.toSet());
        for (Traits traits : tellings) profiles.put(traits.id(), profile(traits, rare, people));
    }

    private Profile profile(Traits traits, Set<String> rare, Set<String> people) {
        WordBag bag = traits.words();
        int[] words = new int[bag.size()];
        double[] roots = new double[words.length];
        double[] squares = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = number(bag.word(i));
            roots[i] = Math.sqrt(bag.count(i));
            squares[i] = bag.count(i) * weights[words[i]] * weights[words[i]];
        }
        Arrays.sort(squares);
        List<String> rareNames =
                traits.names().stream().filter(rare::contains).sorted().toList();
        return new Profile(
                words,
                roots,
                Math.sqrt(DoubleStream.of(squares).sum()),
                rareNames,
                List.copyOf(traits.victims()),
                rareNames.stream()
                        .filter(name -> people.contains(name) && !traits.isAt(name))
                        .toList());
    }

    private int number(String word) {
        Integer number = alphabet.get(word);
        if (number == null) throw new IllegalArgumentException("'%s' is no word of this case".formatted(word));
        return number;
    }

    private Profile profile(Traits traits) {
        Profile profile = profiles.get(traits.id());
        if (profile == null) throw new IllegalArgumentException("%s is not of this case".formatted(traits.id()));
        return profile;
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
        return profile(traits).rareNames();
    }

    /// Whether both name the same person as killed or wounded.
    boolean shareVictim(Traits one, Traits other) {
        return !profile(one).sharedVictims(profile(other)).isEmpty();
    }

    Likeness of(Traits one, Traits other) {
        List<String> reasons = new ArrayList<>();
        double score = score(one, other, reasons);
        if (score == Likeness.LEFT_TO_OTHERS.score()) return Likeness.LEFT_TO_OTHERS;
        if (Double.isInfinite(score)) return Likeness.IMPOSSIBLE;
        return new Likeness(score, reasons);
    }

    /// The same without the reasons: minus infinity when it is impossible, and that of [Likeness#LEFT_TO_OTHERS].
    double score(Traits one, Traits other) {
        return score(one, other, new ArrayList<>());
    }

    private double score(Traits one, Traits other, List<String> reasons) {
        Pair pair = new Pair(one, other, profile(one), profile(other));
        Optional<String> target = sharedTarget(one, other);
        double score = place(pair, reasons);
        double days = days(pair, target, reasons);
        if (days == Likeness.LEFT_TO_OTHERS.score()) return days;
        score += days;
        if (Double.isInfinite(score)) return score;
        score += kind(one.kind(), other.kind(), target, reasons);
        score += toll(one.killed(), other.killed(), reasons);
        score += victims(pair, reasons);
        score += names(pair, reasons);
        score += words(pair, reasons);
        return score;
    }

    /// Two tellings with their profiles.
    private record Pair(Traits one, Traits other, Profile mine, Profile theirs) {
        boolean sharesNames() {
            return !mine.sharedNames(theirs).isEmpty();
        }

        int sharedPeople() {
            return mine.sharedPeople(theirs);
        }

        /// Nobody is killed twice, and hardly anybody wounded.
        boolean sharesVictim() {
            return !mine.sharedVictims(theirs).isEmpty();
        }
    }

    private double place(Pair pair, List<String> reasons) {
        Traits one = pair.one();
        Traits other = pair.other();
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
            if (km > FAR_KM)
                return pair.sharedPeople() == 0 && !pair.sharesVictim() ? Double.NEGATIVE_INFINITY : MISREAD;
            if (km <= NEAR_KM) {
                reasons.add("places %d km apart".formatted(Math.round(km)));
                return 2;
            }
        }
        if (one.large() || other.large()) return -1;
        return pair.sharesNames() ? MISREAD : -2;
    }

    /// Whether any telling says that a place lies in another: what one report leaves out, its neighbour tells.
    private boolean liesIn(String place, String larger) {
        return largerPlaces.getOrDefault(place, Set.of()).contains(larger);
    }

    /// What both say was hit, in one place.
    Optional<String> sharedTarget(Traits one, Traits other) {
        return isNarrow(one) && one.place().equals(other.place()) ? one.sharedTarget(other) : Optional.empty();
    }

    private double days(Pair pair, Optional<String> target, List<String> reasons) {
        Traits one = pair.one();
        Traits other = pair.other();
        if (one.days().isEmpty() || other.days().isEmpty()) return 0;
        Days mine = one.days().get();
        Days theirs = other.days().get();
        long gap = mine.gap(theirs);
        if (gap > 1) {
            boolean samePlace = isNarrow(one) && one.place().equals(other.place());
            boolean looksBack = mine.mayLookBackTo(theirs) || theirs.mayLookBackTo(mine);
            if (pair.sharesVictim() || !looksBack && isFollowedUp(pair)) {
                reasons.add("told on a later day");
                return -1;
            }
            if (!samePlace || !looksBack) return Double.NEGATIVE_INFINITY;
            // Two reports that each tell of their own day tell of two days, unless others know better.
            if (target.isEmpty() || mine.own() && theirs.own()) return Likeness.LEFT_TO_OTHERS.score();
            reasons.add("told on a later day");
            return pair.sharesNames() ? 0 : -2;
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
    private static boolean isFollowedUp(Pair pair) {
        if (pair.sharedPeople() < 2 || pair.one().isInReportOf(pair.other())) return false;
        Days mine = pair.one().days().orElseThrow();
        Days theirs = pair.other().days().orElseThrow();
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

    private static double victims(Pair pair, List<String> reasons) {
        List<String> shared = pair.mine().sharedVictims(pair.theirs());
        if (shared.isEmpty()) return 0;
        reasons.add("same victim: " + shared.getFirst());
        return SAME_VICTIM;
    }

    private static double names(Pair pair, List<String> reasons) {
        List<String> shared = pair.mine().sharedNames(pair.theirs());
        if (shared.isEmpty()) return 0;
        reasons.add("both name " + String.join(", ", shared.subList(0, Math.min(3, shared.size()))));
        return Math.min(3, 1.5 * shared.size());
    }

    private double words(Pair pair, List<String> reasons) {
        double like = pair.mine().likeness(pair.theirs(), weights);
        if (like > ALIKE) reasons.add(IN_LIKE_WORDS);
        return WORDS_WEIGH * like;
    }

    /// The rarest words that two tellings share.
    List<String> rarestShared(Traits one, Traits other) {
        return IntStream.range(0, one.words().size())
                .mapToObj(one.words()::word)
                .filter(other.words()::has)
                .sorted(Comparator.comparing((String word) -> -weights[number(word)])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(4)
                .toList();
    }
}
