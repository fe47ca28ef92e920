package org.rashomon.narrative.spread;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as single words write them: "21", "1,400", "twelve", "dozens". "One" is mostly no number.
public final class NumberWords {
    private static final List<String> SMALL = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                    .split(" "));
    private static final List<String> TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d{1,7}");

    private NumberWords() {}

    public static Optional<Integer> of(String word) {
        if (DIGITS.matcher(word).matches()) return Optional.of(Integer.parseInt(word.replace(",", "")));
        if (SMALL.indexOf(word) > 1) return Optional.of(SMALL.indexOf(word));
        if (TENS.contains(word)) return Optional.of((TENS.indexOf(word) + 2) * 10);
        return switch (word) {
            case "dozen" -> Optional.of(12);
            case "dozens" -> Optional.of(24);
            case "scores" -> Optional.of(40);
            case "hundred" -> Optional.of(100);
            case "hundreds" -> Optional.of(200);
            case "thousand" -> Optional.of(1000);
            case "thousands" -> Optional.of(2000);
            default -> Optional.empty();
        };
    }
}
