package org.rashomon.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date that may be half known, as the Extended Date/Time Format writes it (ISO 8601-2:2019, Library of Congress EDTF
/// levels 0 to 2 in part): `2017-04-04`, `2017-04`, `2017`, `XXXX-09-16`, `2017-04-04T17:30`, `2017-04-01/2017-04-02`,
/// `../2017-04-04`, each with `~` when it is approximate and `?` when it is doubted.
///
/// A part that the text does not give stays `X`; it is never guessed.
///
/// @throws IllegalArgumentException when the text is none of these
public record Edtf(String text) {
    private static final Pattern POINT = Pattern.compile(
            "(?<year>[0-9X]{4})(?:-(?<month>[0-9]{2}|XX)(?:-(?<day>[0-9]{2}|XX)(?<time>T[0-9:]+(?:Z|[+-][0-9:]+)?)?)?)?(?<mark>[~?%])?");

    private static final int LEAP_YEAR = 2000;

    public Edtf {
        for (String end : text.split("/", -1)) {
            if (!end.equals("..") && !end.isEmpty() && !isPoint(end)) {
                throw new IllegalArgumentException("'%s' is no EDTF date".formatted(text));
            }
        }
        if (text.isBlank()) throw new IllegalArgumentException("an EDTF date cannot be empty");
    }

    public static Edtf of(LocalDate day) {
        return new Edtf(day.toString());
    }

    public static Edtf about(LocalDate day) {
        return new Edtf(day + "~");
    }

    public static Edtf between(LocalDate first, LocalDate last) {
        return first.equals(last) ? of(first) : new Edtf(first + "/" + last);
    }

    private static boolean isPoint(String end) {
        Matcher point = POINT.matcher(end);
        if (!point.matches()) return false;
        String month = point.group("month");
        String day = point.group("day");
        if (month == null || month.equals("XX")) return day == null || day.equals("XX");
        int m = Integer.parseInt(month);
        if (m < 1 || m > 12) return false;
        if (day == null || day.equals("XX")) return true;
        int year = point.group("year").contains("X") ? 2000 : Integer.parseInt(point.group("year"));
        int d = Integer.parseInt(day);
        return d >= 1 && d <= YearMonth.of(year, m).lengthOfMonth();
    }

    /// The first day it can mean; empty when its year is not known or it is open at that end.
    public Optional<LocalDate> earliest() {
        return bound(text.split("/", -1)[0], true);
    }

    /// The last day it can mean; empty when its year is not known or it is open at that end.
    public Optional<LocalDate> latest() {
        String[] ends = text.split("/", -1);
        return bound(ends[ends.length - 1], false);
    }

    public boolean isApproximate() {
        return text.contains("~") || text.contains("%");
    }

    /// Whether it names one known day.
    public boolean isDay() {
        return earliest().isPresent() && earliest().equals(latest());
    }

    /// Whether both can mean the same day. A date without a known year is compared by its month and day.
    public boolean mayMeet(Edtf other) {
        if (isYearless()) return meetsInItsYears(other);
        if (other.isYearless()) return other.meetsInItsYears(this);
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean isYearless() {
        return text.startsWith("XXXX-") && !text.contains("/");
    }

    private boolean meetsInItsYears(Edtf other) {
        if (other.isYearless()) return at(LEAP_YEAR).mayMeet(other.at(LEAP_YEAR));
        Optional<LocalDate> first = other.earliest();
        Optional<LocalDate> last = other.latest();
        if (first.isEmpty()
                || last.isEmpty()
                || last.get().getYear() - first.get().getYear() > 1) return true;
        return existsIn(first.get().getYear()) && at(first.get().getYear()).mayMeet(other)
                || existsIn(last.get().getYear()) && at(last.get().getYear()).mayMeet(other);
    }

    /// 29 February is not in every year.
    private boolean existsIn(int year) {
        return isPoint(year + text.substring(4));
    }

    private Edtf at(int year) {
        return new Edtf(year + text.substring(4));
    }

    private boolean endsBefore(Edtf other) {
        return latest().isPresent()
                && other.earliest().isPresent()
                && latest().get().isBefore(other.earliest().get());
    }

    private static Optional<LocalDate> bound(String end, boolean first) {
        Matcher point = POINT.matcher(end);
        if (!point.matches() || point.group("year").contains("X")) return Optional.empty();
        int year = Integer.parseInt(point.group("year"));
        String month = point.group("month");
        if (month == null || month.equals("XX")) {
            return Optional.of(first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31));
        }
        YearMonth in = YearMonth.of(year, Integer.parseInt(month));
        String day = point.group("day");
        if (day == null || day.equals("XX")) return Optional.of(first ? in.atDay(1) : in.atEndOfMonth());
        return Optional.of(in.atDay(Integer.parseInt(day)));
    }

    @Override
    public String toString() {
        return text;
    }
}
