package org.rashomon.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.rashomon.document.Document;

/// Feasts that different countries keep on different days; whose is meant, the text and the outlet's address tell.
final class Feasts {
    private static final Map<String, IntFunction<LocalDate>> THANKSGIVING = Map.of(
            "US",
            year -> LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)),
            "CA",
            year -> LocalDate.of(year, 10, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY)));

    /// One that no text was read for knows no country.
    static final Feasts UNKNOWN = new Feasts(Map.of());

    private final Map<String, Integer> spoken;

    private Feasts(Map<String, Integer> spoken) {
        this.spoken = spoken;
    }

    /// @param sentences all of the text
    static Feasts of(Document document, List<Sentence> sentences) {
        Map<String, Integer> spoken = new HashMap<>();
        boolean named = sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> token.is("thanksgiving"));
        if (!named) return UNKNOWN;
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (!token.isCapitalised()) continue;
                Countries.known().of(token.text()).ifPresent(one -> spoken.merge(one.code(), 1, Integer::sum));
            }
        }
        document.origin().url().flatMap(OutletHome::endingOf).ifPresent(code -> spoken.merge(code, 1, Integer::sum));
        return new Feasts(spoken);
    }

    /// Thanksgiving of a year; empty when no country that keeps it is spoken of more than the others.
    Optional<IntFunction<LocalDate>> thanksgiving() {
        int most = THANKSGIVING.keySet().stream()
                .mapToInt(code -> spoken.getOrDefault(code, 0))
                .max()
                .orElse(0);
        List<String> first = THANKSGIVING.keySet().stream()
                .filter(code -> spoken.getOrDefault(code, 0) == most)
                .toList();
        return most > 0 && first.size() == 1
                ? Optional.ofNullable(THANKSGIVING.get(first.getFirst()))
                : Optional.empty();
    }
}
