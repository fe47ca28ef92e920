package org.rashomon.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// "today", "yesterday", "last night", "this morning", "the next day", "the day before".
final class RelativeDays implements TimeRule {
    @Override
    public Optional<Reading> at(List<Token> tokens, int i, TimeAnchor anchor) {
        String word = Numerals.lower(tokens, i);
        String next = Numerals.lower(tokens, i + 1);
        // "Radio Today" is a name.
        if (i > 0 && tokens.get(i).isCapitalised() && tokens.get(i - 1).isTagged("PROPN")) return Optional.empty();
        return switch (word) {
            case "today" -> Optional.of(fromToday(tokens, i + 1, 0, anchor));
            case "yesterday" -> Optional.of(fromToday(tokens, i + 1, -1, anchor));
            case "tomorrow" -> Optional.of(fromToday(tokens, i + 1, 1, anchor));
            case "tonight" -> Optional.of(part(i + 1, 0, "NI", anchor));
            case "overnight" -> Optional.of(overnight(i + 1, anchor));
            case "last" -> next.equals("night") ? Optional.of(part(i + 2, -1, "NI", anchor)) : Optional.empty();
            case "this", "earlier", "later" -> thisPart(tokens, i, anchor);
            case "that" ->
                next.equals("day")
                                || next.equals("same")
                                        && Numerals.lower(tokens, i + 2).equals("day")
                        ? anchor.mentioned().map(day -> Reading.day(next.equals("day") ? i + 2 : i + 3, day))
                        : Optional.empty();
            case "the" -> theDay(tokens, i, next, anchor);
            default -> Optional.empty();
        };
    }

    private static Reading fromToday(List<Token> tokens, int end, int days, TimeAnchor anchor) {
        Optional<LocalDate> day = anchor.today().map(now -> now.plusDays(days));
        if (day.isEmpty()) return Reading.vague(end, "XXXX-XX-XX");
        return DayParts.after(tokens, end, day.get()).orElseGet(() -> Reading.day(end, day.get()));
    }

    private static Reading part(int end, int days, String part, TimeAnchor anchor) {
        return anchor.today()
                .map(now -> DayParts.part(end, now.plusDays(days), part))
                .orElseGet(() -> new Reading(end, TimeExpression.Type.TIME, "XXXX-XX-XXT" + part, Optional.empty()));
    }

    /// The night that ends on the day spoken of; what happened in it may have happened the evening before.
    private static Reading overnight(int end, TimeAnchor anchor) {
        Optional<LocalDate> day = anchor.today();
        return new Reading(
                end,
                TimeExpression.Type.TIME,
                day.map(LocalDate::toString).orElse("XXXX-XX-XX") + "TNI",
                day.map(Edtf::about));
    }

    private static Optional<Reading> thisPart(List<Token> tokens, int i, TimeAnchor anchor) {
        int at = Numerals.lower(tokens, i).equals("this") ? i + 1 : i + 2;
        if (at == i + 2 && !Numerals.lower(tokens, i + 1).equals("this")) {
            return Optional.empty();
        }
        return DayParts.code(Numerals.lower(tokens, at)).map(part -> part(at + 1, 0, part, anchor));
    }

    private static Optional<Reading> theDay(List<Token> tokens, int i, String next, TimeAnchor anchor) {
        int add = switch (next) {
            case "next", "following" -> 1;
            case "previous", "preceding" -> -1;
            case "same" -> 0;
            default -> Shift.NONE;
        };
        String unit = Numerals.lower(tokens, i + 2);
        if (add != Shift.NONE && unit.equals("day")) {
            return anchor.reference().map(day -> Reading.day(i + 3, day.plusDays(add)));
        }
        if (add != Shift.NONE && DayParts.code(unit).isPresent()) {
            return anchor.reference().flatMap(day -> DayParts.after(tokens, i + 2, day.plusDays(add)));
        }
        Optional<String> part = DayParts.code(next);
        if (part.isPresent() && unit.equals("before") && endsPhrase(tokens, i + 3))
            return anchor.reference().map(day -> DayParts.part(i + 3, day.minusDays(1), part.get()));
        if (next.equals("day") && (unit.equals("before") || unit.equals("after"))) {
            String behind = Numerals.lower(tokens, i + 3);
            if (behind.equals("yesterday")) return anchor.today().map(day -> Reading.day(i + 4, day.minusDays(2)));
            if (behind.equals("tomorrow")) return anchor.today().map(day -> Reading.day(i + 4, day.plusDays(2)));
            if (endsPhrase(tokens, i + 3))
                return anchor.reference().map(day -> Reading.day(i + 3, day.plusDays(unit.equals("after") ? 1 : -1)));
        }
        return Optional.empty();
    }

    private static boolean endsPhrase(List<Token> tokens, int i) {
        String word = Numerals.lower(tokens, i);
        return word.isEmpty() || word.equals(".") || word.equals(",") || word.equals(";");
    }
}
