package org.rashomon.language;

import java.util.List;
import java.util.Optional;

/// "now", "recently", "the future", and what comes again: "daily", "every week".
final class VagueTimes implements TimeRule {
    @Override
    public Optional<Reading> at(List<Token> tokens, int i, TimeAnchor anchor) {
        String word = Numerals.lower(tokens, i);
        String next = Numerals.lower(tokens, i + 1);
        return switch (word) {
            case "now", "currently", "presently", "nowadays" -> Optional.of(Reading.vague(i + 1, "PRESENT_REF"));
            case "recently" -> Optional.of(Reading.vague(i + 1, "PAST_REF"));
            case "recent", "past" -> many(tokens, i, next, "PAST_REF");
            case "coming" -> many(tokens, i, next, "FUTURE_REF");
            case "one" ->
                next.equals("day") && anchor.tense() == Tense.FUTURE
                        ? Optional.of(Reading.vague(i + 2, "FUTURE_REF"))
                        : Optional.empty();
            case "these" -> next.equals("days") ? Optional.of(Reading.vague(i + 2, "PRESENT_REF")) : Optional.empty();
            case "the" -> the(tokens, i, next);
            // "the daily Novosti" is a newspaper.
            case "daily" ->
                i + 1 < tokens.size() && tokens.get(i + 1).isCapitalised()
                        ? Optional.empty()
                        : Optional.of(Reading.set(i + 1, "P1D"));
            case "weekly" -> Optional.of(Reading.set(i + 1, "P1W"));
            case "monthly" -> Optional.of(Reading.set(i + 1, "P1M"));
            case "annually", "yearly" -> Optional.of(Reading.set(i + 1, "P1Y"));
            case "every", "each" ->
                CalendarDates.month(tokens, i + 1)
                        .map(month -> Reading.set(i + 2, "XXXX-%02d".formatted(month)))
                        .or(() -> each(i, next));
            default -> Optional.empty();
        };
    }

    private static Optional<Reading> each(int i, String next) {
        return TimeUnits.of(next)
                .filter(unit -> !next.equals("second") && !next.endsWith("s"))
                .map(unit -> Reading.set(i + 2, unit.duration("1")));
    }

    /// "recent years", "the coming weeks": nobody says how many.
    private static Optional<Reading> many(List<Token> tokens, int i, String next, String value) {
        boolean units = next.endsWith("s") && TimeUnits.of(next).isPresent();
        return units && !isDecade(next) ? Optional.of(Reading.vague(i + 2, value)) : Optional.empty();
    }

    private static boolean isDecade(String word) {
        return word.startsWith("decade") || word.startsWith("centur");
    }

    private static Optional<Reading> the(List<Token> tokens, int i, String next) {
        boolean bare = i + 2 >= tokens.size() || !isNoun(tokens.get(i + 2));
        return switch (next) {
            case "past" ->
                bare
                                && !Character.isDigit(
                                        Numerals.lower(tokens, i + 2).isEmpty()
                                                ? ' '
                                                : Numerals.lower(tokens, i + 2).charAt(0))
                                && Numerals.at(tokens, Math.min(i + 2, tokens.size() - 1))
                                        .isEmpty()
                        ? Optional.of(Reading.vague(i + 2, "PAST_REF"))
                        : Optional.empty();
            case "future" -> bare ? Optional.of(Reading.vague(i + 2, "FUTURE_REF")) : Optional.empty();
            case "near" ->
                Numerals.lower(tokens, i + 2).equals("future")
                        ? Optional.of(Reading.vague(i + 3, "FUTURE_REF"))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isNoun(Token token) {
        return token.isTagged("NOUN") || token.isTagged("PROPN") || token.isTagged("ADJ");
    }
}
