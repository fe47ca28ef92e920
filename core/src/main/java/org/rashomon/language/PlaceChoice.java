package org.rashomon.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Decides which of several namesakes a text means, for all its names together.
///
/// Each name begins with what is likely when nothing else is known (many people live there); then, a few times over,
/// each name's places are weighed by how likely the places of the other names are that lie near, in the same region and
/// in the same country. This is mean-field inference over a log-linear model; its numbers were chosen on half of the
/// documents of LGL and GeoWebNews. One name means one place throughout a text, and a region named behind it ("Paris,
/// Texas") settles
/// it.
final class PlaceChoice {
    /// As if a country had ten million people.
    static final double COUNTRY_WEIGHT = 7;

    static final double SPELLED = 4;

    /// As a power of ten: a town this large needs no preposition before it.
    static final double LARGE = Math.log10(150_000);

    /// A capital is spoken of more than other towns of its size.
    static final double CAPITAL = 0.6;

    /// Fewer people live in a namesake of the capital.
    static final int CAPITAL_PEOPLE = 20_000;

    /// What ten times as many people, a country or region that all other names share, another name at the same spot and
    /// a region named behind count, as logarithms of odds.
    private static final double PEOPLE = 0.7;

    private static final double SAME_COUNTRY = 3;
    private static final double SAME_REGION = 3;
    private static final double NEAR = 2.5;

    /// What a district among the names counts for a town in it, and the town for the district.
    private static final double IN_DISTRICT = 4;

    /// What it counts that the outlet's name or address tells of this one.
    private static final double HINTED = 2;

    private static final double NAMED_BEHIND = 20;

    /// At this distance a name counts half as much as one at the same spot.
    private static final double NEAR_KM = 60;

    /// A town as far from the middle of a district that is named behind it still lies in it; of one named elsewhere in
    /// the text it must lie closer.
    private static final double DISTRICT_KM = 80;

    private static final double CLOSE_KM = 40;

    /// What a name that is no place itself counts beside a mention of a place.
    private static final double CONTEXT = 1;

    /// Another spelling is believed where this share of the text's names lies in its country.
    private static final double SPELLING_SHARE = 0.3;

    private static final double EARTH_KM = 6371;

    private static final int ROUNDS = 4;

    /// A region has more people than the town it is named after, which is meant more often; a town is seldom called by
    /// a name that is not its usual one.
    static double rarity(Gazetteer.Kind kind) {
        return switch (kind) {
            case TOWN -> 0;
            case REGION -> 0.5;
            case QUARTER, OTHER_NAME, DISTRICT, COUNTRY, SITE -> 1;
        };
    }

    /// A name with its possible places and how likely each is now.
    private static final class Name {
        final List<PlaceCandidate.Meaning> meanings;
        final List<double[]> points = new ArrayList<>();
        final boolean[] placed;
        final boolean[] hinted;
        boolean inRegion;
        double mentions;
        double[] likely;

        Name(List<PlaceCandidate.Meaning> meanings) {
            this.meanings = meanings;
            for (PlaceCandidate.Meaning one : meanings) points.add(onSphere(one.point()));
            placed = new boolean[meanings.size()];
            hinted = new boolean[meanings.size()];
            likely = new double[meanings.size()];
        }
    }

    /// @param context names that are no places themselves but count for where the others are; one with fewer meanings
    ///     than a name of the text has tells which of these are likely
    /// @param countries how often each country is spoken of in other words (adjectives), by code
    List<PlaceMention> among(
            List<PlaceCandidate> candidates, List<PlaceCandidate> context, Map<String, Integer> countries) {
        Map<String, Name> names = new LinkedHashMap<>();
        for (PlaceCandidate candidate : candidates) {
            if (candidate.meanings().isEmpty()) continue;
            Name name = names.computeIfAbsent(key(candidate), unseen -> new Name(candidate.meanings()));
            name.mentions++;
            if (candidate.behind() >= 0 && candidate.behind() < candidates.size())
                place(name, candidates.get(candidate.behind()));
        }
        for (PlaceCandidate one : context) {
            Name name = names.computeIfAbsent(key(one), unseen -> new Name(one.meanings()));
            name.mentions += CONTEXT;
            for (int i = 0; i < name.hinted.length; i++)
                name.hinted[i] |= one.meanings().contains(name.meanings.get(i));
        }
        List<Name> all = List.copyOf(names.values());
        for (Name name : all) name.likely = softmax(scores(name, List.of(), Map.of()));
        for (int round = 0; round < ROUNDS; round++) {
            List<double[]> next = new ArrayList<>();
            for (Name name : all) next.add(softmax(scores(name, all, shares(name, all, countries))));
            for (int i = 0; i < all.size(); i++) all.get(i).likely = next.get(i);
        }
        List<PlaceMention> mentions = new ArrayList<>();
        for (PlaceCandidate candidate : candidates) mentions.add(mention(candidate, names, countries, all));
        return mentions;
    }

    private static String key(PlaceCandidate candidate) {
        return PlaceNames.fold(candidate.name());
    }

    private static void place(Name name, PlaceCandidate behind) {
        name.inRegion |= !behind.meanings().isEmpty()
                && behind.meanings().stream().allMatch(one -> one.kind() == PlaceMention.Kind.REGION);
        for (int i = 0; i < name.placed.length; i++) {
            PlaceCandidate.Meaning inner = name.meanings.get(i);
            if (behind.meanings().stream().anyMatch(outer -> contains(outer, inner))) name.placed[i] = true;
        }
    }

    /// How much of what else the text names lies in each country and region, as shares of one.
    private static Map<String, Double> shares(Name but, List<Name> all, Map<String, Integer> countries) {
        Map<String, Double> shares = new HashMap<>();
        double sum = 2;
        for (Map.Entry<String, Integer> spoken : countries.entrySet()) {
            double mass = Math.sqrt(spoken.getValue());
            shares.merge(spoken.getKey(), mass, Double::sum);
            sum += mass;
        }
        for (Name name : all) {
            if (name == but) continue;
            double mass = Math.sqrt(name.mentions);
            sum += mass;
            for (int i = 0; i < name.likely.length; i++) {
                if (name.likely[i] < 0.01) continue;
                PlaceCandidate.Meaning meaning = name.meanings.get(i);
                shares.merge(meaning.country(), mass * name.likely[i], Double::sum);
                if (!meaning.admin().isEmpty()) shares.merge(region(meaning), mass * name.likely[i], Double::sum);
            }
        }
        double whole = sum;
        shares.replaceAll((place, mass) -> mass / whole);
        return shares;
    }

    private static double[] scores(Name name, List<Name> all, Map<String, Double> shares) {
        double[] scores = new double[name.likely.length];
        for (int i = 0; i < scores.length; i++) {
            PlaceCandidate.Meaning meaning = name.meanings.get(i);
            scores[i] = PEOPLE * meaning.weight();
            if (name.placed[i]) scores[i] += NAMED_BEHIND;
            if (name.hinted[i]) scores[i] += HINTED;
            scores[i] += SAME_COUNTRY * shares.getOrDefault(meaning.country(), 0.0);
            if (!meaning.admin().isEmpty()) scores[i] += SAME_REGION * shares.getOrDefault(region(meaning), 0.0);
            scores[i] += NEAR * Math.log1p(near(name, i, all));
            scores[i] += IN_DISTRICT * together(name, i, all);
        }
        return scores;
    }

    /// How many of the other names lie near.
    private static double near(Name name, int i, List<Name> all) {
        if (name.meanings.get(i).kind() == PlaceMention.Kind.COUNTRY) return 0;
        double[] here = name.points.get(i);
        double sum = 0;
        for (Name other : all) {
            if (other == name) continue;
            double best = 0;
            for (int k = 0; k < other.likely.length; k++) {
                if (other.likely[k] <= best || other.meanings.get(k).kind() == PlaceMention.Kind.COUNTRY) continue;
                double km = EARTH_KM * chord(here, other.points.get(k)) / NEAR_KM;
                best = Math.max(best, other.likely[k] / (1 + km * km));
            }
            sum += best;
        }
        return sum;
    }

    /// How likely another name is the district in which this town lies, or a town in this district.
    private static double together(Name name, int i, List<Name> all) {
        PlaceCandidate.Meaning here = name.meanings.get(i);
        if (here.kind() != PlaceMention.Kind.TOWN && !here.district()) return 0;
        double most = 0;
        for (Name other : all) {
            if (other == name) continue;
            for (int k = 0; k < other.likely.length; k++) {
                if (other.likely[k] <= most) continue;
                PlaceCandidate.Meaning there = other.meanings.get(k);
                boolean pair = here.district()
                        ? there.kind() == PlaceMention.Kind.TOWN
                        : there.kind() == PlaceMention.Kind.REGION && there.district();
                if (pair
                        && here.country().equals(there.country())
                        && here.admin().equals(there.admin())
                        && EARTH_KM * chord(name.points.get(i), other.points.get(k)) < CLOSE_KM) most = other.likely[k];
            }
        }
        return most;
    }

    private static double[] softmax(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) most = Math.max(most, score);
        double sum = 0;
        double[] likely = new double[scores.length];
        for (int i = 0; i < scores.length; i++) sum += likely[i] = Math.exp(scores[i] - most);
        for (int i = 0; i < scores.length; i++) likely[i] /= sum;
        return likely;
    }

    private static PlaceMention mention(
            PlaceCandidate candidate, Map<String, Name> names, Map<String, Integer> countries, List<Name> all) {
        return Optional.ofNullable(names.get(key(candidate)))
                .flatMap(name -> best(name, shares(name, all, countries)))
                .map(meaning -> new PlaceMention(
                        candidate.span(),
                        candidate.name(),
                        meaning.kind(),
                        Optional.of(meaning.country()).filter(code -> !code.isEmpty()),
                        Optional.of(meaning.point())))
                .orElseGet(() -> new PlaceMention(
                        candidate.span(),
                        candidate.name(),
                        PlaceMention.Kind.UNKNOWN,
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Optional<PlaceCandidate.Meaning> best(Name name, Map<String, Double> shares) {
        int best = 0;
        for (int i = 1; i < name.likely.length; i++) if (name.likely[i] > name.likely[best]) best = i;
        PlaceCandidate.Meaning meaning = name.meanings.get(best);
        // Another spelling is believed only where its country is spoken of, and in the region named behind it.
        if (meaning.spelled() && name.inRegion && !name.placed[best]) return Optional.empty();
        if (meaning.spelled() && shares.getOrDefault(meaning.country(), 0.0) < SPELLING_SHARE) return Optional.empty();
        return Optional.of(meaning);
    }

    private static String region(PlaceCandidate.Meaning meaning) {
        return meaning.country() + "." + meaning.admin();
    }

    private static boolean contains(PlaceCandidate.Meaning outer, PlaceCandidate.Meaning inner) {
        return switch (outer.kind()) {
            case COUNTRY -> outer.country().equals(inner.country()) && inner.kind() != PlaceMention.Kind.COUNTRY;
            case REGION ->
                outer.country().equals(inner.country())
                        && outer.admin().equals(inner.admin())
                        && (outer.district()
                                ? inner.kind() == PlaceMention.Kind.TOWN
                                        && EARTH_KM * chord(onSphere(outer.point()), onSphere(inner.point()))
                                                < DISTRICT_KM
                                : inner.kind() == PlaceMention.Kind.TOWN || inner.district());
            case TOWN, UNKNOWN -> false;
        };
    }

    private static double[] onSphere(PlaceMention.Point point) {
        double lat = Math.toRadians(point.lat());
        double lon = Math.toRadians(point.lon());
        return new double[] {Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)};
    }

    /// The straight line between two points of the unit sphere.
    private static double chord(double[] a, double[] b) {
        double x = a[0] - b[0];
        double y = a[1] - b[1];
        double z = a[2] - b[2];
        return Math.sqrt(x * x + y * y + z * z);
    }
}
