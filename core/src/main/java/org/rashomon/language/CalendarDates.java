package org.rashomon.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "Sept. 16", "16 September 2013", "September 9", "3-5 May", "early March", "in August 2013", "2017-04-05",
/// "06.04.2017".
final class CalendarDates implements TimeRule {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("february", 2),
            Map.entry("march", 3),
            Map.entry("april", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("july", 7),
            Map.entry("august", 8),
            Map.entry("september", 9),
            Map.entry("october", 10),
            Map.entry("november", 11),
            Map.entry("december", 12),
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sept", 9),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{2}|\\d{4})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,2})[-–](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

    static boolean mayBegin(String word) {
        return MONTHS.containsKey(bare(word)) || MONTHS.containsKey(word.substring(word.indexOf('-') + 1));
    }

    @Override
    public Optional<Reading> at(List<Token> tokens, int i, TimeAnchor anchor) {
        String word = Numerals.lower(tokens, i);
        if (Character.isDigit(word.charAt(0))) {
            return numeric(word, i + 1).or(() -> dayFirst(tokens, i, anchor));
        }
        return switch (word) {
            case "early", "late", "mid", "mid-", "middle" -> part(tokens, i, word, anchor);
            default -> month(tokens, i).isPresent() ? monthFirst(tokens, i, anchor) : compound(tokens, i, word, anchor);
        };
    }

    private static Optional<Reading> numeric(String word, int end) {
        Matcher iso = ISO.matcher(word);
        if (iso.matches()) return full(end, iso.group(1), iso.group(2), iso.group(3));
        Matcher dotted = DOTTED.matcher(word);
        if (dotted.matches()) return full(end, dotted.group(3), dotted.group(2), dotted.group(1));
        Matcher slashed = SLASHED.matcher(word);
        if (!slashed.matches()) return Optional.empty();
        String year = slashed.group(3).length() == 4
                ? slashed.group(3)
                : (Integer.parseInt(slashed.group(3)) < 50 ? "20" : "19") + slashed.group(3);
        int first = Integer.parseInt(slashed.group(1));
        int second = Integer.parseInt(slashed.group(2));
        // Which of two numbers is the month only tells itself when the other cannot be one.
        if (first > 12) return full(end, year, slashed.group(2), slashed.group(1));
        if (second > 12 || first == second) return full(end, year, slashed.group(1), slashed.group(2));
        return Optional.of(Reading.date(end, year));
    }

    private static Optional<Reading> full(int end, String year, String month, String day) {
        try {
            return Optional.of(Reading.day(
                    end, LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// "16 September 2013", "3-5 May", "3 and 5 May", "16th of September"
    private static Optional<Reading> dayFirst(List<Token> tokens, int i, TimeAnchor anchor) {
        int at = i + 1;
        String word = Numerals.lower(tokens, i);
        Matcher days = DAYS.matcher(word);
        Optional<String> last = Optional.empty();
        String first = word;
        if (days.matches()) {
            first = days.group(1);
            last = Optional.of(days.group(2));
        } else if (isLink(Numerals.lower(tokens, at))
                && DAY.matcher(Numerals.lower(tokens, at + 1)).matches()) {
            last = Optional.of(Numerals.lower(tokens, at + 1));
            at += 2;
        }
        if (Numerals.lower(tokens, at).equals("of")) at++;
        Optional<Integer> month = month(tokens, at);
        if (month.isEmpty()) return Optional.empty();
        return dated(tokens, at + 1, month.get(), first, last, anchor);
    }

    /// "September", "September 9", "Sept. 16, 2013", "September 2013", "April 24 and 25", "May 3-5"
    private static Optional<Reading> monthFirst(List<Token> tokens, int i, TimeAnchor anchor) {
        int month = month(tokens, i).orElseThrow();
        String next = Numerals.lower(tokens, i + 1);
        Matcher days = DAYS.matcher(next);
        if (days.matches()) {
            return dated(tokens, i + 2, month, days.group(1), Optional.of(days.group(2)), anchor);
        }
        if (DAY.matcher(next).matches() && !Numerals.lower(tokens, i + 2).equals("people")) {
            if (isLink(Numerals.lower(tokens, i + 2))
                    && DAY.matcher(Numerals.lower(tokens, i + 3)).matches()
                    && month(tokens, i + 4).isEmpty()) {
                return dated(tokens, i + 4, month, next, Optional.of(Numerals.lower(tokens, i + 3)), anchor);
            }
            Optional<Reading> dated = dated(tokens, i + 2, month, next, Optional.empty(), anchor);
            if (dated.isPresent()) return dated;
        }
        if (!isMonthName(tokens, i)) return Optional.empty();
        OptionalInt year = year(tokens, i + 1);
        if (year.isPresent()) {
            int end = i + (YEAR.matcher(next).matches() ? 2 : 3);
            return Optional.of(Reading.month(end, YearMonth.of(year.getAsInt(), month)));
        }
        long spelled = Numerals.value(Numerals.lower(tokens, i + 2));
        if (next.equals("nineteen") && spelled >= 10)
            return Optional.of(Reading.month(i + 3, YearMonth.of(1900 + (int) spelled, month)));
        Optional<LocalDate> today = anchor.today();
        if (today.isPresent() && Numerals.lower(tokens, i + 2).equals("year")) {
            int add = Shift.of(next);
            if (add != Shift.NONE)
                return Optional.of(Reading.month(i + 3, YearMonth.of(today.get().getYear() + add, month)));
        }
        return anchor.month(month)
                .map(when -> Reading.month(i + 1, when))
                .or(() -> Optional.of(Reading.date(i + 1, "XXXX-%02d".formatted(month))));
    }

    private static boolean isLink(String word) {
        return word.equals("and") || word.equals("to") || word.equals("-") || word.equals("–") || word.equals("or");
    }

    private static Optional<Reading> dated(
            List<Token> tokens, int end, int month, String first, Optional<String> last, TimeAnchor anchor) {
        try {
            MonthDay from = MonthDay.of(month, number(first));
            OptionalInt year = year(tokens, end);
            int behind = year.isEmpty()
                    ? end
                    : YEAR.matcher(Numerals.lower(tokens, end)).matches() ? end + 1 : end + 2;
            if (year.isPresent() && !from.isValidYear(year.getAsInt())) return Optional.empty();
            Optional<LocalDate> day = year.isPresent() ? Optional.of(from.atYear(year.getAsInt())) : anchor.day(from);
            if (last.isEmpty()) {
                return Optional.of(day.map(when -> Reading.day(behind, when))
                        .orElseGet(
                                () -> Reading.date(behind, "XXXX-%02d-%02d".formatted(month, from.getDayOfMonth()))));
            }
            MonthDay to = MonthDay.of(month, number(last.get()));
            if (!to.isAfter(from)) return Optional.empty();
            return Optional.of(day.map(when -> Reading.days(
                            behind, when + "/" + to.atYear(when.getYear()), when, to.atYear(when.getYear())))
                    .orElseGet(() -> Reading.date(
                            behind,
                            "XXXX-%02d-%02d/XXXX-%02d-%02d"
                                    .formatted(month, from.getDayOfMonth(), month, to.getDayOfMonth()))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String day) {
        Matcher number = DAY.matcher(day);
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }

    private static OptionalInt year(List<Token> tokens, int i) {
        String word = Numerals.lower(tokens, i);
        if (word.equals(",")) word = Numerals.lower(tokens, i + 1);
        return YEAR.matcher(word).matches() ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
    }

    /// "early March", "late November", "the middle of October": a third of the month, roughly.
    private static Optional<Reading> part(List<Token> tokens, int i, String word, TimeAnchor anchor) {
        int at = i + 1;
        while (Numerals.lower(tokens, at).equals("in")
                || Numerals.lower(tokens, at).equals("of")
                || Numerals.lower(tokens, at).equals("-")) at++;
        if (month(tokens, at).isEmpty() || !isMonthName(tokens, at)) return Optional.empty();
        return monthFirst(tokens, at, anchor).map(reading -> third(reading, word));
    }

    /// "mid-November", "late-November"
    private static Optional<Reading> compound(List<Token> tokens, int i, String word, TimeAnchor anchor) {
        int hyphen = word.indexOf('-');
        if (hyphen < 0) return Optional.empty();
        Integer month = MONTHS.get(word.substring(hyphen + 1));
        if (month == null) return Optional.empty();
        return anchor.month(month).map(when -> third(Reading.month(i + 1, when), word));
    }

    private static Reading third(Reading reading, String part) {
        if (!reading.value().matches("\\d{4}-\\d{2}")) return reading;
        YearMonth month = YearMonth.parse(reading.value());
        int from = part.startsWith("early") ? 1 : part.startsWith("mid") ? 11 : 21;
        int to = part.startsWith("early") ? 10 : part.startsWith("mid") ? 20 : month.lengthOfMonth();
        Edtf days = new Edtf(month.atDay(from) + "~/" + month.atDay(to) + "~");
        return new Reading(reading.end(), reading.type(), reading.value(), Optional.of(days));
    }

    static Optional<Integer> month(List<Token> tokens, int i) {
        if (i >= tokens.size() || !tokens.get(i).isCapitalised()) return Optional.empty();
        return Optional.ofNullable(MONTHS.get(bare(Numerals.lower(tokens, i))));
    }

    /// Whether a month stands there without a day: "May" and "March" begin sentences as verbs, too.
    private static boolean isMonthName(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        // "Jan" alone may be a person.
        if (bare(Numerals.lower(tokens, i)).length() < 4
                && !token.is("may")
                && year(tokens, i + 1).isEmpty()) return false;
        if (!token.is("may") && !token.is("march") && !token.is("mar") && !token.is("jun") && !token.is("dec"))
            return true;
        if (year(tokens, i + 1).isPresent()) return true;
        return token.text().length() > 2
                && token.isTagged("PROPN")
                && switch (Numerals.lower(tokens, i - 1)) {
                    case "in",
                            "since",
                            "last",
                            "next",
                            "by",
                            "until",
                            "this",
                            "during",
                            "early",
                            "late",
                            "mid",
                            "of",
                            "from",
                            "to" -> true;
                    default -> false;
                };
    }

    private static String bare(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
