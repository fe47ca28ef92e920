package org.rashomon.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A part of a longer time: "the end of the month", "later in the day", "the first half of 2012", "the morning of
/// March 3", "over the summer", "the nineties".
final class PartsOfPeriods implements TimeRule {
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
    private static final List<String> DECADES = List.of(
            "", "", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");

    private final CalendarDates dates = new CalendarDates();
    private final Weekdays weekdays = new Weekdays();

    @Override
    public Optional<Reading> at(List<Token> tokens, int i, TimeAnchor anchor) {
        String word = Numerals.lower(tokens, i);
        if (word.equals("earlier") || word.equals("later")) {
            boolean inside = Numerals.lower(tokens, i + 1).equals("in")
                    && Numerals.lower(tokens, i + 2).equals("the");
            return inside ? unit(tokens, i + 3, 0, anchor) : Optional.empty();
        }
        int at = word.equals("the") ? i + 1 : i;
        return edge(tokens, at, anchor)
                .or(() -> half(tokens, at, anchor))
                .or(() -> partOfDay(tokens, at, anchor))
                .or(() -> weekOf(tokens, at, anchor))
                .or(() -> at > i ? season(tokens, i, at, anchor) : Optional.empty())
                .or(() -> at > i ? decade(tokens, at) : Optional.empty());
    }

    /// "end of the year", "beginning of this month": the year, the month.
    private static Optional<Reading> edge(List<Token> tokens, int at, TimeAnchor anchor) {
        boolean edge = switch (Numerals.lower(tokens, at)) {
            case "end", "beginning", "start", "middle", "close" -> true;
            default -> false;
        };
        if (!edge || !Numerals.lower(tokens, at + 1).equals("of")) return Optional.empty();
        return period(tokens, at + 2, anchor);
    }

    /// "the year", "this month", "next week"
    private static Optional<Reading> period(List<Token> tokens, int i, TimeAnchor anchor) {
        String word = Numerals.lower(tokens, i);
        int shift = word.equals("the") ? 0 : Shift.of(word);
        return shift == Shift.NONE ? Optional.empty() : unit(tokens, i + 1, shift, anchor);
    }

    /// The day, week, month or year that the report's day lies in, or the one before or after it.
    private static Optional<Reading> unit(List<Token> tokens, int i, int shift, TimeAnchor anchor) {
        String word = Numerals.lower(tokens, i);
        if (word.endsWith("s")) return Optional.empty();
        return TimeUnits.of(word)
                .filter(unit -> unit == TimeUnits.DAY
                        || unit == TimeUnits.WEEK
                        || unit == TimeUnits.MONTH
                        || unit == TimeUnits.YEAR)
                .flatMap(unit -> (unit == TimeUnits.DAY ? anchor.recent() : anchor.today())
                        .flatMap(day -> unit.from(day, shift, i + 1)));
    }

    /// "first half of 2012", "second half of the year", "first half of last year"
    private static Optional<Reading> half(List<Token> tokens, int at, TimeAnchor anchor) {
        int which = switch (Numerals.lower(tokens, at)) {
            case "first" -> 1;
            case "second", "latter" -> 2;
            default -> 0;
        };
        boolean half = which > 0
                && Numerals.lower(tokens, at + 1).equals("half")
                && Numerals.lower(tokens, at + 2).equals("of");
        if (!half) return Optional.empty();
        String word = Numerals.lower(tokens, at + 3);
        if (YEAR.matcher(word).matches()) return Optional.of(half(at + 4, word, which));
        return period(tokens, at + 3, anchor)
                .filter(whole -> YEAR.matcher(whole.value()).matches())
                .map(whole -> half(whole.end(), whole.value(), which));
    }

    private static Reading half(int end, String year, int which) {
        YearMonth first = YearMonth.of(Integer.parseInt(year), which == 1 ? 1 : 7);
        return Reading.days(
                end, year + "-H" + which, first.atDay(1), first.plusMonths(5).atEndOfMonth());
    }

    /// "morning of March 3", "night of Friday"
    private Optional<Reading> partOfDay(List<Token> tokens, int at, TimeAnchor anchor) {
        Optional<String> part = DayParts.code(Numerals.lower(tokens, at));
        if (part.isEmpty() || !Numerals.lower(tokens, at + 1).equals("of") || at + 2 >= tokens.size())
            return Optional.empty();
        Optional<Reading> day = CalendarDates.month(tokens, at + 2).isPresent()
                        || Character.isDigit(Numerals.lower(tokens, at + 2).charAt(0))
                ? dates.at(tokens, at + 2, anchor)
                : Weekdays.day(tokens, at + 2).flatMap(found -> weekdays.at(tokens, at + 2, anchor));
        return day.filter(read -> read.value().matches("\\d{4}-\\d{2}-\\d{2}"))
                .map(read -> DayParts.part(read.end(), LocalDate.parse(read.value()), part.get()));
    }

    /// "week of March 6"
    private Optional<Reading> weekOf(List<Token> tokens, int at, TimeAnchor anchor) {
        boolean week = Numerals.lower(tokens, at).equals("week")
                && Numerals.lower(tokens, at + 1).equals("of")
                && CalendarDates.month(tokens, at + 2).isPresent();
        if (!week) return Optional.empty();
        return dates.at(tokens, at + 2, anchor)
                .filter(read -> read.value().matches("\\d{4}-\\d{2}-\\d{2}"))
                .map(read -> TimeUnits.week(read.end(), LocalDate.parse(read.value())));
    }

    /// "in the summer", "over the winter": "the fall" is a fall more often.
    private static Optional<Reading> season(List<Token> tokens, int i, int at, TimeAnchor anchor) {
        String word = Numerals.lower(tokens, at);
        boolean placed = switch (Numerals.lower(tokens, i - 1)) {
            case "in", "over", "during", "through", "throughout", "until", "into", "since", "by" -> true;
            default -> false;
        };
        boolean bare = at + 1 >= tokens.size()
                || !tokens.get(at + 1).isTagged("NOUN") && !tokens.get(at + 1).isTagged("PROPN");
        if (!placed
                || !bare
                || word.equals("fall")
                || Numerals.lower(tokens, at + 1).equals("of")) return Optional.empty();
        return RelativeUnits.season(word)
                .flatMap(season -> anchor.today().map(now -> {
                    boolean ahead = now.getMonthValue() < RelativeUnits.firstMonth(season);
                    int shift = anchor.tense() == Tense.FUTURE ? 1 : ahead ? -1 : 0;
                    return RelativeUnits.season(at + 1, now, season, shift);
                }));
    }

    private static Optional<Reading> decade(List<Token> tokens, int at) {
        int tens = DECADES.indexOf(Numerals.lower(tokens, at));
        return tens < 2 ? Optional.empty() : Optional.of(Reading.date(at + 1, "19" + tens + "X"));
    }
}
