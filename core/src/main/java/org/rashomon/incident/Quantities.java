package org.rashomon.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads how many people a noun phrase counts: "at least 16", "dozens", "a woman", "several others".
///
/// It stands beside the counts that `language` finds because it answers another question. There, a number is found
/// anywhere in a text and one that counts nothing is left out; here, a phrase is already known to be people who were
/// harmed, so that "a woman", "another", "others" and "several" are numbers too, and a bare "one" or "no" is read.
final class Quantities {
    static final Set<String> BEFORE_NUMBERS = Lexicon.words(
            "at least more than over about around some up to as many nearly almost approximately roughly",
            "fewer less no another other only just the an a estimated most well all");
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final Map<String, Integer> HEAPS = Map.of(
            "dozens",
            24,
            "scores",
            40,
            "hundreds",
            200,
            "thousands",
            2000,
            "tens",
            20,
            "several",
            2,
            "many",
            2,
            "others",
            2,
            "numerous",
            2);
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+|[0-9]{1,7}");
    private static final Set<String> GATHERINGS =
            Set.of("number", "total", "group", "couple", "handful", "crowd", "host", "multitude");
    /// Numbers that people call, and count nobody.
    private static final Set<String> CALLED = Set.of("911", "999", "112");
    private static final Set<String> ONES = Set.of("a", "an", "another", "one");

    static {
        String[] small =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
                                + "sixteen seventeen eighteen nineteen")
                        .split(" ");
        for (int i = 0; i < small.length; i++) NUMBERS.put(small[i], i);
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            NUMBERS.put(tens[i], 20 + 10 * i);
            for (int j = 1; j < 10; j++) NUMBERS.put(tens[i] + "-" + small[j], 20 + 10 * i + j);
        }
        NUMBERS.put("dozen", 12);
        NUMBERS.put("hundred", 100);
    }

    /// @param from the first word, modifiers included
    /// @param number the word of the number itself
    /// @param to behind the last word of the number
    record Quantity(int from, int number, int to, OptionalInt min, OptionalInt max) {
        boolean isOne() {
            return min.equals(OptionalInt.of(1)) && max.equals(OptionalInt.of(1));
        }
    }

    private Quantities() {}

    /// "between 13 and 15", "two to four": both ends, at the first word.
    static boolean isRange(List<Word> words, int i) {
        return endOfRange(words, i) > 0;
    }

    /// Behind the second number of a range that begins at a word; 0 where none begins.
    static int endOfRange(List<Word> words, int i) {
        boolean between = words.get(i).is("between") || words.get(i).is("from");
        int first = between ? skipModifiers(words, i + 1) : i;
        if (first + 2 >= words.size()) return 0;
        OptionalInt least = value(words.get(first).low());
        boolean joined =
                words.get(first + 1).is("to") || between && words.get(first + 1).is("and");
        if (least.isEmpty() || !joined) return 0;
        int second = skipModifiers(words, first + 2);
        if (second >= words.size()) return 0;
        OptionalInt most = value(words.get(second).low());
        boolean rises = most.isPresent() && least.getAsInt() < most.getAsInt();
        return rises ? second + 1 : 0;
    }

    private static int skipModifiers(List<Word> words, int from) {
        int at = from;
        while (at < words.size()
                && (words.get(at).is("\"")
                        || words.get(at).is("\u201c")
                        || words.get(at).isOneOf(BEFORE_NUMBERS))) at++;
        return at;
    }

    private static Quantity range(List<Word> words, int from, int end) {
        int first = skipModifiers(words, value(words.get(from).low()).isPresent() ? from : from + 1);
        int most = value(words.get(end - 1).low()).orElseThrow();
        boolean over = words.get(end - 2).is("over") || words.get(end - 2).is("than");
        return new Quantity(from, end - 1, end, value(words.get(first).low()), OptionalInt.of(over ? most + 1 : most));
    }

    /// The number in a noun phrase, with the modifiers before it; "a number of" is several, and of "a total of 37" the
    /// number stands behind.
    static Optional<Quantity> of(List<Word> words, Phrase phrase) {
        int of = phrase.to();
        boolean gathered = of + 1 < words.size()
                && words.get(of).is("of")
                && GATHERINGS.contains(words.get(phrase.head()).low());
        if (gathered) {
            for (int i = of + 1; i < Math.min(words.size(), of + 5); i++) {
                OptionalInt value = value(words.get(i).low());
                if (value.isPresent()) return Optional.of(modified(words, i, value.getAsInt()));
                if (!words.get(i).isOneOf(BEFORE_NUMBERS)) break;
            }
            if (ONES.contains(words.get(phrase.from()).low()))
                return Optional.of(
                        new Quantity(phrase.from(), phrase.head(), of, OptionalInt.of(2), OptionalInt.empty()));
        }
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (isRange(words, i)) return Optional.of(range(words, i, endOfRange(words, i)));
            if (Ages.isAge(words, i)) continue;
            OptionalInt value = value(words.get(i).low());
            boolean nobody = words.get(i).is("one") && i > 0 && words.get(i - 1).is("no");
            if (nobody) return Optional.of(new Quantity(i - 1, i, i + 1, OptionalInt.of(0), OptionalInt.of(0)));
            if (isCalled(words, i)) continue;
            if (value.isPresent() && !isPartOfName(words, phrase, i))
                return Optional.of(modified(words, i, isHalf(words, i) ? value.getAsInt() / 2 : value.getAsInt()));
            if (words.get(i).is("several")
                    && i + 1 < words.size()
                    && words.get(i + 1).low().startsWith("dozen")) {
                return Optional.of(new Quantity(i, i, i + 2, OptionalInt.of(24), OptionalInt.empty()));
            }
            Integer heap = HEAPS.get(words.get(i).low());
            if (heap != null && (i == phrase.from() || !words.get(i).is("others"))) {
                return Optional.of(new Quantity(i, i, i + 1, OptionalInt.of(heap), OptionalInt.empty()));
            }
        }
        if (ONES.contains(words.get(phrase.from()).low()) && phrase.to() - phrase.from() > 1) {
            int from = phrase.from();
            return Optional.of(new Quantity(from, from, from + 1, OptionalInt.of(1), OptionalInt.of(1)));
        }
        return Optional.empty();
    }

    /// "Half a dozen", "a half-dozen".
    private static boolean isHalf(List<Word> words, int i) {
        if (!words.get(i).is("dozen") || i == 0) return false;
        Word before = words.get(i - 1);
        return before.is("half") || before.is("a") && i > 1 && words.get(i - 2).is("half");
    }

    /// "called 911"
    private static boolean isCalled(List<Word> words, int i) {
        if (!words.get(i).isOneOf(CALLED)) return false;
        for (int j = Math.max(0, i - 2); j < i; j++)
            if (words.get(j).low().startsWith("call") || words.get(j).low().startsWith("dial")) return true;
        return false;
    }

    private static boolean isPartOfName(List<Word> words, Phrase phrase, int i) {
        return i > phrase.from()
                && words.get(i - 1).isTagged("PROPN")
                && words.get(i - 1).isCapitalised();
    }

    static OptionalInt value(String low) {
        if (Character.isDigit(low.charAt(0))) {
            return DIGITS.matcher(low).matches()
                    ? OptionalInt.of(Integer.parseInt(low.replace(",", "")))
                    : OptionalInt.empty();
        }
        Integer number = NUMBERS.get(low);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Quantity modified(List<Word> words, int number, int value) {
        int to = number + 1;
        if (to < words.size() && words.get(to).is("hundred") && value < 100) {
            value *= 100;
            to++;
        } else if (to < words.size() && words.get(to).is("thousand") && value < 1000) {
            value *= 1000;
            to++;
        }
        int from = number;
        while (from > 0
                && number - from < 5
                && BEFORE_NUMBERS.contains(words.get(from - 1).low())) from--;
        while (from < number
                && (words.get(from).is("to")
                        || words.get(from).is("at") && !words.get(from + 1).is("least"))) from++;
        StringBuilder before = new StringBuilder(" ");
        for (int i = from; i < number; i++) before.append(words.get(i).low()).append(' ');
        String modifier = before.toString();
        OptionalInt exact = OptionalInt.of(value);
        OptionalInt open = OptionalInt.empty();
        if (modifier.contains(" no more than ")
                || modifier.contains(" up to ")
                || modifier.contains(" as many as ")
                || modifier.contains(" nearly ")
                || modifier.contains(" almost ")) {
            return new Quantity(from, number, to, open, exact);
        }
        if (modifier.contains(" fewer than ") || modifier.contains(" less than ") && !modifier.contains(" no ")) {
            return new Quantity(from, number, to, open, OptionalInt.of(value - 1));
        }
        if (modifier.contains(" at least ")
                || modifier.contains(" no less than ")
                || modifier.contains(" no fewer than ")) {
            return new Quantity(from, number, to, exact, open);
        }
        if (modifier.contains(" more than ") || modifier.contains(" over ")) {
            return new Quantity(from, number, to, OptionalInt.of(value + 1), open);
        }
        return new Quantity(from, number, to, exact, exact);
    }
}
