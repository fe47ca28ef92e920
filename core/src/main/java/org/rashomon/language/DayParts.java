package org.rashomon.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// "morning", "afternoon", "evening", "night": TIMEX3's parts of a day.
final class DayParts {
    private DayParts() {}

    static Optional<String> code(String word) {
        return Optional.ofNullable(
                switch (word) {
                    case "morning", "mornings", "dawn" -> "MO";
                    case "afternoon", "afternoons" -> "AF";
                    case "evening", "evenings", "dusk" -> "EV";
                    case "night", "nights" -> "NI";
                    default -> null;
                });
    }

    /// The part of `day` that the word at `i` names.
    static Optional<TimeRule.Reading> after(List<Token> tokens, int i, LocalDate day) {
        return code(Numerals.lower(tokens, i)).map(part -> part(i + 1, day, part));
    }

    static TimeRule.Reading part(int end, LocalDate day, String part) {
        return new TimeRule.Reading(end, TimeExpression.Type.TIME, day + "T" + part, Optional.of(Edtf.of(day)));
    }
}
