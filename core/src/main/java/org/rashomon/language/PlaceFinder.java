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
import org.rashomon.document.Span;
import org.rashomon.document.WordList;

/// Finds place names and where they lie.
///
/// A name is a place when a list knows it and nothing beside it makes it a person's or a body's name, or when the words
/// around say so ("the village of X"). Which of several namesakes is meant, [PlaceChoice] decides.
final class PlaceFinder {
    private static final int LONGEST = 6;
    private static final int SHORTEST_OWNER = 5;

    private final PlaceRuns runs = new PlaceRuns();
    private final PlaceChoice choice = new PlaceChoice();
    private final PlaceMeanings meanings;
    private final OutletHome home;
    private final Set<String> common = CommonWords.ENGLISH;
    private final Set<String> wide = WordList.words(PlaceFinder.class, "wide-places.txt");

    PlaceFinder(Gazetteer gazetteer) {
        meanings = new PlaceMeanings(gazetteer);
        home = new OutletHome(meanings);
    }

    /// What a text has shown so far.
    ///
    /// @param context names that are no places but tell of one: "Ohio" in "the Ohio Supreme Court"
    /// @param countries how often each country is spoken of by an adjective, by code
    /// @param surnames last words of names of people
    private record Text(
            Document document,
            List<PlaceCandidate> candidates,
            List<PlaceCandidate> context,
            Map<String, Integer> countries,
            Set<String> surnames) {}

    List<PlaceMention> in(Document document, List<Sentence> sentences) {
        Text text = new Text(document, new ArrayList<>(), new ArrayList<>(), new HashMap<>(), surnames(sentences));
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            int i = 0;
            while (i < tokens.size()) i = PlaceRuns.isNamePart(tokens.get(i)) ? read(text, tokens, i) : i + 1;
        }
        home.of(document.origin(), text.context(), text.countries());
        List<PlaceMention> mentions = choice.among(kept(text), text.context(), text.countries());
        return RelativePlaces.with(mentions, sentences);
    }

    /// Reads the longest known name at `i`, or a name the words around call a place. Returns the token to go on from.
    private int read(Text text, List<Token> tokens, int i) {
        int abbreviation = abbreviation(text, tokens, i);
        if (abbreviation > i) return abbreviation;
        if (isMonthOrDay(tokens, i)) return i + 1;
        List<PlaceCandidate.Meaning> owner = owner(tokens, i);
        if (!owner.isEmpty()) {
            Span span = tokens.get(i).span();
            Span name = new Span(span.start(), span.end() - 1);
            text.candidates()
                    .add(new PlaceCandidate(name, text.document().at(name), owner, PlaceCandidate.Ground.LIKELY, -1));
            return i + 1;
        }
        int limit = runEnd(tokens, i);
        for (int end = limit; end > i; end--) {
            if (!PlaceRuns.isNamePart(tokens.get(end - 1))) continue;
            String words = words(text.document(), tokens, i, end);
            Optional<Countries.Country> adjective = Countries.known().byAdjective(words);
            if (adjective.isPresent() && Countries.known().named(words).isEmpty()) {
                text.countries().merge(adjective.get().code(), 1, Integer::sum);
                return end;
            }
            if (wide.contains(PlaceNames.fold(words)) || runs.isWater(tokens, i, end)) {
                add(text, tokens, i, end, List.of(), PlaceCandidate.Ground.SAID);
                return end;
            }
            List<PlaceCandidate.Meaning> known = meanings.of(words);
            if (known.isEmpty() || end - i == 1 && isOnlyDirection(tokens, i)) continue;
            if (runs.isSite(tokens, end)) {
                if (isPlaced(tokens, i)) add(text, tokens, i, end + 1, List.of(), PlaceCandidate.Ground.SAID);
                return end + 1;
            }
            Optional<PlaceCandidate.Ground> ground = ground(tokens, i, end, known);
            if (ground.isEmpty()) {
                if (runs.isInsideBody(tokens, i) || runs.hasBody(tokens, end, limit))
                    text.context().add(candidate(text, tokens, i, end, known, PlaceCandidate.Ground.KNOWN));
                // "Paris Lund": no later word of this name is a place either.
                return runs.isPartOfOtherName(tokens, i, end) ? limit : end;
            }
            boolean listedSo = known.stream().noneMatch(PlaceCandidate.Meaning::spelled);
            int noun = listedSo && runs.isRegionNoun(tokens, end) ? end + 1 : end;
            List<PlaceCandidate.Meaning> meant =
                    noun > end ? regions(known) : listed(tokens, end, words).orElse(known);
            // "Lower Merrow" is not the Merrow a list knows; "North London" is nearly London.
            boolean other =
                    runs.isStreet(tokens, i) && known.stream().noneMatch(one -> one.weight() >= PlaceChoice.LARGE);
            add(text, tokens, i, noun, other ? List.of() : meant, ground.get());
            return noun;
        }
        return unknown(text, tokens, i);
    }

    /// "Norways" in "Norways king", which lost its apostrophe: what the name without its last letter is, when no list
    /// knows it as it stands.
    private List<PlaceCandidate.Meaning> owner(List<Token> tokens, int i) {
        if (i < 0 || i + 1 >= tokens.size() || !tokens.get(i + 1).isWord()) return List.of();
        String word = tokens.get(i).text();
        if (!word.endsWith("s") || word.length() < SHORTEST_OWNER || !PlaceRuns.isNamePart(tokens.get(i)))
            return List.of();
        boolean exact = meanings.of(word).stream().anyMatch(one -> !one.spelled());
        if (exact || Countries.known().byAdjective(word).isPresent()) return List.of();
        return meanings.of(word.substring(0, word.length() - 1)).stream()
                .filter(one -> !one.spelled()
                        && (one.kind() == PlaceMention.Kind.COUNTRY || one.weight() >= PlaceChoice.LARGE))
                .toList();
    }

    /// Behind a name comes "Province": the region of that name is meant, if there is one.
    private static List<PlaceCandidate.Meaning> regions(List<PlaceCandidate.Meaning> known) {
        List<PlaceCandidate.Meaning> regions = known.stream()
                .filter(one -> one.kind() == PlaceMention.Kind.REGION)
                .toList();
        return regions.isEmpty() ? known : regions;
    }

    /// "Wash." in "Dayton, Wash.": returns the token behind, or `i` when there is none.
    private int abbreviation(Text text, List<Token> tokens, int i) {
        if (i < 2 || !tokens.get(i - 1).is(",") || !PlaceRuns.isNamePart(tokens.get(i - 2))) return i;
        for (int end = Math.min(i + 2, tokens.size()); end > i; end--) {
            List<PlaceCandidate.Meaning> regions = meanings.abbreviated(words(text.document(), tokens, i, end));
            if (regions.isEmpty()) continue;
            add(text, tokens, i, end, regions, PlaceCandidate.Ground.SAID);
            return end;
        }
        return i;
    }

    /// "Barrow, Jackson and Madison counties": what the name is as one of the districts listed.
    private Optional<List<PlaceCandidate.Meaning>> listed(List<Token> tokens, int end, String words) {
        int at = end;
        while (at < tokens.size()
                && at < end + 12
                && (PlaceRuns.isNamePart(tokens.get(at)) || PlaceRuns.isListLink(PlaceRuns.lower(tokens, at)))) at++;
        return runs.districts(PlaceRuns.lower(tokens, at))
                .map(district -> meanings.of(words + " " + district))
                .filter(found -> !found.isEmpty() && found.stream().noneMatch(PlaceCandidate.Meaning::spelled));
    }

    private Optional<PlaceCandidate.Ground> ground(
            List<Token> tokens, int from, int to, List<PlaceCandidate.Meaning> known) {
        if (runs.isInsideBody(tokens, from)) return Optional.empty();
        boolean single = to - from == 1;
        if (single && (runs.isBody(tokens.get(from).text()) || runs.isDirection(tokens, from))) return Optional.empty();
        if (!hasName(tokens, from, to)) return Optional.empty();
        if (isSaid(tokens, from, to)) return Optional.of(PlaceCandidate.Ground.SAID);
        boolean owned = !owner(tokens, from - 1).isEmpty();
        if (runs.isPartOfOtherName(tokens, owned ? 0 : from, to)) return Optional.empty();
        // No town bears an article, so "the" stands before people or things that share its name.
        boolean town = single && known.stream().allMatch(one -> one.kind() == PlaceMention.Kind.TOWN);
        if (town && PlaceRuns.lower(tokens, from - 1).equals("the") && !PlaceRuns.isBeforeNoun(tokens, to))
            return Optional.empty();
        boolean country = known.stream().anyMatch(one -> one.kind() == PlaceMention.Kind.COUNTRY);
        Token first = tokens.get(from);
        boolean name = first.isTagged("PROPN") || !single;
        if (!name && !country && from == 0) return Optional.empty();
        if (runs.isAfterStrongPreposition(tokens, from)) return Optional.of(PlaceCandidate.Ground.SAID);
        if (runs.isAfterPreposition(tokens, from)) return Optional.of(PlaceCandidate.Ground.PLACED);
        if (country) return Optional.of(PlaceCandidate.Ground.LIKELY);
        if (!name || single && common.contains(first.text().toLowerCase(Locale.ROOT))) return Optional.empty();
        boolean large = known.stream().anyMatch(one -> one.weight() >= PlaceChoice.LARGE);
        boolean listed = known.stream().noneMatch(PlaceCandidate.Meaning::spelled)
                && (PlaceRuns.lower(tokens, from - 1).equals(",")
                        || PlaceRuns.lower(tokens, to).equals(","));
        return Optional.of(large || listed ? PlaceCandidate.Ground.LIKELY : PlaceCandidate.Ground.KNOWN);
    }

    /// "the village of X", "X Province", "Hill County", "X, Wash."
    private boolean isSaid(List<Token> tokens, int from, int to) {
        return runs.isSaidToBePlace(tokens, from, to)
                || to - from > 1 && runs.isBeforePlaceNoun(tokens, to - 1)
                || isBeforeRegion(tokens, to);
    }

    /// "X, Wash."
    private boolean isBeforeRegion(List<Token> tokens, int to) {
        if (to + 1 >= tokens.size() || !tokens.get(to).is(",")) return false;
        Token next = tokens.get(to + 1);
        return PlaceRuns.isNamePart(next) && !meanings.abbreviated(next.text()).isEmpty();
    }

    /// "Sothern Merrow": the direction is no name, whatever it spells. "West Fellow", of which no list knows the second
    /// word, is a street more often.
    private boolean isOnlyDirection(List<Token> tokens, int i) {
        if (!runs.isDirection(tokens, i)) return false;
        boolean known = i + 1 < tokens.size()
                && PlaceRuns.isNamePart(tokens.get(i + 1))
                && meanings.of(tokens.get(i + 1).text()).stream().anyMatch(one -> !one.spelled());
        return known || PlaceRuns.lower(tokens, i).endsWith("ern");
    }

    private boolean isPlaced(List<Token> tokens, int from) {
        return runs.isAfterPlaceNoun(tokens, from) || runs.isAfterStrongPreposition(tokens, from);
    }

    private static boolean hasName(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) if (tokens.get(i).isTagged("PROPN")) return true;
        return false;
    }

    private static boolean isMonthOrDay(List<Token> tokens, int i) {
        return CalendarDates.month(tokens, i).isPresent() || Weekdays.mayBegin(PlaceRuns.lower(tokens, i));
    }

    /// A run of capitalised words no list knows: a place only if the words around it say so.
    private int unknown(Text text, List<Token> tokens, int i) {
        int end = i;
        while (end < tokens.size() && end - i < LONGEST) {
            if (PlaceRuns.isNamePart(tokens.get(end))) end++;
            else if (end > i && PlaceRuns.isArticle(tokens, end)) end += 2;
            else break;
        }
        // "Rajm al Bahr Region": where the name ends, the incident's own reader of places knows better.
        boolean linked = end - i > 2 && PlaceRuns.isArticle(tokens, i + 1);
        if (linked && runs.isBeforePlaceNoun(tokens, end - 1)) return end;
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
        boolean said = noun || runs.isSaidToBePlace(tokens, i, end) || isBeforeRegion(tokens, end);
        boolean possessive = end < tokens.size() && tokens.get(end).isTagged("PART");
        boolean strong = runs.isAfterStrongPreposition(tokens, i) && !possessive;
        if (!said
                && (!strong
                        || runs.isStreet(tokens, i)
                                && !PlaceRuns.lower(tokens, i - 2).equals("in"))) return end;
        add(text, tokens, i, end, List.of(), PlaceCandidate.Ground.SAID);
        return end;
    }

    private static boolean isShouted(List<Token> tokens) {
        return tokens.stream()
                .filter(Token::isWord)
                .allMatch(token -> token.text().equals(token.text().toUpperCase(Locale.ROOT)));
    }

    private static void add(
            Text text,
            List<Token> tokens,
            int from,
            int to,
            List<PlaceCandidate.Meaning> meanings,
            PlaceCandidate.Ground ground) {
        List<PlaceCandidate> candidates = text.candidates();
        boolean follows = from >= 2
                && PlaceRuns.lower(tokens, from - 1).equals(",")
                && !candidates.isEmpty()
                && candidates.getLast().span().end()
                        == tokens.get(from - 2).span().end();
        if (follows) candidates.set(candidates.size() - 1, candidates.getLast().followedBy(candidates.size()));
        candidates.add(candidate(
                text,
                tokens,
                from,
                to,
                meanings,
                follows && ground != PlaceCandidate.Ground.SAID ? PlaceCandidate.Ground.PLACED : ground));
    }

    private static PlaceCandidate candidate(
            Text text,
            List<Token> tokens,
            int from,
            int to,
            List<PlaceCandidate.Meaning> meanings,
            PlaceCandidate.Ground ground) {
        Span span = tokens.get(from).span().join(tokens.get(to - 1).span());
        return new PlaceCandidate(span, text.document().at(span), meanings, ground, -1);
    }

    /// A name that is nowhere in the text said to be a place, and is not known as a large one, was a person's.
    private static List<PlaceCandidate> kept(Text text) {
        Set<String> placed = new HashSet<>();
        Set<String> said = new HashSet<>();
        for (PlaceCandidate one : text.candidates()) {
            if (one.ground() == PlaceCandidate.Ground.SAID || one.behind() >= 0) said.add(one.name());
            if (one.ground() == PlaceCandidate.Ground.PLACED) placed.add(one.name());
        }
        List<PlaceCandidate> kept = new ArrayList<>();
        int[] moved = new int[text.candidates().size()];
        for (int i = 0; i < moved.length; i++) {
            PlaceCandidate one = text.candidates().get(i);
            boolean person = text.surnames().contains(one.name());
            boolean holds = said.contains(one.name())
                    || !person && (placed.contains(one.name()) && one.ground() != PlaceCandidate.Ground.KNOWN)
                    || !person && one.isLarge() && one.ground() != PlaceCandidate.Ground.KNOWN;
            moved[i] = holds ? kept.size() : -1;
            if (holds) kept.add(one);
        }
        return kept.stream()
                .map(one ->
                        one.behind() >= 0 && one.behind() < moved.length ? one.followedBy(moved[one.behind()]) : one)
                .toList();
    }

    /// Last words of names of two to four words that no list knows and nothing calls a place or a body.
    private Set<String> surnames(List<Sentence> sentences) {
        Set<String> surnames = new HashSet<>();
        for (Sentence sentence : sentences) {
            if (sentence.isHeading()) continue;
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                int end = i;
                while (end < tokens.size() && runs.isPersonal(tokens, end)) end++;
                if (end - i >= 2
                        && end - i <= 4
                        && owner(tokens, i).isEmpty()
                        && !runs.isBeforePlaceNoun(tokens, end)
                        && !PlaceRuns.isNamePart(tokens.get(Math.min(end, tokens.size() - 1)))
                        && !runs.isAfterStrongPreposition(tokens, i)
                        && meanings.of(span(sentence, tokens, i, end)).isEmpty())
                    surnames.add(tokens.get(end - 1).text());
                i = Math.max(i, end);
            }
        }
        return surnames;
    }

    private static String span(Sentence sentence, List<Token> tokens, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++)
            words.append(i > from ? " " : "").append(tokens.get(i).text());
        return words.toString();
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
}
