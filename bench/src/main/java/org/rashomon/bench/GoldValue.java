package org.rashomon.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.attribution.Stance;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Value;

/// One side of a pair, of the gold list or of the program's, as the list's page says that they are to be compared.
///
/// @param denied whether it is denied or doubted
/// @param number of a toll
record GoldValue(boolean denied, OptionalInt number, Set<String> words) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*");
    private static final Set<String> LITTLE = Set.of(
            "the", "a", "an", "of", "in", "on", "at", "to", "by", "and", "or", "with", "from", "not", "its", "their",
            "was", "were", "forces", "group", "groups", "attack", "attacks", "strike", "strikes", "air", "is", "that",
            "had", "no");

    /// The least numbers that number words are read as, by the list's page.
    private static final Map<String, Integer> VAGUE = Map.of("dozens", 24, "scores", 40, "hundreds", 200);

    static GoldValue gold(String text, Map<String, String> aliases) {
        boolean denied = text.contains("not ") || text.equals("denied");
        Matcher number = Pattern.compile("^\\D{0,2}(\\d+)\\D{0,2}$").matcher(text);
        String first = text.split(" ")[0];
        OptionalInt count = number.find() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
        if (VAGUE.containsKey(first)) count = OptionalInt.of(VAGUE.get(first));
        return new GoldValue(denied, count, words(text, aliases));
    }

    static GoldValue of(Claim claim, String words, Map<String, String> aliases) {
        boolean denied = claim.stance() == Stance.DENIES || claim.stance() == Stance.DOUBTS;
        return switch (claim.value()) {
            case Value.Toll(OptionalInt min, OptionalInt max, String who) ->
                new GoldValue(denied, min.isPresent() ? min : max, Set.of());
            case Value.When(var date) -> new GoldValue(denied, OptionalInt.empty(), Set.of(date.text()));
            case Value.Words(String text) ->
                new GoldValue(denied, OptionalInt.empty(), words(text + " " + words, aliases));
        };
    }

    private static Set<String> words(String text, Map<String, String> aliases) {
        String low = text.toLowerCase(Locale.ROOT);
        List<String> all = new ArrayList<>(
                WORD.matcher(low).results().map(one -> stem(one.group())).toList());
        aliases.forEach((alias, name) -> {
            if (Pattern.compile("\\b" + alias + "\\b").matcher(low).find()) all.addAll(List.of(name.split(" ")));
        });
        Set<String> words = new HashSet<>(all);
        words.removeAll(LITTLE);
        if (words.contains("government")) words.remove("syrian");
        return words;
    }

    private static String stem(String word) {
        return word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    boolean agrees(GoldValue other) {
        if (number.isPresent() || other.number.isPresent()) {
            return number.isPresent()
                    && other.number.isPresent()
                    && Math.abs(number.getAsInt() - other.number.getAsInt()) <= 1;
        }
        return denied == other.denied && words.stream().anyMatch(other.words::contains);
    }
}
