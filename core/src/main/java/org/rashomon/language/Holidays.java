package org.rashomon.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// Feasts that name a day: "Christmas", "New Year's Eve", "Easter Sunday", "Thanksgiving Day".
///
/// Only those whose day can be told from the year alone; feasts of calendars that follow the moon are left as words.
final class Holidays implements TimeRule {
    static boolean mayBegin(String word) {
        return switch (word) {
            case "christmas", "new", "easter", "thanksgiving", "good", "last", "valentine", "halloween" -> true;
            default -> false;
        };
    }

    @Override
    public Optional<Reading> at(List<Token> tokens, int i, TimeAnchor anchor) {
        int at = Numerals.lower(tokens, i).equals("last") ? i + 1 : i;
        if (at >= tokens.size() || !tokens.get(at).isCapitalised()) return Optional.empty();
        String next = Numerals.lower(tokens, at + 1);
        return switch (Numerals.lower(tokens, at)) {
            case "christmas" ->
                switch (next) {
                    case "eve" -> fixed(at + 2, 12, 24, anchor);
                    case "day" -> fixed(at + 2, 12, 25, anchor);
                    default -> bare(tokens, at) ? fixed(at + 1, 12, 25, anchor) : Optional.empty();
                };
            case "new" -> newYear(tokens, at, anchor);
            case "easter" ->
                switch (next) {
                    case "sunday" -> moving(at + 2, anchor, Holidays::easter);
                    case "monday" -> moving(at + 2, anchor, year -> easter(year).plusDays(1));
                    default -> bare(tokens, at) ? moving(at + 1, anchor, Holidays::easter) : Optional.empty();
                };
            case "good" ->
                next.equals("friday")
                        ? moving(at + 2, anchor, year -> easter(year).minusDays(2))
                        : Optional.empty();
            case "thanksgiving" ->
                next.equals("day")
                        ? thanksgiving(at + 2, anchor)
                        : bare(tokens, at) ? thanksgiving(at + 1, anchor) : Optional.empty();
            case "valentine" -> day(tokens, at + 1).flatMap(end -> fixed(end, 2, 14, anchor));
            case "halloween" -> bare(tokens, at) ? fixed(at + 1, 10, 31, anchor) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// "New Year's Eve": how the apostrophe was cut does not matter.
    private static Optional<Reading> newYear(List<Token> tokens, int i, TimeAnchor anchor) {
        if (!Numerals.lower(tokens, i + 1).startsWith("year")) return Optional.empty();
        int at = i + 2;
        String possessive = Numerals.lower(tokens, at);
        if (possessive.equals("'s") || possessive.equals("’s") || possessive.equals("s")) at++;
        return switch (Numerals.lower(tokens, at)) {
            case "eve" -> fixed(at + 1, 12, 31, anchor);
            case "day" -> fixed(at + 1, 1, 1, anchor);
            default -> Optional.empty();
        };
    }

    /// Whether the feast is not the first word of something else: "Christmas trees".
    private static boolean bare(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size()) return true;
        Token next = tokens.get(i + 1);
        return !next.isTagged("NOUN") && !next.isTagged("PROPN");
    }

    private static Optional<Reading> fixed(int end, int month, int day, TimeAnchor anchor) {
        if (anchor.today().isEmpty()) return Optional.of(Reading.date(end, "XXXX-%02d-%02d".formatted(month, day)));
        return moving(end, anchor, year -> LocalDate.of(year, month, day));
    }

    /// The feast nearest on the side the tense tells.
    private static Optional<Reading> moving(int end, TimeAnchor anchor, IntFunction<LocalDate> in) {
        return anchor.today().map(now -> {
            LocalDate here = in.apply(now.getYear());
            if (anchor.tense() == Tense.FUTURE)
                return Reading.day(end, here.isBefore(now) ? in.apply(now.getYear() + 1) : here);
            return Reading.day(end, here.isAfter(now) ? in.apply(now.getYear() - 1) : here);
        });
    }

    /// Two countries keep it on different days: without a word which is meant, nobody knows when it is.
    private static Optional<Reading> thanksgiving(int end, TimeAnchor anchor) {
        return anchor.feasts()
                .thanksgiving()
                .flatMap(in -> moving(end, anchor, in))
                .or(() -> Optional.of(Reading.vague(end, "XXXX-XX-XX")));
    }

    /// Behind "'s Day".
    private static Optional<Integer> day(List<Token> tokens, int i) {
        String possessive = Numerals.lower(tokens, i);
        int at = possessive.equals("'s") || possessive.equals("’s") || possessive.equals("s") ? i + 1 : i;
        return Numerals.lower(tokens, at).equals("day") ? Optional.of(at + 1) : Optional.empty();
    }

    /// The Gregorian computus: Meeus, Astronomical Algorithms (1991), chapter 8.
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
