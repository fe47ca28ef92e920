package org.rashomon.attribution;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names as they are compared: without marks on letters, Arabic articles, initials in the middle and suffixes.
final class NameKeys {
    private static final Pattern ARTICLE = Pattern.compile("^(?:al|el|ad|ar|as|ash|at|an|ez|es)-(?=\\p{L}{3})");
    private static final Set<String> DROPPED =
            Set.of("jr", "sr", "ii", "iii", "iv", "al", "el", "the", "of", "for", "and", "on", "to");

    private NameKeys() {}

    /// "Walid al-Moallem" → [walid, moallem].
    static List<String> of(List<NameWord> words) {
        return ofTexts(words.stream().map(NameWord::text).toList());
    }

    static List<String> of(String name) {
        return ofTexts(List.of(name.strip().split("\\s+")));
    }

    private static List<String> ofTexts(List<String> texts) {
        List<String> keys = new ArrayList<>(texts.size());
        for (String text : texts) {
            String key = fold(text);
            boolean initial = key.length() == 1 && !keys.isEmpty() && keys.size() < texts.size() - 1;
            if (!key.isEmpty() && !initial && !DROPPED.contains(key)) keys.add(key);
        }
        if (keys.isEmpty()) for (String text : texts) keys.add(fold(text));
        return keys;
    }

    static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!isPlain(lower))
            lower = Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("[^a-z0-9\\p{IsAlphabetic}-]", "");
        if (lower.indexOf('-') > 0)
            lower = ARTICLE.matcher(lower).replaceFirst("").replace("-", "");
        return lower;
    }

    private static boolean isPlain(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) return false;
        }
        return true;
    }

    /// Whether two full names can be one person's: the last words are the same and the first ones do not differ, or one
    /// name holds all words of the other.
    static boolean mayBeOnePerson(List<String> one, List<String> other) {
        if (one.equals(other)) return true;
        if (one.size() < 2 || other.size() < 2) return false;
        boolean isFirstLonger = one.size() >= other.size();
        List<String> longer = isFirstLonger ? one : other;
        List<String> shorter = isFirstLonger ? other : one;
        if (longer.size() > shorter.size() && longer.containsAll(shorter)) return true;
        return one.getLast().equals(other.getLast()) && isOneFirstName(one.getFirst(), other.getFirst());
    }

    /// "J" and "John", not "Bill" and "Hillary".
    private static boolean isOneFirstName(String one, String other) {
        return one.equals(other)
                || one.length() == 1 && other.startsWith(one)
                || other.length() == 1 && one.startsWith(other);
    }

    /// "SOHR" from [Syrian, Observatory, for, Human, Rights]: the first letters of the capitalised words.
    static String initials(List<NameWord> words) {
        StringBuilder letters = new StringBuilder();
        for (NameWord word : words) {
            if (word.isCapitalised())
                for (String part : word.text().split("-")) {
                    if (!part.isEmpty() && Character.isUpperCase(part.charAt(0))) letters.append(part.charAt(0));
                }
        }
        return letters.toString();
    }
}
