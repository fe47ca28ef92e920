package org.rashomon.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Decides which of several namesakes a text means: the one in the region or country named after it, else the one in a
/// country and region the text speaks of, else the one with most people.
final class PlaceChoice {
    /// As if a country had ten million people.
    static final double COUNTRY_WEIGHT = 7;

    static final double SPELLED = 4;

    /// A region has more people than the town it is named after, which is meant more often.
    static final double REGION = 1;

    private static final double COUNTRY_SPOKEN_OF = 5;
    private static final double REGION_SPOKEN_OF = 2;
    private static final double NAMED_BEHIND = 20;

    /// @param countries how often each country is spoken of in other words (adjectives), by code
    List<PlaceMention> among(List<PlaceCandidate> candidates, Map<String, Integer> countries) {
        Map<String, Double> spoken = new HashMap<>();
        countries.forEach((code, times) -> spoken.merge(code, (double) times, Double::sum));
        for (PlaceCandidate candidate : candidates) {
            // A name gives each country it may lie in its share; one meaning gives all of it.
            double all = candidate.meanings().stream()
                    .mapToDouble(PlaceChoice::evidence)
                    .sum();
            for (PlaceCandidate.Meaning meaning : candidate.meanings()) {
                double share = evidence(meaning) / all;
                spoken.merge(meaning.country(), share, Double::sum);
                if (!meaning.admin().isEmpty()) spoken.merge(region(meaning), share, Double::sum);
            }
        }
        double most =
                countries.values().stream().mapToDouble(Integer::doubleValue).sum() + candidates.size();
        Set<PlaceCandidate.Meaning> placed = placedByNeighbour(candidates);
        List<PlaceMention> mentions = new ArrayList<>();
        for (PlaceCandidate candidate : candidates) {
            Optional<PlaceCandidate.Meaning> meant = candidate.meanings().stream()
                    .max(Comparator.comparingDouble(
                                    (PlaceCandidate.Meaning meaning) -> score(meaning, placed, spoken, most))
                            .thenComparing(meaning -> meaning.kind() == PlaceMention.Kind.TOWN)
                            .thenComparing(PlaceCandidate.Meaning::country, Comparator.reverseOrder()))
                    .filter(meaning -> meaning.weight() > -1
                            && (!isSpelled(meaning) || spoken.getOrDefault(meaning.country(), 0.0) >= 2));
            mentions.add(meant.map(meaning -> new PlaceMention(
                            candidate.span(),
                            candidate.name(),
                            meaning.kind(),
                            Optional.of(meaning.country()),
                            Optional.of(meaning.point())))
                    .orElseGet(() -> new PlaceMention(
                            candidate.span(),
                            candidate.name(),
                            PlaceMention.Kind.UNKNOWN,
                            Optional.empty(),
                            Optional.empty())));
        }
        return mentions;
    }

    /// The meanings that a region or country named behind picks out; they hold for the whole text ("Paris, Texas …
    /// Paris").
    private static Set<PlaceCandidate.Meaning> placedByNeighbour(List<PlaceCandidate> candidates) {
        Set<PlaceCandidate.Meaning> placed = new HashSet<>();
        for (PlaceCandidate candidate : candidates) {
            if (candidate.behind() < 0 || candidate.behind() >= candidates.size()) continue;
            PlaceCandidate behind = candidates.get(candidate.behind());
            candidate.meanings().stream()
                    .filter(inner -> behind.meanings().stream().anyMatch(outer -> contains(outer, inner)))
                    .forEach(placed::add);
        }
        return placed;
    }

    /// Whether only another spelling of the name is known.
    static boolean isSpelled(PlaceCandidate.Meaning meaning) {
        return meaning.kind() == PlaceMention.Kind.TOWN && meaning.weight() < 3;
    }

    private static double evidence(PlaceCandidate.Meaning meaning) {
        return Math.pow(10, Math.max(0, meaning.weight()) / 2);
    }

    private static String region(PlaceCandidate.Meaning meaning) {
        return meaning.country() + "." + meaning.admin();
    }

    private static double score(
            PlaceCandidate.Meaning meaning,
            Set<PlaceCandidate.Meaning> placed,
            Map<String, Double> spoken,
            double most) {
        double score = meaning.weight()
                + COUNTRY_SPOKEN_OF * spoken.getOrDefault(meaning.country(), 0.0) / most
                + (meaning.admin().isEmpty() ? 0 : REGION_SPOKEN_OF * spoken.getOrDefault(region(meaning), 0.0) / most);
        return placed.contains(meaning) ? score + NAMED_BEHIND : score;
    }

    private static boolean contains(PlaceCandidate.Meaning outer, PlaceCandidate.Meaning inner) {
        return switch (outer.kind()) {
            case COUNTRY -> outer.country().equals(inner.country()) && inner.kind() != PlaceMention.Kind.COUNTRY;
            case REGION ->
                outer.country().equals(inner.country())
                        && outer.admin().equals(inner.admin())
                        && inner.kind() == PlaceMention.Kind.TOWN;
            case TOWN, UNKNOWN -> false;
        };
    }
}
