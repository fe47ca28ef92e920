package org.rashomon.language;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.document.WordList;

/// Where in a sentence a place name may stand, by the words themselves and those beside them.
final class PlaceRuns {
    private enum Group {
        BEFORE,
        AFTER,
        REGION,
        PREPOSITION,
        STRONG,
        BODY,
        WATER,
        SITE
    }

    private static final Set<String> DIRECTIONS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "greater",
            "downtown",
            "upper",
            "lower",
            "rural",
            "nearby",
            "besieged",
            "mainland");

    private final Map<Group, Set<String>> words = new EnumMap<>(Group.class);

    PlaceRuns() {
        Group group = Group.BEFORE;
        for (String line : WordList.linesWithComments(PlaceRuns.class, "place-words.txt")) {
            switch (line) {
                case "# before" -> group = Group.BEFORE;
                case "# after" -> group = Group.AFTER;
                case "# region" -> group = Group.REGION;
                case "# preposition" -> group = Group.PREPOSITION;
                case "# strong" -> group = Group.STRONG;
                case "# body" -> group = Group.BODY;
                case "# water" -> group = Group.WATER;
                case "# site" -> group = Group.SITE;
                default ->
                    words.computeIfAbsent(group, empty -> new HashSet<>()).add(line);
            }
        }
    }

    /// Whether a token can be part of a name: capitalised, or an article glued to a capital ("al-Bab").
    static boolean isNamePart(Token token) {
        String text = token.text();
        if (!token.isWord()) return false;
        int hyphen = text.indexOf('-');
        if (Character.isUpperCase(text.charAt(0))) return hyphen < 4 || !isHolder(text.substring(hyphen + 1));
        return hyphen > 0 && hyphen < 4 && hyphen + 1 < text.length() && Character.isUpperCase(text.charAt(hyphen + 1));
    }

    /// "held" in "Kestrian-held X": who has it is no part of its name.
    private static boolean isHolder(String word) {
        return word.endsWith("ed") || word.equals("held") || word.equals("run");
    }

    /// "in X", "near X", "the town of X", "X Province", "Aleppo, X": words that only a place bears.
    boolean isSaidToBePlace(List<Token> tokens, int from, int to) {
        return isAfterPlaceNoun(tokens, from) || isBeforePlaceNoun(tokens, to) || isAfterDirection(tokens, from);
    }

    boolean isAfterPlaceNoun(List<Token> tokens, int from) {
        if (!lower(tokens, from - 1).equals("of")) return false;
        return has(Group.BEFORE, singular(lower(tokens, from - 2)));
    }

    boolean isBeforePlaceNoun(List<Token> tokens, int to) {
        String word = lower(tokens, to);
        return has(Group.AFTER, word)
                || districts(word).isPresent() && !tokens.get(to).isCapitalised()
                || word.equals("air") && lower(tokens, to + 1).equals("base");
    }

    /// "south of X", "12 km from X"
    private static boolean isAfterDirection(List<Token> tokens, int from) {
        return lower(tokens, from - 1).equals("of") && isDirection(lower(tokens, from - 2));
    }

    boolean isAfterPreposition(List<Token> tokens, int from) {
        int at = from - 1;
        while (at >= 0 && (isDirection(lower(tokens, at)) || lower(tokens, at).equals("the"))) at--;
        return at >= 0 && has(Group.PREPOSITION, lower(tokens, at));
    }

    boolean isAfterStrongPreposition(List<Token> tokens, int from) {
        int at = from - 1;
        while (at >= 0 && isDirection(lower(tokens, at))) at--;
        return at >= 0 && has(Group.STRONG, lower(tokens, at));
    }

    /// Whether a capitalised word touches the name that makes it a person's or a body's: "Paris Lund", "Oslo
    /// University".
    boolean isPartOfOtherName(List<Token> tokens, int from, int to) {
        if (to < tokens.size() && isNamePart(tokens.get(to)) && tokens.get(to).isTagged("PROPN")) {
            return !has(Group.AFTER, lower(tokens, to))
                    && Weekdays.day(tokens, to).isEmpty();
        }
        if (from == 0 || !isNamePart(tokens.get(from - 1))) return false;
        String before = lower(tokens, from - 1);
        return tokens.get(from - 1).isTagged("PROPN") && !isDirection(before) && !has(Group.BEFORE, before);
    }

    /// Whether a body's word is among these: "Supreme Court" in "the Ohio Supreme Court".
    boolean hasBody(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) if (isBody(tokens.get(i).text())) return true;
        return false;
    }

    /// Whether a word can be part of a person's name.
    boolean isPersonal(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        String word = lower(tokens, i);
        return isNamePart(token)
                && token.isTagged("PROPN")
                && !has(Group.BODY, word)
                && !has(Group.AFTER, word)
                && !has(Group.BEFORE, word)
                && !isDirection(word)
                && CalendarDates.month(tokens, i).isEmpty()
                && Weekdays.day(tokens, i).isEmpty();
    }

    /// "near West Farrow": a quarter of the sky with a capital is part of the name, and of a street's more often.
    boolean isStreet(List<Token> tokens, int from) {
        return from > 0
                && isDirection(tokens, from - 1)
                && tokens.get(from - 1).isCapitalised()
                && !lower(tokens, from - 1).endsWith("ern");
    }

    /// "al" in "Rajm al Bahr": an article inside a name.
    static boolean isArticle(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && PlaceNames.isArticle(lower(tokens, i))
                && tokens.get(i).text().length() > 1
                && !lower(tokens, i).equals("at")
                && !lower(tokens, i).equals("as")
                && !lower(tokens, i).equals("an")
                && isNamePart(tokens.get(i + 1));
    }

    /// "Red Sea", "Gulf of X": a water has no one place, whatever town bears its name.
    boolean isWater(List<Token> tokens, int from, int to) {
        return to - from > 1
                && (has(Group.WATER, lower(tokens, to - 1))
                        || has(Group.WATER, lower(tokens, from))
                                && lower(tokens, from + 1).equals("of"));
    }

    /// "Park" in "Roanoke Park": with its capital it makes the town's name before it that of something else.
    boolean isSite(List<Token> tokens, int i) {
        return i < tokens.size()
                && tokens.get(i).isCapitalised()
                && tokens.get(i).isTagged("PROPN")
                && (has(Group.SITE, lower(tokens, i)) || has(Group.WATER, lower(tokens, i)));
    }

    /// Whether a word with a capital says that the name before it is a region's: "Province", "County".
    boolean isRegionNoun(List<Token> tokens, int i) {
        return i < tokens.size()
                && tokens.get(i).isCapitalised()
                && has(Group.REGION, lower(tokens, i))
                && (i + 1 >= tokens.size() || !isNamePart(tokens.get(i + 1)));
    }

    static boolean isBeforeNoun(List<Token> tokens, int to) {
        if (to >= tokens.size()) return false;
        Token next = tokens.get(to);
        return next.isTagged("NOUN") || next.isTagged("PROPN") || next.isTagged("ADJ");
    }

    /// What each of a list is, when these words close it: "county" for "counties".
    Optional<String> districts(String word) {
        if (!word.endsWith("s")) return Optional.empty();
        return Optional.of(singular(word)).filter(one -> has(Group.AFTER, one));
    }

    static boolean isListLink(String word) {
        return word.equals(",") || word.equals("and") || word.equals("or") || word.equals("&");
    }

    boolean isDirection(List<Token> tokens, int i) {
        return isDirection(lower(tokens, i));
    }

    /// Also one that lacks a letter: "Sothern Merrow".
    private static boolean isDirection(String word) {
        if (DIRECTIONS.contains(word)) return true;
        if (word.length() < 6 || !word.endsWith("ern") || CommonWords.ENGLISH.contains(word)) return false;
        return DIRECTIONS.stream().anyMatch(one -> PlaceNames.distance(one, word) == 1);
    }

    boolean isBody(String word) {
        return has(Group.BODY, word.toLowerCase(Locale.ROOT));
    }

    /// "University of X", "Bank of X"
    boolean isInsideBody(List<Token> tokens, int from) {
        return lower(tokens, from - 1).equals("of")
                && from >= 2
                && isNamePart(tokens.get(from - 2))
                && isBody(tokens.get(from - 2).text());
    }

    private boolean has(Group group, String word) {
        return words.getOrDefault(group, Set.of()).contains(word);
    }

    private static String singular(String word) {
        return word.endsWith("ies")
                ? word.substring(0, word.length() - 3) + "y"
                : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    static String lower(List<Token> tokens, int i) {
        return Numerals.lower(tokens, i);
    }
}
