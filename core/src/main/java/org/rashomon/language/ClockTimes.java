package org.rashomon.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "5:30 p.m. local time", "1810 GMT", "9 a.m. Tuesday", "noon Thursday", "midnight".
final class ClockTimes implements TimeRule {
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)(am|pm)?");
    private static final Pattern HOUR = Pattern.compile("(1[0-2]|0?[1-9])(am|pm)?");
    private static final Pattern MILITARY = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)");

    private final Weekdays weekdays = new Weekdays();
    private final CalendarDates dates = new CalendarDates();
    private final RelativeDays days = new RelativeDays();

    @Override
    public Optional<Reading> at(List<Token> tokens, int i, TimeAnchor anchor) {
        String word = Numerals.lower(tokens, i);
        // "High Noon" is a name.
        if (i > 0 && tokens.get(i).isCapitalised() && tokens.get(i - 1).isCapitalised()) return Optional.empty();
        if (word.equals("noon") || word.equals("midday")) return dated(tokens, i + 1, "12:00", anchor);
        if (word.equals("midnight")) return dated(tokens, i + 1, "24:00", anchor);
        Matcher clock = CLOCK.matcher(word);
        if (clock.matches()) {
            int end = i + 1;
            int hour = Integer.parseInt(clock.group(1));
            Optional<Boolean> half =
                    clock.group(3) != null ? Optional.of(clock.group(3).equals("pm")) : half(tokens, end);
            if (clock.group(3) == null && half.isPresent()) end++;
            // "5.30" alone is a number.
            if (word.contains(".") && half.isEmpty() && zone(tokens, end).isEmpty()) return Optional.empty();
            return dated(tokens, end, time(hour, half, clock.group(2)), anchor);
        }
        Matcher hour = HOUR.matcher(word);
        if (hour.matches()) {
            boolean glued = hour.group(2) != null;
            Optional<Boolean> half = glued ? Optional.of(hour.group(2).equals("pm")) : half(tokens, i + 1);
            if (half.isEmpty()) return Optional.empty();
            return dated(tokens, glued ? i + 1 : i + 2, time(Integer.parseInt(hour.group(1)), half, "00"), anchor);
        }
        Matcher military = MILITARY.matcher(word);
        if (military.matches() && zone(tokens, i + 1).isPresent()) {
            return dated(tokens, i + 1, military.group(1) + ":" + military.group(2), anchor);
        }
        return Optional.empty();
    }

    /// Whether p.m.; empty when neither is said.
    private static Optional<Boolean> half(List<Token> tokens, int i) {
        return switch (Numerals.lower(tokens, i)) {
            case "a.m.", "am", "a.m" -> Optional.of(false);
            case "p.m.", "pm", "p.m" -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private static String time(int hour, Optional<Boolean> afternoon, String minute) {
        int of24 = afternoon.isEmpty() ? hour : hour % 12 + (afternoon.get() ? 12 : 0);
        return "%02d:%s".formatted(of24, minute);
    }

    private Optional<Reading> dated(List<Token> tokens, int end, String time, TimeAnchor anchor) {
        Optional<String> zone = zone(tokens, end);
        int at = zone.isPresent() ? end + 1 : end;
        if (Numerals.lower(tokens, at).equals("local")
                && Numerals.lower(tokens, at + 1).equals("time")) at += 2;
        int next = switch (Numerals.lower(tokens, at)) {
            case "on", "," -> at + 1;
            default -> at;
        };
        Optional<Reading> day = next >= tokens.size()
                ? Optional.empty()
                : weekdays.at(tokens, next, anchor)
                        .or(() -> CalendarDates.month(tokens, next).isPresent()
                                        || Character.isDigit(
                                                tokens.get(next).text().charAt(0))
                                ? dates.at(tokens, next, anchor)
                                : Optional.empty())
                        .or(() -> days.at(tokens, next, anchor))
                        .filter(reading -> reading.value().matches("\\d{4}-\\d{2}-\\d{2}(T..)?"));
        int behind = day.map(Reading::end).orElse(at);
        Optional<String> date = day.map(reading -> reading.value().substring(0, 10))
                .or(() -> anchor.reference().map(LocalDate::toString));
        String mark = zone.filter("Z"::equals).orElse("");
        String value = date.orElse("XXXX-XX-XX") + "T" + time + mark;
        // 24:00 closes a day in TIMEX3; EDTF has no such hour.
        Optional<Edtf> edtf = date.map(known -> new Edtf(time.equals("24:00") ? known : known + "T" + time + mark));
        return Optional.of(new Reading(behind, TimeExpression.Type.TIME, value, edtf));
    }

    private static Optional<String> zone(List<Token> tokens, int i) {
        return switch (i < tokens.size() ? tokens.get(i).text() : "") {
            case "GMT", "UTC" -> Optional.of("Z");
            case "EST", "EDT", "CET", "CEST", "BST", "ET", "PT", "PST", "PDT", "CST", "CDT", "EET", "EEST", "MSK" ->
                Optional.of("");
            default -> Optional.empty();
        };
    }
}
