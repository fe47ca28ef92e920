package org.rashomon.incident;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.language.Edtf;
import org.rashomon.language.TimeExpression;

/// Weekdays and dates in a sentence, until the finder of times does it.
final class DayWords {
    private DayWords() {}

    static List<TimeExpression> in(Reading reading, Optional<LocalDate> today) {
        List<TimeExpression> found = new ArrayList<>();
        List<Word> words = reading.words();
        for (int i = 0; i < words.size(); i++) {
            String low = words.get(i).low();
            String single = low.endsWith("days") ? low.substring(0, low.length() - 1) : low;
            Optional<Edtf> date = Optional.empty();
            int from = i;
            int to = i + 1;
            if (single.matches("(mon|tues|wednes|thurs|fri|satur|sun)day") && today.isPresent()) {
                DayOfWeek day = DayOfWeek.valueOf(single.toUpperCase(Locale.ROOT));
                LocalDate at = today.get();
                while (at.getDayOfWeek() != day) at = at.minusDays(1);
                date = Optional.of(Edtf.of(at));
            } else if (low.equals("yesterday") && today.isPresent()) {
                date = today.map(day -> Edtf.of(day.minusDays(1)));
            } else if (low.equals("today") && today.isPresent()) {
                date = today.map(Edtf::of);
            } else if (month(low).isPresent() && words.get(i).isCapitalised()) {
                Month month = month(low).get();
                Optional<Integer> day = number(words, i + 1, 31).or(() -> Optional.empty());
                if (day.isPresent()) to++;
                Optional<Integer> before = day.isEmpty() ? number(words, i - 1, 31) : Optional.empty();
                if (before.isPresent()) from--;
                Optional<Integer> year =
                        to < words.size() && words.get(to).low().matches("(19|20)\\d\\d")
                                ? Optional.of(Integer.parseInt(words.get(to).low()))
                                : Optional.empty();
                if (year.isPresent()) to++;
                Optional<Integer> dom = day.or(() -> before);
                int y = year.orElseGet(
                        () -> today.map(t -> month.getValue() > t.getMonthValue() ? t.getYear() - 1 : t.getYear())
                                .orElse(0));
                if (y > 0) {
                    String text = dom.isPresent()
                            ? "%04d-%02d-%02d".formatted(y, month.getValue(), dom.get())
                            : "%04d-%02d".formatted(y, month.getValue());
                    try {
                        date = Optional.of(new Edtf(text));
                    } catch (IllegalArgumentException e) {
                        date = Optional.empty();
                    }
                }
            } else if (low.matches("(19|20)\\d\\d") && i > 0 && words.get(i - 1).is("in")) {
                date = Optional.of(new Edtf(low));
            } else if (low.equals("last") && i + 1 < words.size() && today.isPresent()) {
                String unit = words.get(i + 1).low();
                if (unit.equals("year"))
                    date = Optional.of(new Edtf("%04d".formatted(today.get().getYear() - 1)));
                if (unit.equals("month"))
                    date = Optional.of(
                            new Edtf(today.get().minusMonths(1).toString().substring(0, 7)));
                if (unit.equals("night")) date = today.map(day -> Edtf.of(day.minusDays(1)));
                to = i + 2;
            }
            if (date.isPresent()) {
                found.add(new TimeExpression(
                        reading.span(from, to),
                        TimeExpression.Type.DATE,
                        date.get().text(),
                        date));
                i = to - 1;
            }
        }
        return found;
    }

    private static Optional<Integer> number(List<Word> words, int i, int max) {
        if (i < 0 || i >= words.size() || !words.get(i).low().matches("\\d{1,2}")) return Optional.empty();
        int n = Integer.parseInt(words.get(i).low());
        return n >= 1 && n <= max ? Optional.of(n) : Optional.empty();
    }

    private static Optional<Month> month(String low) {
        for (Month month : Month.values()) {
            if (month.name().equalsIgnoreCase(low)) return Optional.of(month);
        }
        return Optional.empty();
    }
}
