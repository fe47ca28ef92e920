package org.rashomon.attribution;

import java.util.Locale;
import org.rashomon.document.Span;

/// A word as names are made of them: between white space, without the marks around it and without its possessive `'s`.
///
/// @param span of the word without marks and possessive
/// @param text as written
/// @param key in lower case, without full stops and with straight apostrophes
/// @param tag its part of speech
/// @param possessive whether `'s` or `'` follows
/// @param gap the marks between it and the next word
/// @param initial whether a sentence begins here
record NameWord(Span span, String text, String key, String tag, boolean possessive, String gap, boolean initial) {
    static String keyOf(String text) {
        return text.toLowerCase(Locale.ROOT).replace(".", "").replace('’', '\'').replace('‘', '\'');
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0))
                || text.length() > 1 && Character.isUpperCase(afterParticle(text)) && text.indexOf('-') > 0;
    }

    /// The first letter behind "al-", "el-", "d'".
    private static char afterParticle(String text) {
        int at = text.indexOf('-');
        return at > 0 && at <= 3 && at + 1 < text.length() ? text.charAt(at + 1) : text.charAt(0);
    }

    /// "SOHR", "UN", "U.S.", not "I" and not "A".
    boolean isAcronym() {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) capitals++;
            else if (Character.isLowerCase(c)) return false;
        }
        return capitals >= 2 && capitals <= 7;
    }

    boolean is(String other) {
        return key.equals(other);
    }

    boolean isTagged(String... tags) {
        for (String one : tags) if (tag.equals(one) || tag.startsWith(one + "+")) return true;
        return false;
    }

    /// Whether a mark stands between it and the next word.
    boolean isCut() {
        return !gap.isEmpty();
    }
}
