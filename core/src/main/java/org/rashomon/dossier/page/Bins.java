package org.rashomon.dossier.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Things counted by day, week, month or year, whichever is the finest that can be seen.
record Bins<T>(Map<LocalDate, List<T>> byStart, ChronoUnit unit) {
    private static final double NARROWEST = 7;

    static <T> Bins<T> of(List<T> things, Function<T, LocalDate> day, Axis axis) {
        ChronoUnit unit = unit(axis.perDay());
        Map<LocalDate, List<T>> bins = new TreeMap<>();
        for (T thing : things) {
            bins.computeIfAbsent(start(day.apply(thing), unit), any -> new ArrayList<>())
                    .add(thing);
        }
        return new Bins<>(bins, unit);
    }

    private static ChronoUnit unit(double perDay) {
        if (perDay >= NARROWEST) return ChronoUnit.DAYS;
        if (perDay * 7 >= NARROWEST) return ChronoUnit.WEEKS;
        return perDay * 30 >= NARROWEST ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
    }

    private static LocalDate start(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> day;
            case WEEKS -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTHS -> day.withDayOfMonth(1);
            default -> day.withDayOfYear(1);
        };
    }

    LocalDate end(LocalDate start) {
        return start.plus(1, unit);
    }

    int most() {
        return byStart.values().stream().mapToInt(List::size).max().orElse(0);
    }

    /// "day", "week" …
    String unitWord() {
        return switch (unit) {
            case DAYS -> "day";
            case WEEKS -> "week";
            case MONTHS -> "month";
            default -> "year";
        };
    }
}
