package org.rashomon.workbench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.dossier.layout.DateWording;
import org.rashomon.dossier.layout.LinkEntry;

/// Who took from whom, days from left to right, a row each. A report of the same day, or of no day, stands a little
/// to the right of the one it took from, so that the line between them can be seen.
public record SpreadPicture(int height, List<Tick> ticks, List<Knot> knots) {
    public static final int WIDTH = 1180;
    private static final int LEFT = 14;
    private static final int LABEL = 380;
    private static final int LONGEST = 40;
    private static final int TOP = 30;
    private static final int ROW = 26;
    private static final int STEP = 18;
    private static final int TICK = 90;

    public SpreadPicture {
        ticks = List.copyOf(ticks);
        knots = List.copyOf(knots);
    }

    public record Tick(double x, String label) {}

    /// A report in the picture.
    ///
    /// @param line from the one above, as an SVG path; empty at the root
    /// @param isDated whether its place from left to right tells its day
    /// @param isSure whether it is known which of the two was first
    /// @param anchor of its line below the picture; empty at the root
    public record Knot(
            double x,
            double y,
            String line,
            boolean isDated,
            boolean isSure,
            String label,
            int changes,
            String anchor) {}

    static SpreadPicture of(List<SpreadPart.Row> rows) {
        List<LocalDate> days = rows.stream()
                .flatMap(row -> row.day().stream())
                .distinct()
                .sorted()
                .toList();
        List<Knot> knots = new ArrayList<>();
        for (SpreadPart.Row row : rows) {
            double y = TOP + ROW * (knots.size() + 0.5);
            double dayX = row.day().map(day -> x(day, days)).orElse((double) LEFT);
            if (row.above() < 0) {
                knots.add(knot(row, dayX, y, ""));
                continue;
            }
            Knot above = knots.get(row.above());
            double x = Math.min(WIDTH - LABEL, Math.max(dayX, above.x() + STEP));
            knots.add(knot(row, x, y, "M%.1f %.1fV%.1fH%.1f".formatted(above.x(), above.y(), y, x)));
        }
        return new SpreadPicture(TOP + ROW * knots.size() + 6, ticks(days), knots);
    }

    private static Knot knot(SpreadPart.Row row, double x, double y, String line) {
        return new Knot(
                x,
                y,
                line,
                row.day().isPresent(),
                row.entry().taken().map(taken -> taken.link().inOrder()).orElse(true),
                brief(row.label()),
                row.changes(),
                row.entry().taken().map(LinkEntry::id).orElse(""));
    }

    private static String brief(String label) {
        return label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1) + "…";
    }

    private static double x(LocalDate day, List<LocalDate> days) {
        long all = ChronoUnit.DAYS.between(days.getFirst(), days.getLast());
        if (all == 0) return LEFT;
        return LEFT + (double) (WIDTH - LABEL - LEFT) * ChronoUnit.DAYS.between(days.getFirst(), day) / all;
    }

    /// The days that reports are of, as many as can be read beside each other.
    private static List<Tick> ticks(List<LocalDate> days) {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day : days) {
            double x = x(day, days);
            if (ticks.isEmpty() || x - ticks.getLast().x() >= TICK) ticks.add(new Tick(x, DateWording.brief(day)));
        }
        return ticks;
    }
}
