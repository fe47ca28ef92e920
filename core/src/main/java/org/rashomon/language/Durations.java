package org.rashomon.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "three days", "two-week", "the past 20 years", "several months", "a few hours"; with "ago", "earlier" or "later" it
/// is
/// a date counted from today or from the day last spoken of.
final class Durations implements TimeRule {
    private static final Pattern COMPOUND = Pattern.compile("([a-z0-9]+(?:-[a-z]+)?)-([a-z]+?)(?:-long|-old)?");

    /// "weeks" in "for weeks"
    static boolean isUncounted(List<Token> tokens, int i) {
        String word = Numerals.lower(tokens, i);
        if (!word.endsWith("s") || TimeUnits.of(word).isEmpty()) return false;
        String before = Numerals.lower(tokens, i - 1);
        boolean bare = i == 0 || !isCounting(tokens.get(i - 1));
        return before.equals("for")
                || before.equals("within")
                || bare
                        && isDirection(Numerals.lower(tokens, i + 1))
                        && !TimeUnits.of(word).get().duration("X").startsWith("PT")
                || bare
                        && before.equals("after")
                        && Numerals.lower(tokens, i + 1).equals("of");
    }

    @Override
    public Optional<Reading> at(List<Token> tokens, int i, TimeAnchor anchor) {
        int at = i;
        String word = Numerals.lower(tokens, at);
        if (isUncounted(tokens, i)) {
            if (Numerals.lower(tokens, i + 1).equals("ago")) return Optional.of(Reading.vague(i + 2, "PAST_REF"));
            return TimeUnits.of(word).map(unit -> Reading.duration(i + 1, unit.duration("X")));
        }
        Optional<Reading> half = half(tokens, i);
        if (half.isPresent()) return half;
        Optional<Reading> row = inARow(tokens, i);
        if (row.isPresent()) return row;
        if (word.equals("the")) word = Numerals.lower(tokens, ++at);
        boolean framed = word.equals("past")
                || word.equals("last")
                || word.equals("next")
                || word.equals("first")
                || word.equals("coming")
                || word.equals("recent");
        if (framed) at++;
        else if (at > i && !word.matches("\\d.*") && Numerals.value(word) < 0 && !word.equals("few"))
            return Optional.empty();
        if (at >= tokens.size()) return Optional.empty();
        Optional<Reading> compound = at == i ? compound(tokens, at) : Optional.empty();
        if (compound.isPresent()) return compound;
        if (framed && TimeUnits.of(Numerals.lower(tokens, at)).isPresent()) {
            TimeUnits unit = TimeUnits.of(Numerals.lower(tokens, at)).get();
            if (Numerals.lower(tokens, at).endsWith("s"))
                return Optional.of(Reading.duration(at + 1, unit.duration("X")));
            boolean decade = unit == TimeUnits.DECADE || unit == TimeUnits.CENTURY;
            return decade ? Optional.of(Reading.duration(at + 1, unit.duration("1"))) : Optional.empty();
        }
        return amount(tokens, at).flatMap(amount -> counted(tokens, amount, anchor));
    }

    /// "the 10th day in a row", "a third straight night": so many days.
    private static Optional<Reading> inARow(List<Token> tokens, int i) {
        int at = i;
        if (Numerals.lower(tokens, at).equals("the")
                || Numerals.lower(tokens, at).equals("a")) at++;
        int ordinal = Numerals.ordinal(Numerals.lower(tokens, at));
        if (ordinal < 2) return Optional.empty();
        boolean straight = isRunning(Numerals.lower(tokens, at + 1));
        int noun = straight ? at + 2 : at + 1;
        Optional<TimeUnits> unit = TimeUnits.of(Numerals.lower(tokens, noun));
        if (unit.isEmpty()) return Optional.empty();
        if (straight) return Optional.of(Reading.duration(noun + 1, unit.get().duration(Integer.toString(ordinal))));
        boolean row = Numerals.lower(tokens, noun + 1).equals("in")
                && Numerals.lower(tokens, noun + 2).equals("a")
                && Numerals.lower(tokens, noun + 3).equals("row");
        if (row) return Optional.of(Reading.duration(noun + 4, unit.get().duration(Integer.toString(ordinal))));
        return isRunning(Numerals.lower(tokens, noun + 1))
                ? Optional.of(Reading.duration(noun + 2, unit.get().duration(Integer.toString(ordinal))))
                : Optional.empty();
    }

    private static boolean isRunning(String word) {
        return word.equals("straight")
                || word.equals("consecutive")
                || word.equals("running")
                || word.equals("successive");
    }

    /// "half an hour", "half a century"
    private static Optional<Reading> half(List<Token> tokens, int i) {
        String article = Numerals.lower(tokens, i + 1);
        if (!Numerals.lower(tokens, i).equals("half") || !article.equals("a") && !article.equals("an"))
            return Optional.empty();
        String value = switch (Numerals.lower(tokens, i + 2)) {
            case "minute" -> "PT30S";
            case "hour" -> "PT30M";
            case "day" -> "PT12H";
            case "year" -> "P6M";
            case "decade" -> "P5Y";
            case "century" -> "P50Y";
            default -> "";
        };
        return value.isEmpty() ? Optional.empty() : Optional.of(Reading.duration(i + 3, value));
    }

    private static boolean isCounting(Token token) {
        return token.isTagged("NUM") || token.isTagged("ADJ") || token.isTagged("DET");
    }

    private static boolean isDirection(String word) {
        return word.equals("ago") || word.equals("later") || word.equals("earlier") || word.equals("before");
    }

    private record Amount(int end, String number) {}

    private static Optional<Amount> amount(List<Token> tokens, int i) {
        String word = Numerals.lower(tokens, i);
        String next = Numerals.lower(tokens, i + 1);
        if ((word.equals("a") || word.equals("an") || word.equals("one"))
                && TimeUnits.of(next).isPresent()) {
            return Optional.of(new Amount(i + 1, "1"));
        }
        if (word.equals("several") || word.equals("many") || word.equals("few"))
            return Optional.of(new Amount(i + 1, "X"));
        if (word.equals("a") && next.equals("few")) return Optional.of(new Amount(i + 2, "X"));
        if (word.equals("a") && next.equals("couple")) {
            return Optional.of(new Amount(Numerals.lower(tokens, i + 2).equals("of") ? i + 3 : i + 2, "2"));
        }
        return Numerals.at(tokens, i)
                .filter(numeral -> numeral.low() > 0 && numeral.low() < 10_000)
                .map(numeral -> numeral.low() == numeral.high()
                        ? new Amount(numeral.end(), Long.toString(numeral.low()))
                        : new Amount(numeral.end(), "X"));
    }

    private static Optional<Reading> counted(List<Token> tokens, Amount amount, TimeAnchor anchor) {
        int at = amount.end();
        // "two more weeks", "three straight days", "two full years", "several trading days"
        if (at + 1 < tokens.size() && TimeUnits.of(Numerals.lower(tokens, at)).isEmpty() && isFiller(tokens.get(at)))
            at++;
        Optional<TimeUnits> unit = TimeUnits.of(Numerals.lower(tokens, at));
        if (unit.isEmpty() || isOther(tokens, at, unit.get())) return Optional.empty();
        int end = at + 1;
        String direction = Numerals.lower(tokens, end);
        int sign = switch (direction) {
            case "ago", "earlier", "before" -> -1;
            case "later", "after" -> 1;
            default -> 0;
        };
        if (sign == 0) return Optional.of(Reading.duration(end, unit.get().duration(amount.number())));
        // "three days after the vote" hangs on what follows, which we do not date.
        boolean hangs = (direction.equals("after") || direction.equals("before")) && !endsPhrase(tokens, end + 1);
        if (hangs) return Optional.of(Reading.duration(end, unit.get().duration(amount.number())));
        if (amount.number().equals("X"))
            return Optional.of(
                    direction.equals("ago")
                            ? Reading.vague(end + 1, "PAST_REF")
                            : Reading.duration(end + 1, unit.get().duration("X")));
        int count = sign * Integer.parseInt(amount.number());
        Optional<java.time.LocalDate> from = direction.equals("ago")
                        || direction.equals("earlier") && anchor.mentioned().isEmpty()
                ? anchor.today()
                : anchor.mentioned();
        return from.flatMap(day -> unit.get().from(day, count, end + 1))
                .or(() -> Optional.of(Reading.duration(end + 1, unit.get().duration(amount.number()))));
    }

    /// "55 years old" is an age, "a second try" an ordinal, "60 Minutes" a name, "the 1988 quarter" no count.
    private static boolean isOther(List<Token> tokens, int at, TimeUnits unit) {
        Token word = tokens.get(at);
        String next = Numerals.lower(tokens, at + 1);
        if (next.equals("old") || next.equals("older")) return true;
        if (unit == TimeUnits.SECOND && word.is("second"))
            return Numerals.lower(tokens, at - 1).equals("a")
                    || Numerals.lower(tokens, at - 1).length() == 4;
        if (word.is("quarter") && Numerals.lower(tokens, at - 1).length() == 4) return true;
        return word.isCapitalised() && at > 1 && !tokens.get(at - 1).isCapitalised();
    }

    private static boolean isFiller(Token token) {
        return token.isTagged("ADJ") || token.is("more") || token.is("trading") || token.is("consecutive");
    }

    private static boolean endsPhrase(List<Token> tokens, int i) {
        return i >= tokens.size() || tokens.get(i).isTagged("PUNCT");
    }

    /// "five-hour", "two-day", "16-month-old", "decades-long"; ages of people ("40-year-old") are no times.
    private static Optional<Reading> compound(List<Token> tokens, int i) {
        String word = Numerals.lower(tokens, i);
        if (word.equals("decades-long") || word.equals("years-long")) {
            return Optional.of(Reading.duration(i + 1, "PXY"));
        }
        if (word.endsWith("-year-old") || word.endsWith("-year-olds")) return Optional.empty();
        Matcher compound = COMPOUND.matcher(word);
        if (!compound.matches()) return Optional.empty();
        Optional<TimeUnits> unit = TimeUnits.of(compound.group(2));
        if (unit.isEmpty()
                || compound.group(2).equals("second")
                || compound.group(2).startsWith("quarter")) return Optional.empty();
        String number = compound.group(1);
        long value = number.chars().allMatch(Character::isDigit) && number.length() < 6
                ? Long.parseLong(number)
                : Numerals.value(number);
        if (value < 0 && number.equals("day") || value <= 0) return Optional.empty();
        return Optional.of(Reading.duration(i + 1, unit.get().duration(Long.toString(value))));
    }
}
