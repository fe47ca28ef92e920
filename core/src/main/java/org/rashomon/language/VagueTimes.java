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
            case "current" -> Optional.of(Reading.vague(i + 1, "PRESENT_REF"));
            case "recently" -> Optional.of(Reading.vague(i + 1, "PAST_REF"));
            case "recent" ->
                Optional.of(
                        TimeUnits.of(next).isPresent()
                                ? Reading.vague(i + 2, "PAST_REF")
                                : Reading.vague(i + 1, "PAST_REF"));
            case "the" -> the(tokens, i, next);
            case "daily" -> Optional.of(Reading.set(i + 1, "P1D"));
            case "weekly" -> Optional.of(Reading.set(i + 1, "P1W"));
            case "monthly" -> Optional.of(Reading.set(i + 1, "P1M"));
            case "annually", "yearly" -> Optional.of(Reading.set(i + 1, "P1Y"));
            case "every", "each" ->
                TimeUnits.of(next)
                        .filter(unit -> !next.equals("second") && !next.endsWith("s"))
                        .map(unit -> Reading.set(i + 2, unit.duration("1")));
            default -> Optional.empty();
        };
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
            default -> Optional.empty();
        };
    }

    private static boolean isNoun(Token token) {
        return token.isTagged("NOUN") || token.isTagged("PROPN") || token.isTagged("ADJ");
    }
}
