package org.rashomon.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.language.Edtf;

/// When an event of a table happened: a first and a last day, both inclusive.
///
/// @param first days since 1970-01-01, or as the table counts them
/// @param counted whether the table counts days instead of dating them
public record EventTime(long first, long last, boolean counted) {
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,7}(?:\\.0+)?");
    /// UCDP writes "2016-01-05 00:00:00.000".
    private static final Pattern STAMP = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ].*");

    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    /// ACLED writes "04 April 2017".
    private static final List<DateTimeFormatter> IN_WORDS = List.of("d MMMM uuuu", "d MMM uuuu", "d-MMM-uuuu").stream()
            .map(pattern ->
                    DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    static final String MEND =
            "Write it as 2017-04-13, as 2017-04-13/2017-04-15 or 2017-04 if it is not known better (EDTF), or as a whole number in a column 'day'";

    public boolean isKnownDay() {
        return first == last;
    }

    /// A whole number of days.
    static Optional<EventTime> counted(String words) {
        if (!WHOLE.matcher(words).matches()) return Optional.empty();
        long day = (long) Double.parseDouble(words);
        return Optional.of(new EventTime(day, day, true));
    }

    /// A date as people, EDTF, ACLED or UCDP write it; empty when it is none, or could be two days.
    static Optional<EventTime> dated(String words) {
        Matcher stamp = STAMP.matcher(words);
        String day = stamp.matches() && !words.contains("/") ? stamp.group(1) : words;
        try {
            Edtf date = new Edtf(day);
            Optional<LocalDate> first = date.earliest();
            Optional<LocalDate> last = date.latest();
            if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) return Optional.empty();
            // "About the 4th" is no known day.
            long slack = date.isApproximate() ? 1 : 0;
            return Optional.of(
                    new EventTime(first.get().toEpochDay() - slack, last.get().toEpochDay() + slack, false));
        } catch (IllegalArgumentException notEdtf) {
            return inWords(day).or(() -> inFigures(day)).map(EventTime::on);
        }
    }

    /// From the first day of one to the last day of another.
    EventTime until(EventTime end) {
        return new EventTime(first, Math.max(last, end.last), counted);
    }

    private static EventTime on(LocalDate day) {
        return new EventTime(day.toEpochDay(), day.toEpochDay(), false);
    }

    private static Optional<LocalDate> inWords(String words) {
        for (DateTimeFormatter form : IN_WORDS) {
            try {
                return Optional.of(LocalDate.parse(words, form));
            } catch (DateTimeParseException notThisForm) {
                continue;
            }
        }
        return Optional.empty();
    }

    /// "13/04/2017" is one day; "04/05/2017" could be two, and is none.
    private static Optional<LocalDate> inFigures(String words) {
        Matcher figures = FIGURES.matcher(words);
        if (!figures.matches()) return Optional.empty();
        int one = Integer.parseInt(figures.group(1));
        int two = Integer.parseInt(figures.group(2));
        if (one <= 12 && two <= 12 && one != two) return Optional.empty();
        try {
            int year = Integer.parseInt(figures.group(3));
            return Optional.of(one > 12 ? LocalDate.of(year, two, one) : LocalDate.of(year, one, two));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
