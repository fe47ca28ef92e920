package org.rashomon.dossier.coincidence;

import java.util.Comparator;
import java.util.List;
import org.rashomon.coincidence.Contrast;
import org.rashomon.dossier.page.Shape;

/// One column a stratum: after upward, before downward, sorted by their difference. Under "no effect" either half
/// is as likely to be the taller one.
final class StratumChart {
    static final String HEAD = "Before and after, by region and block of 30 days";
    private static final int HEIGHT = 300;
    private static final int GUTTER = 56;
    private static final int MOST_COLUMNS = 160;

    private final double x;
    private final double y;
    private final double width;

    StratumChart(double x, double y, double width) {
        this.x = x;
        this.y = y;
        this.width = width;
    }

    /// Returns where it ends.
    double draw(Contrast contrast, List<Shape> into) {
        into.add(new Shape.Label(x, y, "start", "head", HEAD));
        into.add(new Shape.Label(x, y + 17, "start", "tick", caption(contrast)));
        return plot(y + 34, contrast, into);
    }

    /// The same without words above it; returns where it ends.
    double plot(double top, Contrast contrast, List<Shape> into) {
        List<Contrast.Stratum> all = differing(contrast);
        double middle = top + HEIGHT / 2.0;
        int most = Math.max(
                1,
                all.stream()
                        .mapToInt(one -> Math.max(one.after(), one.before()))
                        .max()
                        .orElse(1));
        double unit = (HEIGHT / 2.0 - 8) / most;
        double left = x + GUTTER;
        for (double tick : Scale.ticks(-most, most, 7)) {
            if (tick != Math.rint(tick)) continue;
            double at = middle - tick * unit;
            into.add(new Shape.Line(left, at, x + width, at, "rule"));
            into.add(new Shape.Label(left - 8, at + 4, "end", "tick", Scale.label(Math.abs(tick))));
        }
        List<Contrast.Stratum> shown = most(all);
        double step = Math.min(26, (width - GUTTER) / Math.max(1, shown.size()));
        for (int i = 0; i < shown.size(); i++) {
            Contrast.Stratum one = shown.get(i);
            double from = left + i * step + step * 0.15;
            into.add(new Shape.Box(from, middle - one.after() * unit, step * 0.7, one.after() * unit, "after"));
            into.add(new Shape.Box(from, middle, step * 0.7, one.before() * unit, "before"));
        }
        into.add(new Shape.Line(left, middle, x + width, middle, "axis"));
        into.add(new Shape.Label(x, top + 8, "start", "tick after", "after"));
        into.add(new Shape.Label(x, top + HEIGHT, "start", "tick before", "before"));
        return top + HEIGHT + 8;
    }

    private static List<Contrast.Stratum> differing(Contrast contrast) {
        return contrast.strata().stream()
                .filter(one -> one.after() + one.before() > 0)
                .sorted(Comparator.comparingInt(Contrast.Stratum::difference)
                        .reversed()
                        .thenComparingInt(Contrast.Stratum::region)
                        .thenComparingInt(Contrast.Stratum::block))
                .toList();
    }

    static String caption(Contrast contrast) {
        List<Contrast.Stratum> all = differing(contrast);
        long more = all.stream().filter(one -> one.difference() > 0).count();
        long less = all.stream().filter(one -> one.difference() < 0).count();
        return "Columns are strata: %d with more after, %d with more before, %d even%s."
                .formatted(
                        more,
                        less,
                        all.size() - more - less,
                        all.size() > MOST_COLUMNS ? "; the %d that differ most are drawn".formatted(MOST_COLUMNS) : "");
    }

    /// Where there are too many, those at both ends.
    private static List<Contrast.Stratum> most(List<Contrast.Stratum> sorted) {
        if (sorted.size() <= MOST_COLUMNS) return sorted;
        return java.util.stream.Stream.concat(
                        sorted.stream().limit(MOST_COLUMNS / 2), sorted.stream().skip(sorted.size() - MOST_COLUMNS / 2))
                .toList();
    }
}
