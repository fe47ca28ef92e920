package org.rashomon.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day written with its year: "Wed 05 Apr 2017", "March 14, 2017", "27-07-2016", "2017-04-13".
///
/// A day without a year is none, and neither is a day that cannot be ("31 April 2017").
record CalendarDay(LocalDate day, Span words) {
    /// No date is longer.
    private static final int LONGEST = 60;

    private static final String WEEKDAY =
            "(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,?\\s{1,3})?";
    private static final String MONTH = "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>\\d{4})(?!\\d)";

    private static final Pattern DAY_MONTH_YEAR =
            pattern(WEEKDAY + DAY + "[\\s-]{0,3}(?:of )?" + MONTH + "[\\s,-]{0,3}" + YEAR);
    /// Scraped pages lose the blank between day and year: "Jan 202015".
    private static final Pattern MONTH_DAY_YEAR = pattern(WEEKDAY + MONTH + "\\s{1,3}" + DAY + "[\\s,]{0,3}" + YEAR);

    private static final Pattern YEAR_FIRST =
            pattern(WEEKDAY + "(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)");
    private static final Pattern FIGURES =
            pattern(WEEKDAY + "(?<one>\\d{1,2})(?<mark>[-/.])(?<two>\\d{1,2})\\k<mark>" + YEAR);

    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /// The date that begins at a place of the text.
    ///
    /// @param near a day to which `04-05-2017` takes the nearer reading; without it such figures are no date,
    ///     except with dots, which nobody uses with the month first
    static Optional<CalendarDay> at(String text, int from, int limit, Optional<LocalDate> near) {
        int to = Math.min(limit, from + LONGEST);
        if (from >= to) return Optional.empty();
        for (Pattern named : List.of(DAY_MONTH_YEAR, MONTH_DAY_YEAR, YEAR_FIRST)) {
            Matcher found = named.matcher(text).region(from, to);
            if (!found.lookingAt()) continue;
            Optional<LocalDate> day = day(found.group("year"), month(found.group("month")), found.group("day"));
            if (day.isPresent()) return day.map(is -> new CalendarDay(is, new Span(from, found.end())));
        }
        Matcher figures = FIGURES.matcher(text).region(from, to);
        if (!figures.lookingAt()) return Optional.empty();
        return inFigures(figures, near).map(is -> new CalendarDay(is, new Span(from, figures.end())));
    }

    /// The day that a whole value means: an ISO or RFC 1123 date or time, or a date in words before a time.
    static Optional<LocalDate> of(String value) {
        String words = value.strip();
        Optional<LocalDate> stamp = read(() -> LocalDate.parse(words))
                .or(() -> read(() -> OffsetDateTime.parse(words).toLocalDate()))
                .or(() -> read(() -> OffsetDateTime.parse(words, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toLocalDate()));
        if (stamp.isPresent()) return stamp;
        return at(words, 0, words.length(), Optional.empty()).map(CalendarDay::day);
    }

    private interface Parse {
        LocalDate day();
    }

    private static Optional<LocalDate> read(Parse parse) {
        try {
            return Optional.of(parse.day());
        } catch (DateTimeParseException notThisForm) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> inFigures(Matcher figures, Optional<LocalDate> near) {
        String year = figures.group("year");
        Optional<LocalDate> dayFirst = day(year, Integer.parseInt(figures.group("two")), figures.group("one"));
        if (figures.group("mark").equals(".")) return dayFirst;
        List<LocalDate> readings = new ArrayList<>();
        dayFirst.ifPresent(readings::add);
        day(year, Integer.parseInt(figures.group("one")), figures.group("two"))
                .filter(day -> !readings.contains(day))
                .ifPresent(readings::add);
        if (readings.size() == 1) return Optional.of(readings.getFirst());
        return near.flatMap(day -> nearer(readings, day));
    }

    private static Optional<LocalDate> nearer(List<LocalDate> readings, LocalDate day) {
        if (readings.size() != 2) return Optional.empty();
        long one = Math.abs(readings.getFirst().toEpochDay() - day.toEpochDay());
        long two = Math.abs(readings.getLast().toEpochDay() - day.toEpochDay());
        if (one == two) return Optional.empty();
        return Optional.of(one < two ? readings.getFirst() : readings.getLast());
    }

    private static int month(String words) {
        if (Character.isDigit(words.charAt(0))) return Integer.parseInt(words);
        return MONTHS.indexOf(words.substring(0, 3).toLowerCase(Locale.ROOT)) / 4 + 1;
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
