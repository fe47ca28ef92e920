package org.rashomon.dossier.coincidence;

import java.util.List;
import org.rashomon.coincidence.LagProfile;
import org.rashomon.coincidence.Window;
import org.rashomon.dossier.page.Shape;

/// How many pairs lie how many days apart, beside the band that rotation gives.
final class LagChart {
    static final String HEAD = "Pairs by lag, in days from A to B";
    static final String CAPTION =
            "Bars: pairs found. Band: where 95 of 100 rotations of B within its region and month lie, lag by lag."
                    + " Framed: the window asked for, and its mirror.";
    private static final int HEIGHT = 190;
    private static final int GUTTER = 56;

    private final double x;
    private final double y;
    private final double width;

    LagChart(double x, double y, double width) {
        this.x = x;
        this.y = y;
        this.width = width;
    }

    /// Returns where it ends.
    double draw(LagProfile lags, Window window, List<Shape> into) {
        into.add(new Shape.Label(x, y, "start", "head", HEAD));
        into.add(new Shape.Label(x, y + 17, "start", "tick", CAPTION));
        return plot(y + 34, lags, window, into);
    }

    /// The same without words above it; returns where it ends.
    double plot(double top, LagProfile lags, Window window, List<Shape> into) {
        List<LagProfile.Point> points = lags.points();
        double bottom = top + HEIGHT;
        double most = points.stream()
                .mapToDouble(point -> Math.max(point.pairs(), point.high()))
                .max()
                .orElse(1);
        double step = (width - GUTTER) / points.size();
        double left = x + GUTTER;
        for (double tick : Scale.ticks(0, Math.max(1, most), 5)) {
            double at = bottom - HEIGHT * tick / Math.max(1, most);
            into.add(new Shape.Line(left, at, x + width, at, "rule"));
            into.add(new Shape.Label(left - 8, at + 4, "end", "tick", Scale.label(tick)));
        }
        for (int i = 0; i < points.size(); i++) {
            LagProfile.Point point = points.get(i);
            double from = left + i * step;
            double low = HEIGHT * point.low() / Math.max(1, most);
            double high = HEIGHT * point.high() / Math.max(1, most);
            double bar = HEIGHT * point.pairs() / Math.max(1, most);
            into.add(new Shape.Box(from, bottom - high, step, Math.max(0.5, high - low), "band"));
            into.add(new Shape.Box(
                    from + step * 0.22, bottom - bar, step * 0.56, bar, point.lag() == 0 ? "sameday" : "pairs"));
            if (point.lag() % 5 == 0) {
                String sign = point.lag() > 0 ? "+" : "";
                into.add(new Shape.Label(
                        from + step / 2,
                        bottom + 16,
                        "middle",
                        "tick",
                        point.lag() == 0 ? "same day" : (sign + point.lag()).replace('-', '\u2212')));
            }
        }
        into.add(new Shape.Line(left, bottom, x + width, bottom, "axis"));
        int reach = points.getLast().lag();
        frame(into, left + (reach + window.first()) * step, (window.last() - window.first() + 1) * step, top, "after");
        frame(into, left + (reach - window.last()) * step, (window.last() - window.first() + 1) * step, top, "before");
        into.add(new Shape.Label(left, bottom + 34, "start", "tick", "\u2190 B before A"));
        into.add(new Shape.Label(x + width, bottom + 34, "end", "tick", "B after A \u2192"));
        return bottom + 40;
    }

    private static void frame(List<Shape> into, double from, double width, double top, String name) {
        into.add(new Shape.Box(from, top - 4, width, HEIGHT + 4, "frame " + name));
    }
}
