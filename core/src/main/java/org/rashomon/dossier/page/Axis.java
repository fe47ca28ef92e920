package org.rashomon.dossier.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Days to pixels, with long empty stretches cut out, so that one report about an earlier decade does not press a
/// week's
/// events into a dot.
final class Axis {
    private static final int CUT_WIDTH = 30;
    private static final int MOST_CUTS = 6;
    private static final double LONG = 0.15;
    private static final long SHORTEST_CUT = 20;

    /// A run of days on the axis; `cut` when nothing lies in it and it is drawn short.
    record Stretch(long from, long to, double x0, double x1, boolean cut) {
        double at(double day) {
            return x0 + (x1 - x0) * (day - from) / (to - from);
        }
    }

    /// A mark on the axis.
    record Tick(double x, String label) {}

    private final List<Stretch> stretches;

    private Axis(List<Stretch> stretches) {
        this.stretches = stretches;
    }

    /// @param drawn everything that is drawn, at least one
    static Axis of(List<Days> drawn, double left, double right) {
        List<Long> points = drawn.stream()
                .flatMap(days -> days.pointsToKeep().stream())
                .map(LocalDate::toEpochDay)
                .distinct()
                .sorted()
                .toList();
        long first = points.getFirst() - 1;
        long last = points.getLast() + 2;
        List<long[]> cuts = cuts(points, last - first);
        long shown =
                last - first - cuts.stream().mapToLong(cut -> cut[1] - cut[0]).sum();
        double perDay = (right - left - CUT_WIDTH * cuts.size()) / shown;
        List<Stretch> stretches = new ArrayList<>();
        long from = first;
        double x = left;
        for (long[] cut : cuts) {
            double until = x + (cut[0] - from) * perDay;
            stretches.add(new Stretch(from, cut[0], x, until, false));
            stretches.add(new Stretch(cut[0], cut[1], until, until + CUT_WIDTH, true));
            from = cut[1];
            x = until + CUT_WIDTH;
        }
        stretches.add(new Stretch(from, last, x, right, false));
        return new Axis(stretches);
    }

    /// The longest gaps first, as long as they take a good part of what would be left.
    private static List<long[]> cuts(List<Long> points, long total) {
        List<long[]> gaps = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) gaps.add(new long[] {points.get(i - 1) + 2, points.get(i) - 1});
        gaps.sort(Comparator.comparingLong((long[] gap) -> gap[0] - gap[1]));
        List<long[]> cuts = new ArrayList<>();
        long left = total;
        for (long[] gap : gaps) {
            long length = gap[1] - gap[0];
            if (cuts.size() == MOST_CUTS || length < SHORTEST_CUT || length < LONG * left) break;
            cuts.add(gap);
            left -= length;
        }
        cuts.sort(Comparator.comparingLong(cut -> cut[0]));
        return cuts;
    }

    /// Where a day begins.
    double x(LocalDate day) {
        long at = day.toEpochDay();
        for (Stretch stretch : stretches) {
            if (at <= stretch.to) return stretch.at((double) at);
        }
        return stretches.getLast().x1;
    }

    List<Stretch> cuts() {
        return stretches.stream().filter(Stretch::cut).toList();
    }

    /// How wide a day is.
    double perDay() {
        Stretch one = stretches.getFirst();
        return (one.x1 - one.x0) / (one.to - one.from);
    }

    List<Tick> ticks(int apart) {
        Step step = Step.atLeast(apart / perDay());
        List<Tick> ticks = new ArrayList<>();
        String year = "";
        for (Stretch stretch : stretches) {
            if (stretch.cut) continue;
            List<Tick> here = new ArrayList<>();
            LocalDate last = LocalDate.ofEpochDay(stretch.to);
            for (LocalDate day = step.first(LocalDate.ofEpochDay(stretch.from));
                    day.isBefore(last);
                    day = step.next(day)) {
                double x = stretch.at((double) day.toEpochDay());
                here.add(new Tick(x, step.label(day, year)));
                year = Integer.toString(day.getYear());
            }
            // A stretch between two cuts is never left without a date.
            if (here.isEmpty() && stretch.to - stretch.from > 2) {
                LocalDate day = LocalDate.ofEpochDay(stretch.from + 1);
                here.add(new Tick(stretch.at((double) day.toEpochDay()), Step.DAY.label(day, year)));
                year = Integer.toString(day.getYear());
            }
            ticks.addAll(here);
        }
        return ticks;
    }

    /// How far ticks stand apart.
    private record Step(ChronoUnit unit, int count, int days) {
        static final Step DAY = new Step(ChronoUnit.DAYS, 1, 1);
        static final List<Step> ALL = List.of(
                DAY,
                new Step(ChronoUnit.DAYS, 2, 2),
                new Step(ChronoUnit.DAYS, 7, 7),
                new Step(ChronoUnit.DAYS, 14, 14),
                new Step(ChronoUnit.MONTHS, 1, 30),
                new Step(ChronoUnit.MONTHS, 3, 91),
                new Step(ChronoUnit.MONTHS, 6, 182),
                new Step(ChronoUnit.YEARS, 1, 365),
                new Step(ChronoUnit.YEARS, 5, 1826),
                new Step(ChronoUnit.YEARS, 10, 3652),
                new Step(ChronoUnit.YEARS, 100, 36525));

        static Step atLeast(double days) {
            return ALL.stream().filter(step -> step.days >= days).findFirst().orElse(ALL.getLast());
        }

        LocalDate first(LocalDate from) {
            return switch (unit) {
                case YEARS -> LocalDate.of(Math.ceilDiv(from.getYear() + 1, count) * count, 1, 1);
                case MONTHS -> {
                    LocalDate month = from.withDayOfMonth(1).plusMonths(1);
                    while ((month.getMonthValue() - 1) % count != 0) month = month.plusMonths(1);
                    yield month;
                }
                default -> from.plusDays(1);
            };
        }

        LocalDate next(LocalDate day) {
            return day.plus(count, unit);
        }

        String label(LocalDate day, String yearBefore) {
            boolean sameYear = Integer.toString(day.getYear()).equals(yearBefore);
            String pattern = switch (unit) {
                case YEARS -> "uuuu";
                case MONTHS -> sameYear ? "MMM" : "MMM uuuu";
                default -> sameYear ? "d MMM" : "d MMM uuuu";
            };
            return day.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
        }
    }
}
