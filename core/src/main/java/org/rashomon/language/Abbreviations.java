package org.rashomon.language;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.document.WordList;

/// Words that keep their full stop, from `abbreviations.txt`.
final class Abbreviations {
    /// What may follow.
    enum Kind {
        /// "Gov.": a name follows, so no sentence ends here.
        BEFORE_NAME,
        /// "No.": an abbreviation only before a number.
        BEFORE_NUMBER,
        /// "Inc.", "U.S.": a sentence may end here too.
        ANY
    }

    static final Abbreviations ENGLISH = new Abbreviations();

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    private Abbreviations() {
        Kind kind = Kind.BEFORE_NAME;
        for (String line : WordList.linesWithComments(Abbreviations.class, "abbreviations.txt")) {
            switch (line) {
                case "# before-name" -> kind = Kind.BEFORE_NAME;
                case "# before-number" -> kind = Kind.BEFORE_NUMBER;
                case "# any" -> kind = Kind.ANY;
                default -> words.computeIfAbsent(kind, empty -> new HashSet<>()).add(line);
            }
        }
    }

    boolean is(Kind kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }

    /// Whether `word`, written without its last full stop, is an abbreviation of any kind: listed, an initial, or
    /// letters
    /// with stops between them ("U.S", "p.m").
    boolean keepsStop(String word, boolean beforeNumber) {
        if (isInitials(word)) return true;
        if (is(Kind.BEFORE_NUMBER, word)) return beforeNumber;
        return is(Kind.BEFORE_NAME, word)
                || is(Kind.ANY, word)
                || is(Kind.ANY, word.toLowerCase(Locale.ROOT)) && word.indexOf('.') > 0;
    }

    /// One capital letter, or single letters with stops between: "J", "U.S", "a.m".
    static boolean isInitials(String word) {
        if (word.length() == 1) return Character.isUpperCase(word.charAt(0)) && word.charAt(0) != 'I';
        for (int i = 0; i < word.length(); i++) {
            if (i % 2 == 0 ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') return false;
        }
        return word.length() % 2 == 1;
    }
}
