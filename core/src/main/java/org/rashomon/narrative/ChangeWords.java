package org.rashomon.narrative;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rashomon.document.Document;
import org.rashomon.document.WordList;

/// The words of `change-words.txt`, as the readers of changes ask for them.
final class ChangeWords {
    static final Set<String> KILLED = named("KILLED");
    static final Set<String> WOUNDED = named("WOUNDED");
    static final Set<String> EARLIER = named("EARLIER");
    static final Set<String> BODY = named("BODY");
    static final Set<String> AUXILIARY = named("AUXILIARY");
    static final Set<String> TEXT = named("TEXT");

    private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+|\\d+|\\p{L}[\\p{L}-]*";

    /// A number revised: the words between it and the verb, then both numbers.
    static final Pattern REVISED = Pattern.compile("\\b(?<verb>" + any(named("REVISE"))
            + ")\\s+(?<what>[^.;]{3,90}?)\\s+(?:up\\s+|down\\s+)?from\\s+(?<from>" + NUMBER
            + ")(?:\\s+\\p{L}+){0,2}?\\s+to\\s+"
            + "(?<to>" + NUMBER + ")");
    private static final Pattern WRONG =
            Pattern.compile("\\b(?:" + any(named("WRONG")).replace('_', ' ') + ")\\b", Pattern.CASE_INSENSITIVE);

    private ChangeWords() {}

    /// Whether a report says of itself or of somebody that what was said before was wrong.
    static boolean corrects(Document document) {
        return WRONG.matcher(document.text()).find();
    }

    /// "The first report", "an earlier version of this article": the words of the report's own house.
    static boolean isEarlierText(String name) {
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        return words.stream().anyMatch(TEXT::contains)
                && (words.size() == 1 || words.stream().anyMatch(EARLIER::contains));
    }

    private static String any(Set<String> words) {
        return words.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"))
                .replace("\\Q", "")
                .replace("\\E", "");
    }

    private static Set<String> named(String name) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : WordList.lines(ChangeWords.class, "change-words.txt")) {
            List<String> parts = List.of(line.split(" "));
            if (parts.getFirst().equals(name)) words.addAll(parts.subList(1, parts.size()));
        }
        return Set.copyOf(words);
    }
}
