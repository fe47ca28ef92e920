package org.rashomon.incident.meaning;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as plain lower-case words without marks.
final class Words {
    private static final Pattern INITIALS = Pattern.compile("\\b(?:\\p{Lu}\\.){2,}");
    private static final Pattern POSSESSIVE = Pattern.compile("['’`](?:s\\b|(?=\\s|$))");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /// "U.S.-led coalition's jets" becomes "us led coalition jets".
    static String folded(String text) {
        return plain(text).toLowerCase(Locale.ROOT);
    }

    /// The same with its capitals.
    static String plain(String text) {
        String joined =
                INITIALS.matcher(text).replaceAll(initials -> initials.group().replace(".", "") + " ");
        String owned = POSSESSIVE.matcher(joined).replaceAll(" ");
        String plain =
                MARKS.matcher(Normalizer.normalize(owned, Normalizer.Form.NFKD)).replaceAll("");
        return GAPS.matcher(plain).replaceAll(" ").strip();
    }

    static List<String> of(String text) {
        String folded = folded(text);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }
}
