package org.rashomon.incident;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// Knows the numbers that say how old somebody is, and count nobody: "Ana Lund, 24, was shot", "Jon Berd (41)", "a 17
/// year-old boy", "both 21".
final class Ages {
    private static final int OLDEST = 110;
    private static final Set<String> AGED = Set.of("aged", "age", "ages", "both");
    private static final Set<String> OPEN = Set.of(",", "(");
    private static final Set<String> CLOSE = Set.of(",", ")", ".", ";", "was", "is", "of", "has", "had");

    private Ages() {}

    static boolean isAge(List<Word> words, int i) {
        OptionalInt value = Quantities.value(words.get(i).low());
        if (value.isEmpty() || value.getAsInt() > OLDEST) return false;
        return isFollowedByOld(words, i) || isApart(words, i);
    }

    /// An age that stands by itself, behind the name or "aged", and belongs to no noun.
    static boolean isApart(List<Word> words, int i) {
        OptionalInt value = Quantities.value(words.get(i).low());
        if (i == 0 || value.isEmpty() || value.getAsInt() > OLDEST) return false;
        boolean digits = Character.isDigit(words.get(i).text().charAt(0));
        Word before = words.get(i - 1);
        // "ages 11 and 16", "aged between 19 and 26"
        if (before.isOneOf(AGED)) return digits || before.is("aged");
        // "ages 24, 25, and 41"
        int one = before.is("and") ? i - 2 : i - 1;
        while (one > 0 && words.get(one).is(",")) one--;
        boolean listed = digits && one < i && one > 0 && (before.is("and") || before.is(","));
        if (listed && Quantities.value(words.get(one).low()).isPresent() && isApart(words, one)) return true;
        if (!digits || i < 2 || !before.isOneOf(OPEN)) return false;
        boolean somebody = words.get(i - 2).isNounLike();
        if (before.is("("))
            return somebody && i + 1 < words.size() && words.get(i + 1).is(")");
        return somebody && (i + 1 == words.size() || words.get(i + 1).isOneOf(CLOSE));
    }

    /// "17 year-old", "9 year old", "47 years old"
    private static boolean isFollowedByOld(List<Word> words, int i) {
        if (i + 1 >= words.size()) return false;
        String next = words.get(i + 1).low();
        if (next.startsWith("year-old") || next.startsWith("years-old") || next.startsWith("month-old")) return true;
        boolean years = next.matches("years?|months?");
        return years && i + 2 < words.size() && words.get(i + 2).low().matches("olds?|of");
    }
}
