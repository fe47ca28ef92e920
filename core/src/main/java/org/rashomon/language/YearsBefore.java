package org.rashomon.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// "year-ago", "the year-earlier period", and "a year earlier" beside a quarter: what a figure is compared with.
final class YearsBefore implements TimeRule {
    static boolean mayBegin(String word) {
        return word.equals("year-ago") || word.equals("year-earlier");
    }

    @Override
    public Optional<Reading> at(List<Token> tokens, int i, TimeAnchor anchor) {
        boolean article = Numerals.lower(tokens, i).equals("the")
                || Numerals.lower(tokens, i).equals("a");
        int at = article ? i + 1 : i;
        String word = Numerals.lower(tokens, at);
        if (mayBegin(word)) {
            String next = Numerals.lower(tokens, at + 1);
            int end = next.equals("period") || next.equals("quarter") ? at + 2 : at + 1;
            int ordinal = Numerals.ordinal(next);
            if (ordinal > 0 && ordinal < 5 && Numerals.lower(tokens, at + 2).equals("quarter"))
                return anchor.today()
                        .map(now -> TimeUnits.quarter(at + 3, LocalDate.of(now.getYear() - 1, ordinal * 3 - 2, 1)));
            // The article belongs to the noun, which is no time: "a year-earlier loss".
            if (end == at + 1 && at > i) return Optional.empty();
            return before(end, next.equals("quarter"), anchor);
        }
        boolean compared = word.equals("year")
                && at > i
                && (Numerals.lower(tokens, at + 1).equals("ago")
                        || Numerals.lower(tokens, at + 1).equals("earlier"));
        return compared ? anchor.quarterBefore().map(quarter -> quarter(i + 3, quarter)) : Optional.empty();
    }

    private static Optional<Reading> before(int end, boolean said, TimeAnchor anchor) {
        return anchor.quarterBefore()
                .map(quarter -> quarter(end, quarter))
                .or(() -> anchor.today()
                        .map(now -> said
                                ? TimeUnits.quarter(end, now.minusMonths(3).minusYears(1))
                                : Reading.date(end, Integer.toString(now.getYear() - 1))));
    }

    static Reading quarter(int end, String value) {
        int year = Integer.parseInt(value.substring(0, 4));
        int quarter = value.charAt(6) - '0';
        return TimeUnits.quarter(end, LocalDate.of(year, quarter * 3 - 2, 1));
    }
}
