package org.rashomon.dossier.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.dossier.layout.DateWording;
import org.rashomon.dossier.layout.IncidentEntry;
import org.rashomon.dossier.layout.Layout;
import org.rashomon.dossier.layout.StatementEntry;
import org.rashomon.dossier.layout.Wording;

/// Incidents and statements in time. A day is a diamond or a dot, what is known less well a span; what has no date
/// stands in a tray of its own, never at a guessed place.
///
/// @param wide for a screen or a page, empty when nothing has a date
/// @param narrow for a phone
/// @param undated incidents without a date
/// @param undatedStatements statements of which neither the day nor the report's day is known
public record Timeline(
        Optional<Picture> wide,
        Optional<Picture> narrow,
        List<IncidentEntry> undated,
        List<StatementEntry> undatedStatements) {
    /// More incidents than this are counted, not drawn one by one.
    private static final int MOST_ROWS = 40;

    static final int WIDE = 1080;
    static final int NARROW = 350;

    public static Timeline of(Layout layout) {
        List<IncidentEntry> dated = layout.incidents().stream()
                .filter(incident -> !Days.of(incident).isEmpty())
                .toList();
        List<IncidentEntry> undated = layout.incidents().stream()
                .filter(incident -> Days.of(incident).isEmpty())
                .toList();
        List<StatementEntry> said = layout.reports().stream()
                .flatMap(report -> layout.statementsOf(report).stream())
                .toList();
        List<StatementEntry> saidOnce =
                said.stream().filter(one -> Days.of(one).isPresent()).toList();
        List<StatementEntry> timeless =
                said.stream().filter(one -> Days.of(one).isEmpty()).toList();
        if (dated.isEmpty() && saidOnce.isEmpty()) {
            return new Timeline(Optional.empty(), Optional.empty(), undated, timeless);
        }
        return new Timeline(
                Optional.of(draw("timeline-wide", WIDE, dated, saidOnce)),
                Optional.of(draw("timeline-narrow", NARROW, dated, saidOnce)),
                undated,
                timeless);
    }

    private static Picture draw(String id, int width, List<IncidentEntry> incidents, List<StatementEntry> statements) {
        List<Days> days = Stream.concat(
                        incidents.stream().flatMap(one -> Days.of(one).stream()),
                        statements.stream().flatMap(one -> Days.of(one).stream()))
                .distinct()
                .toList();
        boolean gutter = width > 600;
        boolean crowded = incidents.size() > MOST_ROWS;
        double left = gutter ? (crowded ? 110 : 330) : 12;
        Axis axis = Axis.of(days, left, width - 12.0);
        List<Shape> shapes = new ArrayList<>();
        double y = 14;
        y = label(shapes, gutter, y, "Incidents");
        y = crowded
                ? new CrowdedLane(axis, gutter).incidents(incidents, shapes, y)
                : new IncidentRows(axis, gutter, left).draw(incidents, shapes, y);
        double axisY = y + 8;
        y = axis(axis, shapes, axisY, left, width);
        y = label(shapes, gutter, y + 8, "Statements");
        y = new StatementLane(axis, gutter).draw(statements, shapes, y);
        for (Axis.Stretch cut : axis.cuts()) {
            shapes.addFirst(new Shape.Box(cut.x0() + 4, 0, cut.x1() - cut.x0() - 8, y, "cut"));
        }
        LocalDate first =
                days.stream().map(Days::first).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = days.stream().map(Days::last).max(LocalDate::compareTo).orElseThrow();
        String description = "From %s to %s: %s and %s with a date."
                .formatted(
                        DateWording.of(first),
                        DateWording.of(last),
                        Wording.number(incidents.size(), "incident", "incidents"),
                        Wording.number(statements.size(), "statement", "statements"));
        return new Picture(id, width, (int) Math.ceil(y + 6), "Incidents and statements in time", description, shapes);
    }

    private static double label(List<Shape> shapes, boolean gutter, double y, String text) {
        shapes.add(new Shape.Label(0, y, "start", "lane", text));
        return gutter ? y - 2 : y + 8;
    }

    private static double axis(Axis axis, List<Shape> shapes, double y, double left, int width) {
        shapes.add(new Shape.Line(left, y, width - 12.0, y, "axis"));
        double free = -1000;
        for (Axis.Tick tick : axis.ticks(66)) {
            shapes.add(new Shape.Line(tick.x(), y, tick.x(), y + 5, "axis"));
            double labelWidth = tick.label().length() * 6.6;
            if (tick.x() - labelWidth / 2 < free) continue;
            double x = Math.clamp(tick.x(), labelWidth / 2, width - labelWidth / 2);
            shapes.add(new Shape.Label(x, y + 18, "middle", "tick", tick.label()));
            free = tick.x() + labelWidth / 2 + 8;
        }
        return y + 30;
    }
}
