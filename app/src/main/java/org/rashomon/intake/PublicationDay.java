package org.rashomon.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the day of publication from a column. Knows `2017-04-13`, `2017/04/13`, `20170413`, each with a time behind
/// it,
/// `13 April 2017`, `April 13, 2017`, `Thu, 13 Apr 2017 09:14:00 GMT`, and `13/04/2017` or `04/13/2017` where one
/// number
/// can only be the day. `04/05/2017` is not guessed.
final class PublicationDay {
    private static final Pattern ISO = Pattern.compile("(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?:[T ].*)?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?:[T ,].*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:\\p{L}+,? )?(\\d{1,2})(?:st|nd|rd|th)?[ -](\\p{L}{3,9})\\.?,?[ -](\\d{4})(?:[ ,].*)?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:\\p{L}+,? )?(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?:[ ,].*)?");
    private static final List<DateTimeFormatter> NAMED = List.of(named("d MMMM uuuu"), named("d MMM uuuu"));

    private PublicationDay() {}

    static Optional<LocalDate> in(String words) {
        String text = words.strip();
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) return Optional.of(day(iso.group(1), iso.group(3), iso.group(4)));
            Matcher numbers = NUMBERS.matcher(text);
            if (numbers.matches()) return unambiguous(numbers.group(1), numbers.group(3), numbers.group(4));
            Matcher dayFirst = DAY_FIRST.matcher(text);
            if (dayFirst.matches()) return named(dayFirst.group(1), dayFirst.group(2), dayFirst.group(3));
            Matcher monthFirst = MONTH_FIRST.matcher(text);
            if (monthFirst.matches()) return named(monthFirst.group(2), monthFirst.group(1), monthFirst.group(3));
        } catch (DateTimeException e) {
            return Optional.empty(); // 2017-02-30: the form of a date, but none
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> unambiguous(String first, String second, String year) {
        int one = Integer.parseInt(first);
        int other = Integer.parseInt(second);
        if (one == other || one > 12) return Optional.of(day(year, second, first));
        return other > 12 ? Optional.of(day(year, first, second)) : Optional.empty();
    }

    private static Optional<LocalDate> named(String day, String month, String year) {
        String text = "%s %s %s".formatted(day, month.equalsIgnoreCase("sept") ? "Sep" : month, year);
        for (DateTimeFormatter form : NAMED) {
            try {
                return Optional.of(LocalDate.parse(text, form));
            } catch (DateTimeException e) {
                // the other form may fit
            }
        }
        return Optional.empty();
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static DateTimeFormatter named(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
