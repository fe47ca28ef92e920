package org.rashomon.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// "last week", "this year", "earlier this month", "next spring", "last April", "the weekend", "the following year".
final class RelativeUnits implements TimeRule {
    private static final Map<String, String> SEASONS =
            Map.of("spring", "SP", "summer", "SU", "fall", "FA", "autumn", "FA", "winter", "WI");

    static Optional<String> season(String word) {
        return Optional.ofNullable(SEASONS.get(word));
    }

    @Override
    public Optional<Reading> at(List<Token> tokens, int i, TimeAnchor anchor) {
        int at = i;
        String word = Numerals.lower(tokens, at);
        if (word.equals("earlier") || word.equals("later") || word.equals("early") || word.equals("late")) {
            word = Numerals.lower(tokens, ++at);
        }
        boolean the = word.equals("the");
        if (the) word = Numerals.lower(tokens, ++at);
        if (the && word.equals("weekend")) return weekend(at + 1, 0, anchor);
        if (the
                && (word.equals("following")
                        || word.equals("next")
                        || word.equals("previous")
                        || word.equals("same"))) {
            return fromMentioned(tokens, at, word, anchor);
        }
        if (word.equals("that")) return fromMentioned(tokens, at, word, anchor);
        int shift = Shift.of(word);
        if (shift == Shift.NONE || the && word.equals("current")) return Optional.empty();
        if (word.equals("coming") || word.equals("previous")) return Optional.empty();
        return shifted(tokens, at + 1, shift, anchor);
    }

    private static Optional<Reading> shifted(List<Token> tokens, int i, int shift, TimeAnchor anchor) {
        String word = Numerals.lower(tokens, i);
        Optional<LocalDate> today = anchor.today();
        if (word.equals("weekend")) return weekend(i + 1, shift, anchor);
        Optional<Reading> quarter = today.flatMap(now -> yearsQuarter(tokens, i, now.getYear() + shift));
        if (quarter.isPresent()) return quarter;
        if (today.isEmpty())
            return TimeUnits.of(word)
                    .filter(RelativeUnits::isCalendar)
                    .map(unit -> Reading.vague(i + 1, unknown(unit)));
        LocalDate now = today.get();
        Optional<String> season = season(word);
        if (season.isPresent()) return Optional.of(season(i + 1, now, season.get(), shift));
        Optional<Integer> month = CalendarDates.month(tokens, i);
        if (month.isPresent()) return Optional.of(monthOrDay(tokens, i, month(now, month.get(), shift)));
        if (word.equals("fiscal") && Numerals.lower(tokens, i + 1).equals("year"))
            return TimeUnits.YEAR.from(now, shift, i + 2);
        return TimeUnits.of(word)
                .filter(RelativeUnits::isCalendar)
                .filter(unit -> !Numerals.lower(tokens, i).endsWith("s"))
                .flatMap(unit -> unit.from(now, shift, i + 1));
    }

    /// "last Oct." and "last Oct. 23"
    private static Reading monthOrDay(List<Token> tokens, int i, YearMonth month) {
        String day = Numerals.lower(tokens, i + 1);
        boolean day31 = day.length() < 3
                && !day.isEmpty()
                && day.chars().allMatch(Character::isDigit)
                && month.isValidDay(Integer.parseInt(day));
        return day31 ? Reading.day(i + 2, month.atDay(Integer.parseInt(day))) : Reading.month(i + 1, month);
    }

    /// "last year's third quarter"
    private static Optional<Reading> yearsQuarter(List<Token> tokens, int i, int year) {
        if (!Numerals.lower(tokens, i).equals("year")) return Optional.empty();
        int at = Numerals.lower(tokens, i + 1).endsWith("s") ? i + 2 : i + 1;
        int quarter = Numerals.ordinal(Numerals.lower(tokens, at));
        if (quarter < 1 || quarter > 4 || !Numerals.lower(tokens, at + 1).equals("quarter")) return Optional.empty();
        return Optional.of(TimeUnits.quarter(at + 2, LocalDate.of(year, quarter * 3 - 2, 1)));
    }

    private static boolean isCalendar(TimeUnits unit) {
        return unit == TimeUnits.WEEK || unit == TimeUnits.MONTH || unit == TimeUnits.QUARTER || unit == TimeUnits.YEAR;
    }

    private static String unknown(TimeUnits unit) {
        return switch (unit) {
            case WEEK -> "XXXX-WXX";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            default -> "XXXX";
        };
    }

    private static YearMonth month(LocalDate now, int month, int shift) {
        YearMonth here = YearMonth.of(now.getYear(), month);
        YearMonth current = YearMonth.from(now);
        if (shift < 0) return here.isBefore(current) ? here : here.minusYears(1);
        if (shift > 0) return here.isAfter(current) ? here : here.plusYears(1);
        return here;
    }

    static int firstMonth(String season) {
        return switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }

    static Reading season(int end, LocalDate now, String season, int shift) {
        int start = firstMonth(season);
        int year = now.getYear();
        boolean begun = now.getMonthValue() >= start;
        if (shift < 0 && (start == 12 || now.getMonthValue() <= start + 2)) year--;
        if (shift > 0 && begun) year++;
        LocalDate first = LocalDate.of(year, start, 1);
        Edtf about = new Edtf(first + "~/" + first.plusMonths(3).minusDays(1) + "~");
        return new Reading(end, TimeExpression.Type.DATE, year + "-" + season, Optional.of(about));
    }

    /// "the weekend": the last one, today included; the next where the clause looks ahead, or the word before it does.
    private static Optional<Reading> weekend(int end, int shift, TimeAnchor anchor) {
        if (anchor.today().isEmpty()) return Optional.of(Reading.vague(end, "XXXX-WXX-WE"));
        LocalDate now = anchor.today().get();
        LocalDate monday = now.minusDays(now.getDayOfWeek().getValue() - 1L);
        boolean past = shift < 0
                || shift == 0
                        && anchor.tense() != Tense.FUTURE
                        && now.getDayOfWeek().getValue() < 6;
        LocalDate saturday = monday.plusDays(past ? -2 : 5);
        return Optional.of(
                Reading.days(end, TimeUnits.week(end, saturday).value() + "-WE", saturday, saturday.plusDays(1)));
    }

    private static Optional<Reading> fromMentioned(List<Token> tokens, int i, String word, TimeAnchor anchor) {
        int shift = switch (word) {
            case "following", "next" -> 1;
            case "previous" -> -1;
            default -> 0;
        };
        Optional<YearMonth> month =
                anchor.period().filter(value -> value.matches("\\d{4}-\\d{2}")).map(YearMonth::parse);
        return TimeUnits.of(Numerals.lower(tokens, i + 1))
                .filter(RelativeUnits::isCalendar)
                .filter(unit -> !Numerals.lower(tokens, i + 1).endsWith("s"))
                .flatMap(unit -> (unit == TimeUnits.YEAR
                                ? anchor.year().map(year -> LocalDate.of(year, 1, 1))
                                : unit == TimeUnits.MONTH && month.isPresent()
                                        ? month.map(one -> one.atDay(1))
                                        : anchor.reference())
                        .flatMap(day -> unit.from(day, shift, i + 2)));
    }
}
