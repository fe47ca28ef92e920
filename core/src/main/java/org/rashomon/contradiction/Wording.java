package org.rashomon.contradiction;

import java.util.OptionalInt;
import org.rashomon.contradiction.Accounts.Pair;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.Value;

/// Our own words around the reports' words: neutral, the same for everybody; what a report says stands in quotation
/// marks.
final class Wording {
    private Wording() {}

    /// "A says 12 killed; B says at least 30 killed."
    static String of(Pair pair) {
        return of(pair.one(), pair.other());
    }

    static String of(Statement one, Statement other) {
        return "%s; %s.".formatted(says(one), says(other));
    }

    static String of(Pair pair, String because) {
        return "%s; %s: %s.".formatted(says(pair.one()), says(pair.other()), because);
    }

    private static String says(Statement statement) {
        String verb = switch (statement.claim().stance()) {
            case DENIES -> "denies";
            case DOUBTS -> "doubts";
            case ASSERTS, ACCUSES, DEMANDS, PROMISES, JUDGES, HOLDS -> "says";
        };
        return "%s %s %s".formatted(statement.voice().shown(), verb, value(statement));
    }

    private static String value(Statement statement) {
        Slot slot = statement.claim().slot();
        return switch (statement.claim().value()) {
            case Value.Toll(OptionalInt min, OptionalInt max, String who) ->
                number(min, max)
                        + (who.isBlank() ? " " : " “" + who + "” ")
                        + (slot == Slot.KILLED ? "killed" : "wounded");
            case Value.When(var date) -> date.text();
            case Value.Words(String text) ->
                switch (slot) {
                    case PERPETRATOR -> "that “%s” did it".formatted(text);
                    case WEAPON -> "with “%s”".formatted(text);
                    case TARGET -> "that “%s” was hit".formatted(text);
                    case FIRST_REPORTED -> "that at first “%s” was reported".formatted(text);
                    case LATER_REPORTED -> "that later “%s” was reported".formatted(text);
                    case VOTES -> text;
                    case RESPONSIBILITY, EXPLANATION, KILLED, WOUNDED, WHEN, WHERE -> "“%s”".formatted(text);
                };
        };
    }

    private static String number(OptionalInt min, OptionalInt max) {
        if (min.isPresent() && max.isPresent()) {
            return min.getAsInt() == max.getAsInt()
                    ? Integer.toString(min.getAsInt())
                    : "%d to %d".formatted(min.getAsInt(), max.getAsInt());
        }
        if (min.isPresent()) return "at least " + min.getAsInt();
        return max.isPresent() ? "up to " + max.getAsInt() : "some";
    }
}
