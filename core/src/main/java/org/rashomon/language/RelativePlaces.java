package org.rashomon.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/// Reads what is said of a place beside a town: "10 km northeast of Merrow", "25 miles from Merrow", "south of Merrow",
/// "near Merrow". The words become a circle on the ground; the name keeps its own point.
final class RelativePlaces {
    private static final Map<String, Integer> BEARINGS = Map.of(
            "north",
            0,
            "northeast",
            45,
            "east",
            90,
            "southeast",
            135,
            "south",
            180,
            "southwest",
            225,
            "west",
            270,
            "northwest",
            315);
    private static final Map<String, Double> UNITS = Map.of(
            "km",
            1.0,
            "kilometer",
            1.0,
            "kilometers",
            1.0,
            "kilometre",
            1.0,
            "kilometres",
            1.0,
            "kms",
            1.0,
            "mile",
            1.609,
            "miles",
            1.609);
    private static final Set<String> NEAR = Set.of("near", "outside");
    private static final int WORDS_BETWEEN = 7;
    /// How far "near" and "south of" reach where nobody says: most of what is said to be near a town lies this close.
    private static final double NEAR_KM = 15;
    /// A distance is rounded, and a direction is one of eight: the place lies within a fourth of the way.
    private static final double SHARE = 0.25;

    private static final double LEAST_KM = 2;

    private RelativePlaces() {}

    /// @param bearing degrees clockwise from north
    private record Offset(OptionalInt bearing, OptionalDouble km) {
        PlaceMention.Circle from(PlaceMention.Point point) {
            if (bearing.isEmpty()) return new PlaceMention.Circle(point, km.orElse(NEAR_KM));
            double distance = km.orElse(NEAR_KM / 2);
            double radius = km.isPresent() ? Math.max(LEAST_KM, SHARE * distance) : distance;
            return new PlaceMention.Circle(point.towards(bearing.getAsInt(), distance), radius);
        }
    }

    /// The same mentions, those of towns with the circle that the words before them draw.
    static List<PlaceMention> with(List<PlaceMention> places, List<Sentence> sentences) {
        List<PlaceMention> drawn = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            while (next < places.size()
                    && places.get(next).span().start() < sentence.span().end()) {
                PlaceMention place = places.get(next++);
                drawn.add(drawn(place, sentence.tokens()));
            }
        }
        drawn.addAll(places.subList(next, places.size()));
        return drawn;
    }

    private static PlaceMention drawn(PlaceMention place, List<Token> tokens) {
        if (place.kind() != PlaceMention.Kind.TOWN || place.point().isEmpty()) return place;
        int at = 0;
        while (at < tokens.size()
                && tokens.get(at).span().start() < place.span().start()) at++;
        return before(tokens, at)
                .map(offset -> place.within(offset.from(place.point().get())))
                .orElse(place);
    }

    private static Optional<Offset> before(List<Token> tokens, int name) {
        for (int i = name - 1; i >= 0 && i >= name - WORDS_BETWEEN; i--) {
            String word = Numerals.lower(tokens, i);
            if (NEAR.contains(word)) return Optional.of(new Offset(OptionalInt.empty(), OptionalDouble.empty()));
            // "the south of X" lies in X; "10 km to the south of X" does not.
            boolean inside = Numerals.lower(tokens, i - 2).equals("the")
                    && !Numerals.lower(tokens, i - 3).equals("to");
            if (word.equals("of") && bearing(tokens, i - 1).isPresent() && inside) return Optional.empty();
            if (word.equals("of") && bearing(tokens, i - 1).isPresent())
                return Optional.of(new Offset(bearing(tokens, i - 1), distance(tokens, i - 2)));
            if (word.equals("from")) {
                OptionalDouble km = distance(tokens, i - 1);
                return km.isPresent() ? Optional.of(new Offset(OptionalInt.empty(), km)) : Optional.empty();
            }
            Token token = tokens.get(i);
            boolean goesOn =
                    word.equals("of") || token.isTagged("DET") || token.isTagged("ADJ") || token.isTagged("NOUN");
            if (!goesOn && !token.isTagged("PROPN")) return Optional.empty();
        }
        return Optional.empty();
    }

    private static OptionalInt bearing(List<Token> tokens, int i) {
        Integer degrees = BEARINGS.get(Numerals.lower(tokens, i).replace("-", ""));
        return degrees == null ? OptionalInt.empty() : OptionalInt.of(degrees);
    }

    /// "10 km", "30 kilometres (18 miles)", "15 kilometers to the", read backwards from a word.
    private static OptionalDouble distance(List<Token> tokens, int last) {
        int i = last;
        while (i >= 0
                && (Numerals.lower(tokens, i).equals("the")
                        || Numerals.lower(tokens, i).equals("to"))) i--;
        if (Numerals.lower(tokens, i).equals(")")) {
            while (i >= 0 && !Numerals.lower(tokens, i).equals("(")) i--;
            i--;
        }
        Double unit = UNITS.get(Numerals.lower(tokens, i));
        if (unit == null || i == 0) return OptionalDouble.empty();
        long number = Numerals.at(tokens, i - 1).map(Numerals.Numeral::low).orElse(0L);
        return number > 0 ? OptionalDouble.of(number * unit) : OptionalDouble.empty();
    }
}
