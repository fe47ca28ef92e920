package org.rashomon.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.document.Document;

/// Texts in capitals throughout, as old wires and cables came: they are read as if each word stood in the letters it
/// mostly has. Every character keeps its place, so that findings point into the text as it is.
final class Capitals {
    private static final double NEARLY_ALL = 0.95;
    private static final int FEWEST_LETTERS = 200;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");

    /// What a capital follows: the beginning, the end of a sentence, an opening mark after it.
    private static final Pattern OPENING = Pattern.compile("(^|--\\s|[.!?:]['\"”’]?\\s+|\\n\\s*\\n\\s*)['\"“‘\\[(]*$");

    private static final int LOOKED_BACK = 12;

    /// Articles that stand in names of places: "El Paso".
    private static final Set<String> ARTICLES = Set.of("el", "la", "las", "los", "le", "les", "al");

    private final Set<String> common = CommonWords.ENGLISH;

    /// The document itself, or, when it is in capitals throughout, one with the same text in likelier letters.
    Document calmed(Document document) {
        if (!isAllCapitals(document.text())) return document;
        return new Document(
                document.origin(),
                recased(document.text()),
                document.title(),
                document.dateline(),
                document.body(),
                document.sections(),
                document.problems());
    }

    private static boolean isAllCapitals(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return letters >= FEWEST_LETTERS && capitals >= NEARLY_ALL * letters;
    }

    private String recased(String text) {
        StringBuilder recased = new StringBuilder(text);
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            if (lower.length() != word.group().length()) continue;
            boolean opens = OPENING.matcher(text.substring(Math.max(0, word.start() - LOOKED_BACK), word.start()))
                    .find();
            if (isCommon(lower)) {
                recased.replace(word.start(), word.end(), opens ? capitalised(lower) : lower);
            } else if (hasVowel(lower)) {
                recased.replace(word.start(), word.end(), capitalised(lower));
            }
        }
        return recased.toString();
    }

    private boolean isCommon(String lower) {
        if (CalendarWords.contain(lower) || ARTICLES.contains(lower)) return false;
        String stem = lower.replaceAll("['’]s?$", "");
        boolean known = common.contains(stem) || common.contains(stem.replaceFirst("s$", ""));
        return known
                && Countries.known().named(capitalised(stem)).isEmpty()
                && Countries.known().byAdjective(capitalised(stem)).isEmpty();
    }

    private static boolean hasVowel(String lower) {
        return lower.chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
    }

    private static String capitalised(String lower) {
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
