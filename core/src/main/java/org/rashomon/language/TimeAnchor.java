package org.rashomon.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// What a time expression is counted from.
///
/// @param today the day of the report
/// @param mentioned the day last spoken of, which "the next day" follows
/// @param tense of the clause the expression stands in
/// @param feasts whose feasts the text speaks of
/// @param period the TIMEX3 value of the date last spoken of, of whatever length: `1998-Q3`, `1998-06`
record TimeAnchor(
        Optional<LocalDate> today, Optional<LocalDate> mentioned, Optional<String> period, Tense tense, Feasts feasts) {
    /// Years a date may lie ahead when the tense does not say so, in days: "Jan. 3" in late December.
    private static final long SOON = 60;

    private static final long LONG_AGO = 180;

    /// A date so few days ago is meant, whatever the tense: "by Jan. 14", written on the 15th.
    private static final long JUST_AGO = 30;

    /// The weekday meant by "on Friday": today or the last before it; the next one where the clause is about the
    /// future.
    Optional<LocalDate> weekday(DayOfWeek day) {
        return today.map(now -> now.with(
                tense == Tense.FUTURE ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)));
    }

    /// The day meant by "Sept. 16": beside a day of some other year it lies in that year.
    Optional<LocalDate> day(MonthDay day) {
        Optional<LocalDate> beside = mentioned
                .filter(one -> today.isPresent() && one.isBefore(today.get().minusDays(SOON)))
                .map(one -> day.atYear(one.getYear()))
                .filter(one -> Math.abs(ChronoUnit.DAYS.between(one, mentioned.get())) <= JUST_AGO);
        return beside.isPresent() ? beside : day(today, day);
    }

    private Optional<LocalDate> day(Optional<LocalDate> today, MonthDay day) {
        return today.map(now -> {
            LocalDate here = day.atYear(now.getYear());
            LocalDate past = here.isAfter(now) ? day.atYear(now.getYear() - 1) : here;
            LocalDate next = here.isAfter(now) ? here : day.atYear(now.getYear() + 1);
            long ahead = ChronoUnit.DAYS.between(now, next);
            long ago = ChronoUnit.DAYS.between(past, now);
            if (tense == Tense.FUTURE && ago > JUST_AGO) return next;
            return ahead <= SOON && ago > LONG_AGO ? next : past;
        });
    }

    /// The month meant by "in April".
    Optional<YearMonth> month(int month) {
        return today.map(now -> {
            YearMonth here = YearMonth.of(now.getYear(), month);
            YearMonth current = YearMonth.from(now);
            if (tense == Tense.FUTURE) return here.isBefore(current) ? here.plusYears(1) : here;
            boolean soon = here.isAfter(current)
                    ? !here.minusMonths(2).isAfter(current)
                    : !here.plusYears(1).minusMonths(2).isAfter(current);
            // Of a month eleven months ago one says "last": the next month is meant, whatever the tense.
            boolean next = current.plusMonths(1).getMonthValue() == month;
            if ((tense == Tense.UNKNOWN && soon || next) && !here.equals(current))
                return here.isAfter(current) ? here : here.plusYears(1);
            return here.isAfter(current) ? here.minusYears(1) : here;
        });
    }

    /// The year "that year" is.
    Optional<Integer> year() {
        return period.filter(value -> value.matches("\\d{4}.*"))
                .map(value -> Integer.parseInt(value.substring(0, 4)))
                .or(() -> today.map(LocalDate::getYear));
    }

    /// The quarter last spoken of, a year before: what "a year earlier" compares it with.
    Optional<String> quarterBefore() {
        return period.filter(value -> value.matches("\\d{4}-Q\\d"))
                .map(value -> (Integer.parseInt(value.substring(0, 4)) - 1) + value.substring(4));
    }

    /// The day "the day" is: the one last spoken of, when that is of the same week.
    Optional<LocalDate> recent() {
        return mentioned
                .filter(one -> today.isPresent() && Math.abs(ChronoUnit.DAYS.between(one, today.get())) < 7)
                .or(() -> today);
    }

    /// The day "that day" is.
    Optional<LocalDate> reference() {
        return mentioned.or(() -> today);
    }
}
