package org.rashomon.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.document.Document;
import org.rashomon.document.Span;

/// Finds words that say when, and what days they mean against the report's own day.
///
/// At each word that may begin a time, every rule reads; the longest reading wins, and the earlier rule among equals.
final class TimeFinder {
    private static final Set<String> BEGINNINGS = Set.of(
            "the",
            "a",
            "an",
            "one",
            "last",
            "this",
            "next",
            "that",
            "past",
            "earlier",
            "later",
            "early",
            "late",
            "mid",
            "middle",
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "overnight",
            "now",
            "currently",
            "presently",
            "nowadays",
            "current",
            "recently",
            "recent",
            "previously",
            "formerly",
            "soon",
            "daily",
            "weekly",
            "monthly",
            "annually",
            "yearly",
            "quarterly",
            "every",
            "each",
            "noon",
            "midday",
            "midnight",
            "several",
            "many",
            "few",
            "fiscal",
            "spring",
            "summer",
            "fall",
            "autumn",
            "winter",
            "first",
            "second",
            "third",
            "fourth",
            "coming",
            "end",
            "half");

    private final List<TimeRule> rules = List.of(
            new ClockTimes(),
            new CalendarDates(),
            new Weekdays(),
            new RelativeDays(),
            new RelativeUnits(),
            new YearsAndQuarters(),
            new YearsBefore(),
            new PartsOfPeriods(),
            new Holidays(),
            new VagueTimes(),
            new Durations());

    List<TimeExpression> in(Document document, List<Sentence> sentences) {
        List<TimeExpression> times = new ArrayList<>();
        Optional<LocalDate> mentioned = Optional.empty();
        Optional<String> period = Optional.empty();
        Feasts feasts = Feasts.of(document, sentences);
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            int i = 0;
            while (i < tokens.size()) {
                if (!mayBegin(tokens, i)) {
                    i++;
                    continue;
                }
                TimeAnchor anchor = new TimeAnchor(document.today(), mentioned, period, Tense.at(tokens, i), feasts);
                Optional<TimeRule.Reading> reading = read(tokens, i, anchor);
                if (reading.isPresent()) {
                    Span span = tokens.get(i)
                            .span()
                            .join(tokens.get(reading.get().end() - 1).span());
                    times.add(new TimeExpression(
                            span,
                            reading.get().type(),
                            reading.get().value(),
                            reading.get().edtf()));
                    Optional<LocalDate> day =
                            reading.get().edtf().filter(Edtf::isDay).flatMap(Edtf::earliest);
                    if (day.isPresent()) mentioned = day;
                    // What a quarter is compared with does not take its place.
                    boolean compared = anchor.quarterBefore()
                            .equals(Optional.of(reading.get().value()));
                    if (reading.get().edtf().isPresent() && !compared)
                        period = Optional.of(reading.get().value());
                    i = reading.get().end();
                } else {
                    i++;
                }
            }
        }
        return times;
    }

    private Optional<TimeRule.Reading> read(List<Token> tokens, int i, TimeAnchor anchor) {
        return rules.stream()
                .flatMap(rule -> rule.at(tokens, i, anchor).stream())
                .max(Comparator.comparingInt(TimeRule.Reading::end));
    }

    private static boolean mayBegin(List<Token> tokens, int i) {
        String word = Numerals.lower(tokens, i);
        if (word.isEmpty()) return false;
        if (Character.isDigit(word.charAt(0))) return true;
        return BEGINNINGS.contains(word)
                || Numerals.value(word) > 0
                || Holidays.mayBegin(word)
                || YearsBefore.mayBegin(word)
                || Durations.isUncounted(tokens, i)
                || word.equals("year")
                || word.equals("nineteen")
                || word.equals("these")
                || Numerals.ordinal(word) > 0
                || CalendarDates.mayBegin(word)
                || Weekdays.mayBegin(word)
                || (word.indexOf('-') > 0 && TimeUnits.of(unitOf(word)).isPresent())
                || YearsAndQuarters.mayBegin(word);
    }

    private static String unitOf(String word) {
        String bare = word.endsWith("-long")
                ? word.substring(0, word.length() - 5)
                : word.endsWith("-old") ? word.substring(0, word.length() - 4) : word;
        return bare.substring(bare.lastIndexOf('-') + 1);
    }
}
