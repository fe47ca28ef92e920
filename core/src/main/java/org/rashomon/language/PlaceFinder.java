package org.rashomon.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.document.Document;

/// Finds place names and where they lie.
///
/// A name is a place when a list knows it and nothing beside it makes it a person's or a body's name, or when the words
/// around say so ("the village of X"). Which of several namesakes is meant, [PlaceChoice] decides.
final class PlaceFinder {
    private static final int LONGEST = 6;

    /// A town this large needs no preposition before it.
    private static final int KNOWN_TO_ALL = 150_000;

    private static final int REMEMBERED = 20_000;

    private final PlaceRuns runs = new PlaceRuns();
    private final PlaceChoice choice = new PlaceChoice();
    private final Map<String, List<PlaceCandidate.Meaning>> seen = new HashMap<>();

    List<PlaceMention> in(Document document, List<Sentence> sentences) {
        List<PlaceCandidate> candidates = new ArrayList<>();
        Map<String, Integer> countries = new HashMap<>();
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            int i = 0;
            while (i < tokens.size()) {
                int end =
                        PlaceRuns.isNamePart(tokens.get(i)) ? read(document, tokens, i, candidates, countries) : i + 1;
                i = end;
            }
        }
        return RelativePlaces.with(choice.among(kept(candidates), countries), sentences);
    }

    /// Reads the longest known name at `i`, or a name the words around call a place. Returns the token to go on from.
    private int read(
            Document document,
            List<Token> tokens,
            int i,
            List<PlaceCandidate> candidates,
            Map<String, Integer> countries) {
        if (isMonthOrDay(tokens, i)) return i + 1;
        int limit = runEnd(tokens, i);
        for (int end = limit; end > i; end--) {
            if (!PlaceRuns.isNamePart(tokens.get(end - 1))) continue;
            String words = words(document, tokens, i, end);
            Optional<Countries.Country> adjective = Countries.known().byAdjective(words);
            if (adjective.isPresent() && Countries.known().named(words).isEmpty()) {
                countries.merge(adjective.get().code(), 1, Integer::sum);
                return end;
            }
            List<PlaceCandidate.Meaning> meanings = meanings(words);
            if (meanings.isEmpty()) continue;
            if (!isPlace(tokens, i, end, meanings)) {
                // "Paris Lund": no later word of this name is a place either.
                return isOtherName(tokens, i, end) ? limit : end;
            }
            add(document, tokens, i, end, meanings, candidates);
            return end;
        }
        return unknown(document, tokens, i, candidates);
    }

    private boolean isPlace(List<Token> tokens, int from, int to, List<PlaceCandidate.Meaning> meanings) {
        if (runs.isInsideBody(tokens, from)) return false;
        if (to - from == 1 && (runs.isBody(tokens.get(from).text()) || runs.isDirection(tokens, from))) return false;
        if (!hasName(tokens, from, to)) return false;
        if (runs.isSaidToBePlace(tokens, from, to)) return true;
        boolean country = meanings.stream().anyMatch(one -> one.kind() == PlaceMention.Kind.COUNTRY);
        if (isOtherName(tokens, from, to)) return false;
        if (country) return true;
        Token first = tokens.get(from);
        boolean name = first.isTagged("PROPN") || to - from > 1;
        if (!name && from == 0) return false;
        if (runs.isAfterPreposition(tokens, from)) return true;
        boolean large = meanings.stream().anyMatch(one -> one.weight() >= Math.log10(KNOWN_TO_ALL));
        boolean listed = !meanings.stream().allMatch(PlaceChoice::isSpelled);
        return name
                && (large
                        || listed && PlaceRuns.lower(tokens, from - 1).equals(",")
                        || listed && PlaceRuns.lower(tokens, to).equals(","));
    }

    private static boolean hasName(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) if (tokens.get(i).isTagged("PROPN")) return true;
        return false;
    }

    private boolean isOtherName(List<Token> tokens, int from, int to) {
        return runs.isPartOfOtherName(tokens, from, to);
    }

    private static boolean isMonthOrDay(List<Token> tokens, int i) {
        return CalendarDates.month(tokens, i).isPresent()
                || Weekdays.day(tokens, i).isPresent();
    }

    /// A run of capitalised words no list knows: a place only if the words around it say so.
    private int unknown(Document document, List<Token> tokens, int i, List<PlaceCandidate> candidates) {
        int end = i;
        while (end < tokens.size() && PlaceRuns.isNamePart(tokens.get(end)) && end - i < LONGEST) end++;
        if (!hasName(tokens, i, end) || !tokens.get(i).isTagged("PROPN") || runs.isDirection(tokens, i)) return i + 1;
        boolean body = false;
        boolean foreign = false;
        for (int k = i; k < end; k++) {
            body |= runs.isBody(tokens.get(k).text());
            foreign |= Countries.known().byAdjective(tokens.get(k).text()).isPresent();
        }
        boolean noun = end - i > 1 && runs.isBeforePlaceNoun(tokens, end - 1);
        boolean acronym = tokens.get(i).text().length() > 1
                && tokens.get(i).text().equals(tokens.get(i).text().toUpperCase(Locale.ROOT))
                && !isShouted(tokens);
        if (body || foreign || acronym || runs.isInsideBody(tokens, i)) return i + 1;
        boolean said = noun || runs.isSaidToBePlace(tokens, i, end);
        boolean possessive = end < tokens.size() && tokens.get(end).isTagged("PART");
        boolean strong =
                runs.isAfterStrongPreposition(tokens, i) && tokens.get(i).isTagged("PROPN") && !possessive;
        if (!said && !strong) return end;
        add(document, tokens, i, end, List.of(), candidates);
        return end;
    }

    private static boolean isShouted(List<Token> tokens) {
        return tokens.stream()
                .filter(Token::isWord)
                .allMatch(token -> token.text().equals(token.text().toUpperCase(Locale.ROOT)));
    }

    private void add(
            Document document,
            List<Token> tokens,
            int from,
            int to,
            List<PlaceCandidate.Meaning> meanings,
            List<PlaceCandidate> candidates) {
        boolean certain = runs.isSaidToBePlace(tokens, from, to) || runs.isAfterPreposition(tokens, from);
        var span = tokens.get(from).span().join(tokens.get(to - 1).span());
        boolean follows = from >= 2
                && PlaceRuns.lower(tokens, from - 1).equals(",")
                && !candidates.isEmpty()
                && candidates.getLast().span().end()
                        == tokens.get(from - 2).span().end();
        if (follows) candidates.set(candidates.size() - 1, candidates.getLast().followedBy(candidates.size()));
        candidates.add(new PlaceCandidate(span, document.at(span), meanings, certain || follows, -1));
    }

    /// A name that is nowhere in the text said to be a place, and is not known as a large one, was a person's.
    private static List<PlaceCandidate> kept(List<PlaceCandidate> candidates) {
        Set<String> certain = new HashSet<>();
        for (PlaceCandidate one : candidates) if (one.certain() || one.behind() >= 0) certain.add(one.name());
        List<PlaceCandidate> kept = new ArrayList<>();
        int[] moved = new int[candidates.size()];
        for (int i = 0; i < candidates.size(); i++) {
            PlaceCandidate one = candidates.get(i);
            boolean large = one.meanings().stream()
                    .anyMatch(meaning -> meaning.kind() == PlaceMention.Kind.COUNTRY
                            || meaning.weight() >= Math.log10(KNOWN_TO_ALL));
            moved[i] = certain.contains(one.name()) || large ? kept.size() : -1;
            if (moved[i] >= 0) kept.add(one);
        }
        return kept.stream()
                .map(one ->
                        one.behind() >= 0 && one.behind() < moved.length ? one.followedBy(moved[one.behind()]) : one)
                .toList();
    }

    /// Behind the capitalised words from `i` on, with "of", "and", "the", "de" between two of them.
    private static int runEnd(List<Token> tokens, int i) {
        int end = i + 1;
        int last = end;
        while (end < tokens.size() && end - i < LONGEST) {
            if (PlaceRuns.isNamePart(tokens.get(end))) last = end + 1;
            else if (!isInner(PlaceRuns.lower(tokens, end))) break;
            end++;
        }
        return last;
    }

    private static boolean isInner(String word) {
        return switch (word) {
            case "of", "and", "the", "de", "du", "da", "do", "la", "al", "el", "ez", "az", "'s" -> true;
            default -> false;
        };
    }

    private static String words(Document document, List<Token> tokens, int from, int to) {
        if (to - from == 1) return tokens.get(from).text();
        return document.at(tokens.get(from).span().join(tokens.get(to - 1).span()));
    }

    private List<PlaceCandidate.Meaning> meanings(String words) {
        List<PlaceCandidate.Meaning> known = seen.get(words);
        if (known != null) return known;
        List<PlaceCandidate.Meaning> found = new ArrayList<>();
        Countries.known()
                .named(words)
                .ifPresent(country -> found.add(new PlaceCandidate.Meaning(
                        PlaceMention.Kind.COUNTRY, country.code(), "", PlaceChoice.COUNTRY_WEIGHT, country.point())));
        boolean shortAcronym = words.length() < 3 || words.equals(words.toUpperCase(Locale.ROOT)) && words.length() < 5;
        if (!shortAcronym) {
            String folded = PlaceNames.fold(words);
            List<Gazetteer.Place> places = Gazetteer.known().named(folded);
            if (places.isEmpty() && folded.equals("washington"))
                places = Gazetteer.known().named("washington dc");
            boolean spelled = places.isEmpty();
            if (spelled) places = Gazetteer.known().spelledLike(folded);
            for (Gazetteer.Place place : places) {
                // Another spelling counts for less, so that only a country spoken of makes it likely.
                double weight = Math.log10(place.people() + 10)
                        - (spelled ? PlaceChoice.SPELLED : 0)
                        - (place.isRegion() ? PlaceChoice.REGION : 0);
                found.add(new PlaceCandidate.Meaning(
                        place.isRegion() ? PlaceMention.Kind.REGION : PlaceMention.Kind.TOWN,
                        place.country(),
                        place.admin(),
                        weight,
                        new PlaceMention.Point(place.lat(), place.lon())));
            }
        }
        if (seen.size() >= REMEMBERED) seen.clear();
        List<PlaceCandidate.Meaning> meanings = List.copyOf(found);
        seen.put(words, meanings);
        return meanings;
    }
}
