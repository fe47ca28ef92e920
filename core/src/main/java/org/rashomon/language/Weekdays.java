package org.rashomon.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// "Friday", "last Tuesday", "Wednesday night", "early Monday", "Saturday, April 25"; "every Monday" is a set.
final class Weekdays implements TimeRule {
    private static final Map<String, DayOfWeek> DAYS = Map.ofEntries(
            Map.entry("monday", DayOfWeek.MONDAY),
            Map.entry("tuesday", DayOfWeek.TUESDAY),
            Map.entry("wednesday", DayOfWeek.WEDNESDAY),
            Map.entry("thursday", DayOfWeek.THURSDAY),
            Map.entry("friday", DayOfWeek.FRIDAY),
            Map.entry("saturday", DayOfWeek.SATURDAY),
            Map.entry("sunday", DayOfWeek.SUNDAY),
            Map.entry("mon", DayOfWeek.MONDAY),
            Map.entry("tue", DayOfWeek.TUESDAY),
            Map.entry("tues", DayOfWeek.TUESDAY),
            Map.entry("wed", DayOfWeek.WEDNESDAY),
            Map.entry("thu", DayOfWeek.THURSDAY),
            Map.entry("thurs", DayOfWeek.THURSDAY),
            Map.entry("fri", DayOfWeek.FRIDAY),
            Map.entry("sat", DayOfWeek.SATURDAY),
            Map.entry("sun", DayOfWeek.SUNDAY));

    private final CalendarDates dates = new CalendarDates();

    static boolean mayBegin(String word) {
        return DAYS.containsKey(word)
                || word.endsWith("days") && DAYS.containsKey(word.substring(0, word.length() - 1));
    }

    @Override
    public Optional<Reading> at(List<Token> tokens, int i, TimeAnchor anchor) {
        String word = Numerals.lower(tokens, i);
        if (word.equals("every") || word.equals("each")) {
            return day(tokens, i + 1).map(day -> Reading.set(i + 2, "XXXX-WXX-" + day.getValue()));
        }
        if (word.equals("early") || word.equals("late"))
            return day(tokens, i + 1).flatMap(day -> read(tokens, i + 1, day, anchor));
        int shift = Shift.of(word);
        if (shift != Shift.NONE) return day(tokens, i + 1).map(day -> shifted(tokens, i + 2, day, shift, anchor));
        Optional<DayOfWeek> day = day(tokens, i);
        if (day.isPresent()) return read(tokens, i, day.get(), anchor);
        Optional<DayOfWeek> many = tokens.get(i).isCapitalised() && word.endsWith("days")
                ? Optional.ofNullable(DAYS.get(word.substring(0, word.length() - 1)))
                : Optional.empty();
        // "Saturdays blast" lost its apostrophe; "on Saturdays" did not.
        boolean led =
                i > 0 && tokens.get(i - 1).isTagged("ADP") && !tokens.get(i - 1).is("on");
        if (many.isPresent() && ownsNext(tokens, i, led)) return read(tokens, i, many.get(), anchor);
        return many.map(each -> Reading.set(i + 1, "XXXX-WXX-" + each.getValue()));
    }

    private Optional<Reading> read(List<Token> tokens, int i, DayOfWeek day, TimeAnchor anchor) {
        // "Saturday, April 25": the date says it better.
        int at = i + 1;
        if (Numerals.lower(tokens, at).equals(",") || Numerals.lower(tokens, at).equals("(")) at++;
        if (at < tokens.size() && (CalendarDates.month(tokens, at).isPresent() || isDayOfMonth(tokens, at))) {
            Optional<Reading> dated = dates.at(tokens, at, anchor)
                    .filter(reading -> reading.value().length() == 10);
            if (dated.isPresent()) return dated;
        }
        if (tokens.get(i).text().length() < 6) return Optional.empty();
        Optional<LocalDate> when = anchor.weekday(day);
        if (when.isEmpty()) return Optional.of(Reading.vague(i + 1, "XXXX-WXX-" + day.getValue()));
        return Optional.of(DayParts.after(tokens, i + 1, when.get()).orElseGet(() -> Reading.day(i + 1, when.get())));
    }

    /// Whether the next word can be what happened on the day: behind a preposition any that links nothing.
    private static boolean ownsNext(List<Token> tokens, int i, boolean led) {
        if (i + 1 >= tokens.size() || Numerals.lower(tokens, i - 1).equals("on")) return false;
        Token next = tokens.get(i + 1);
        boolean link = next.isTagged("ADP") || next.isTagged("CCONJ") || next.isTagged("PART");
        return next.isTagged("NOUN") || led && next.isWord() && !link;
    }

    private static boolean isDayOfMonth(List<Token> tokens, int i) {
        return Character.isDigit(tokens.get(i).text().charAt(0))
                && (CalendarDates.month(tokens, i + 1).isPresent()
                        || tokens.get(i).text().length() > 7);
    }

    private static Reading shifted(List<Token> tokens, int end, DayOfWeek day, int shift, TimeAnchor anchor) {
        Optional<LocalDate> when = anchor.today().map(now -> switch (shift) {
            case -1 -> now.with(TemporalAdjusters.previous(day));
            case 1 -> now.with(TemporalAdjusters.next(day));
            default ->
                now.with(
                        anchor.tense() == Tense.PAST
                                ? TemporalAdjusters.previousOrSame(day)
                                : TemporalAdjusters.nextOrSame(day));
        });
        if (when.isEmpty()) return Reading.vague(end, "XXXX-WXX-" + day.getValue());
        return DayParts.after(tokens, end, when.get()).orElseGet(() -> Reading.day(end, when.get()));
    }

    static Optional<DayOfWeek> day(List<Token> tokens, int i) {
        if (i >= tokens.size() || !tokens.get(i).isCapitalised()) return Optional.empty();
        String word = Numerals.lower(tokens, i);
        return Optional.ofNullable(DAYS.get(word.endsWith(".") ? word.substring(0, word.length() - 1) : word));
    }
}
