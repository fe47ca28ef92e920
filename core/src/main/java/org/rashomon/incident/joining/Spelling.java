package org.rashomon.incident.joining;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Folds the spellings of a name that came from another script: "Khan Shaykhun", "Khan Sheikhoun" and "Khan Sheikhun"
/// are
/// one. Names with few consonants keep their vowels, or too many would meet.
final class Spelling {
    private static final int ENOUGH = 4;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ARTICLE =
            Pattern.compile("\\b(?:al|el|ul|the|ad|ed|an|ar|er|as|es|ash|esh|at|et|az|ez)\\b[ -]*");
    private static final Pattern SORT = Pattern.compile(
            "\\b(?:city|town|village|district|neighbou?rhood|province|governorate|area|county|region|of)\\b");
    /// An article that lost its hyphen: "Tell Alabyad".
    private static final Pattern GLUED = Pattern.compile("(?<= )al(?=\\p{L}{4})");
    private static final Pattern VOWELS = Pattern.compile("(?<=.)[aeiouywh']");
    private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");

    private Spelling() {}

    static String of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "");
        String bare = SORT.matcher(
                        GLUED.matcher(ARTICLE.matcher(plain).replaceAll("")).replaceAll(""))
                .replaceAll("")
                .replaceAll("[ -]+", "");
        if (bare.isEmpty()) return plain;
        // Text that lost its apostrophes has "Aleppos" for "Aleppo's".
        if (bare.length() > 4 && bare.endsWith("s")) bare = bare.substring(0, bare.length() - 1);
        String opened = bare.replaceFirst("^[aeiou]+", "_");
        String bones = DOUBLE.matcher(VOWELS.matcher(opened.replace('q', 'k')).replaceAll(""))
                .replaceAll("$1");
        return bones.length() >= ENOUGH ? bones : DOUBLE.matcher(bare).replaceAll("$1");
    }
}
