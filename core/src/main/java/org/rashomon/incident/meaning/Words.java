package org.rashomon.incident.meaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as plain lower-case words without marks, and the word lists of this room.
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

    /// The lines of a word list, without comments and empty lines, indents kept.
    static List<String> list(String name) {
        try (InputStream stream = Words.class.getResourceAsStream(name)) {
            if (stream == null) throw new IllegalStateException("the jar lacks the word list " + name);
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("a word list in the jar cannot be read: " + name, e);
        }
    }
}
