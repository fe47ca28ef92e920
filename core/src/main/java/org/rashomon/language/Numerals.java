package org.rashomon.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a numeral that begins at a token: "1,400", "1 400", "16", "10-15", "twenty-one", "two dozen", "a hundred",
/// "3.5 million", "dozens", "tens of thousands", "several hundred".
final class Numerals {
    /// @param end the token behind the last of the numeral
    /// @param high the other end of "10-15"; [#OPEN] for "dozens"; else the same as `low`
    /// @param digits whether it is one token of digits, which a year or a number of a street may be too
    record Numeral(int end, long low, long high, boolean digits) {
        boolean isOpen() {
            return high == OPEN;
        }
    }

    static final long OPEN = Long.MAX_VALUE;

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}\\.\\d{1,3}");
    private static final Pattern RANGE =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,7})[-–](\\d{1,3}(?:,\\d{3})+|\\d{1,7})");
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Integer> SCALES = Map.of(
            "dozen", 12, "score", 20, "hundred", 100, "thousand", 1000, "million", 1_000_000, "billion", 1_000_000_000);

    /// "Dozens" are at least two of them.
    private static final Map<String, Integer> HEAPS =
            Map.of("tens", 20, "dozens", 24, "scores", 40, "hundreds", 200, "thousands", 2000, "millions", 2_000_000);

    private static final List<String> FEW = List.of("several", "few", "couple", "handful");

    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}(?:st|nd|rd|th)");

    private Numerals() {}

    static Optional<Numeral> at(List<Token> tokens, int i) {
        String word = lower(tokens, i);
        if (Character.isDigit(word.charAt(0))) return digits(tokens, i, word);
        Integer heap = HEAPS.get(word);
        if (heap != null) return heap(tokens, i, word, heap);
        if (FEW.contains(word)) return few(tokens, i, word);
        if (word.equals("a") || word.equals("half")) return article(tokens, i, word);
        long first = value(word);
        if (first < 0) return Optional.empty();
        return Optional.of(words(tokens, i));
    }

    /// The value of one number word below a hundred, with or without hyphen; -1 when it is none.
    static long value(String word) {
        int small = SMALL.indexOf(word);
        if (small >= 0) return small;
        int hyphen = word.indexOf('-');
        int ten = TENS.indexOf(hyphen < 0 ? word : word.substring(0, hyphen));
        if (ten < 0) return -1;
        if (hyphen < 0) return (ten + 2) * 10L;
        int unit = SMALL.indexOf(word.substring(hyphen + 1));
        return unit < 1 || unit > 9 ? -1 : (ten + 2) * 10L + unit;
    }

    /// 3 for "third" and "3rd"; 0 when it is no ordinal.
    static int ordinal(String word) {
        int at = ORDINALS.indexOf(word);
        if (at >= 0) return at + 1;
        boolean written = word.length() > 2
                && Character.isDigit(word.charAt(0))
                && ORDINAL.matcher(word).matches();
        return written ? Integer.parseInt(word.substring(0, word.length() - 2)) : 0;
    }

    private static Optional<Numeral> digits(List<Token> tokens, int i, String word) {
        Matcher range = RANGE.matcher(word);
        if (range.matches()) {
            long low = number(range.group(1));
            long high = number(range.group(2));
            return low < high ? Optional.of(new Numeral(i + 1, low, high, false)) : Optional.empty();
        }
        if (DECIMAL.matcher(word).matches()) {
            Integer scale = SCALES.get(lower(tokens, i + 1));
            if (scale == null) return Optional.empty();
            long value = Math.round(Double.parseDouble(word) * scale);
            return Optional.of(new Numeral(i + 2, value, value, false));
        }
        if (!DIGITS.matcher(word).matches()) return Optional.empty();
        long value = number(word);
        int end = i + 1;
        // "1 400": groups of three parted by single spaces.
        if (word.length() <= 3 && end < tokens.size() && isGroupOfThree(tokens, end)) {
            value = value * 1000 + number(tokens.get(end).text());
            end++;
            return Optional.of(new Numeral(end, value, value, false));
        }
        Integer scale = SCALES.get(lower(tokens, end));
        if (scale != null) return Optional.of(new Numeral(end + 1, value * scale, value * scale, false));
        return Optional.of(new Numeral(end, value, value, !word.contains(",")));
    }

    private static boolean isGroupOfThree(List<Token> tokens, int i) {
        String word = tokens.get(i).text();
        return word.length() == 3
                && word.chars().allMatch(Character::isDigit)
                && tokens.get(i).span().start() - tokens.get(i - 1).span().end() == 1;
    }

    private static Numeral words(List<Token> tokens, int i) {
        long total = 0;
        long group = 0;
        int at = i;
        int end = i;
        while (at < tokens.size()) {
            String word = lower(tokens, at);
            long small = value(word);
            Integer scale = SCALES.get(word);
            if (small >= 0
                    && (group == 0 || group % 100 == 0 || (group % 10 == 0 && group % 100 >= 20 && small < 10))) {
                group += small;
            } else if (scale != null && group > 0 && scale <= 100) {
                group *= scale;
            } else if (scale != null && group > 0) {
                total += group * scale;
                group = 0;
            } else if (!(word.equals("and")
                    && at > i
                    && followsScale(tokens, at)
                    && value(lower(tokens, at + 1)) > 0)) {
                break;
            }
            at++;
            if (!word.equals("and")) end = at;
        }
        return new Numeral(end, total + group, total + group, false);
    }

    private static boolean followsScale(List<Token> tokens, int i) {
        return SCALES.containsKey(lower(tokens, i - 1)) && !lower(tokens, i - 1).equals("dozen");
    }

    /// "Tens of thousands" are at least twenty thousand.
    private static Optional<Numeral> heap(List<Token> tokens, int i, String word, int least) {
        if (lower(tokens, i + 1).equals("of")) {
            Integer of = HEAPS.get(lower(tokens, i + 2));
            if (of != null && of >= 200) return Optional.of(new Numeral(i + 3, (long) least * of / 2, OPEN, false));
        } else if (word.equals("tens")) {
            return Optional.empty();
        }
        return Optional.of(new Numeral(i + 1, least, OPEN, false));
    }

    /// "several", "a few hundred", "a couple of dozen": at least two.
    private static Optional<Numeral> few(List<Token> tokens, int i, String word) {
        boolean article = i > 0 && lower(tokens, i - 1).equals("a");
        if (!word.equals("several") && !article) return Optional.empty();
        Integer scale = SCALES.get(lower(tokens, i + 1));
        if (scale != null) return Optional.of(new Numeral(i + 2, 2L * scale, OPEN, false));
        return Optional.of(new Numeral(i + 1, 2, word.equals("couple") ? 2 : OPEN, false));
    }

    /// "a dozen", "half a dozen", "a hundred"
    private static Optional<Numeral> article(List<Token> tokens, int i, String word) {
        int at = word.equals("half") && lower(tokens, i + 1).equals("a") ? i + 1 : i;
        Integer scale = SCALES.get(lower(tokens, at + 1));
        if (scale == null || scale == 20) return Optional.empty();
        if (word.equals("half")) {
            return at > i ? Optional.of(new Numeral(at + 2, scale / 2, scale / 2, false)) : Optional.empty();
        }
        return Optional.of(new Numeral(at + 2, scale, scale, false));
    }

    private static long number(String digits) {
        return Long.parseLong(digits.replace(",", ""));
    }

    /// The word at a place, "" outside the sentence.
    static String lower(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).text().toLowerCase(Locale.ROOT) : "";
    }
}
