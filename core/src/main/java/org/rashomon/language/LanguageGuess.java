package org.rashomon.language;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.document.Document;

/// Says whether a report is in English. It names no other language, only the script: that much is sure.
///
/// Of running English, headlines and page furniture included, at least one word in ten is on the list below; of Dutch
/// and
/// Danish, which share most with it, one in twenty. A trained detector (OpenNLP's model is 10 MB) tells more than we
/// need.
public final class LanguageGuess {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the",
            "of",
            "and",
            "to",
            "that",
            "is",
            "was",
            "it",
            "with",
            "his",
            "be",
            "by",
            "are",
            "from",
            "this",
            "have",
            "which",
            "were",
            "their",
            "they",
            "has",
            "been",
            "would",
            "there",
            "who",
            "said",
            "after",
            "not",
            "but",
            "its",
            "than",
            "into",
            "will",
            "when",
            "what",
            "he",
            "she",
            "you",
            "our",
            "these",
            "in",
            "an",
            "according");

    /// Enough of a report to tell; a 50 MB file is not read twice.
    private static final int LOOKED_AT = 20_000;

    private static final int FEWEST_WORDS = 12;
    private static final double LEAST_SHARE = 0.09;

    /// `en`; or `und-` with the ISO 15924 code of most letters (`und-Arab`), `und` for scripts we have no code for. A
    /// text too short to tell counts as English when its letters are Latin, and so does one without letters.
    public String of(Document document) {
        return of(
                document.text().substring(0, Math.min(LOOKED_AT, document.text().length())));
    }

    String of(String text) {
        int words = 0;
        int function = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words++;
            if (FUNCTION_WORDS.contains(word.group().toLowerCase(Locale.ROOT))) function++;
        }
        if (words == 0) return "en";
        Character.UnicodeScript script = mostOf(text);
        if (script != Character.UnicodeScript.LATIN) return code(script);
        return words < FEWEST_WORDS || function >= LEAST_SHARE * words ? "en" : "und-Latn";
    }

    private static Character.UnicodeScript mostOf(String text) {
        Map<Character.UnicodeScript, Integer> letters = new EnumMap<>(Character.UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(Character.UnicodeScript.of(letter), 1, Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Character.UnicodeScript.LATIN);
    }

    private static String code(Character.UnicodeScript script) {
        return switch (script) {
            case ARABIC -> "und-Arab";
            case CYRILLIC -> "und-Cyrl";
            case HEBREW -> "und-Hebr";
            case GREEK -> "und-Grek";
            case HAN -> "und-Hani";
            case HIRAGANA, KATAKANA -> "und-Jpan";
            case HANGUL -> "und-Hang";
            case DEVANAGARI -> "und-Deva";
            case ARMENIAN -> "und-Armn";
            case GEORGIAN -> "und-Geor";
            case ETHIOPIC -> "und-Ethi";
            default -> "und";
        };
    }
}
