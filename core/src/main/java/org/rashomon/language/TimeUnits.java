package org.rashomon.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.Optional;

/// The units of time and how TIMEX3 writes them.
enum TimeUnits {
    SECOND("TS"),
    MINUTE("TM"),
    HOUR("TH"),
    DAY("D"),
    WEEK("W"),
    MONTH("M"),
    QUARTER("Q"),
    YEAR("Y"),
    DECADE("E"),
    CENTURY("C");

    private static final Map<String, TimeUnits> WORDS = Map.ofEntries(
            Map.entry("second", SECOND),
            Map.entry("minute", MINUTE),
            Map.entry("hour", HOUR),
            Map.entry("day", DAY),
            Map.entry("night", DAY),
            Map.entry("week", WEEK),
            Map.entry("month", MONTH),
            Map.entry("quarter", QUARTER),
            Map.entry("year", YEAR),
            Map.entry("decade", DECADE),
            Map.entry("century", CENTURY),
            Map.entry("centuries", CENTURY));

    private final String code;

    TimeUnits(String code) {
        this.code = code;
    }

    /// "day", "days"
    static Optional<TimeUnits> of(String word) {
        TimeUnits unit = WORDS.get(word);
        if (unit == null && word.endsWith("s")) unit = WORDS.get(word.substring(0, word.length() - 1));
        return Optional.ofNullable(unit);
    }

    /// `P3D`, `PT5H`; `PXY` for an unknown number
    String duration(String amount) {
        return switch (this) {
            case DECADE -> amount.equals("X") ? "PXE" : "P" + Integer.parseInt(amount) * 10 + "Y";
            case CENTURY -> amount.equals("X") ? "PXC" : "P" + Integer.parseInt(amount) * 100 + "Y";
            default -> code.startsWith("T") ? "PT" + amount + code.substring(1) : "P" + amount + code;
        };
    }

    /// The unit that lies `amount` of them from `day`: the day, the week, the month, the year.
    Optional<TimeRule.Reading> from(LocalDate day, int amount, int end) {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> Optional.empty();
            case DAY -> Optional.of(TimeRule.Reading.day(end, day.plusDays(amount)));
            case WEEK -> Optional.of(week(end, day.plusWeeks(amount)));
            case MONTH -> Optional.of(TimeRule.Reading.month(end, YearMonth.from(day.plusMonths(amount))));
            case QUARTER -> Optional.of(quarter(end, day.plusMonths(3L * amount)));
            case YEAR ->
                Optional.of(TimeRule.Reading.date(
                        end, "%04d".formatted(day.plusYears(amount).getYear())));
            case DECADE ->
                Optional.of(TimeRule.Reading.date(
                        end, "%04d".formatted(day.plusYears(10L * amount).getYear())));
            case CENTURY ->
                Optional.of(TimeRule.Reading.date(
                        end, "%04d".formatted(day.plusYears(100L * amount).getYear())));
        };
    }

    static TimeRule.Reading week(int end, LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        String value =
                "%04d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return TimeRule.Reading.days(end, value, monday, monday.plusDays(6));
    }

    static TimeRule.Reading quarter(int end, LocalDate day) {
        int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
        LocalDate first = LocalDate.of(day.getYear(), quarter * 3 - 2, 1);
        return TimeRule.Reading.days(
                end,
                "%04d-Q%d".formatted(day.getYear(), quarter),
                first,
                first.plusMonths(3).minusDays(1));
    }
}
