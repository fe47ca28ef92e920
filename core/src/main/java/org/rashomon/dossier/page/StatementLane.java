package org.rashomon.dossier.page;

import java.time.LocalDate;
import java.util.List;
import org.rashomon.dossier.layout.DateWording;
import org.rashomon.dossier.layout.StatementEntry;
import org.rashomon.dossier.layout.Wording;

/// The timeline's statements: a dot each while there is room, then bars that count. Hollow where only the report's day
/// is known; spans where the text gives more than a day.
record StatementLane(Axis axis, boolean gutter) {
    private static final double DEEPEST = 96;
    private static final int DOTS = 10;

    double draw(List<StatementEntry> statements, List<Shape> into, double top) {
        List<StatementEntry> days =
                statements.stream().filter(one -> days(one).isDay()).toList();
        List<StatementEntry> spans =
                statements.stream().filter(one -> !days(one).isDay()).toList();
        double y = top + 2;
        if (!spans.isEmpty() && spans.size() <= 8) {
            for (StatementEntry one : spans) {
                double from = axis.x(days(one).first());
                double to = Math.max(from + 6, axis.x(days(one).last().plusDays(1)));
                into.add(new Shape.Linked(
                        "#" + one.id(), title(one), List.of(new Shape.Box(from, y - 3, to - from, 6, "span"))));
                y += 10;
            }
        }
        Bins<StatementEntry> bins =
                Bins.of(spans.size() <= 8 ? days : statements, one -> days(one).first(), axis);
        return bins.most() <= DOTS ? dots(bins, into, y) : bars(bins, into, y);
    }

    private static Days days(StatementEntry statement) {
        return Days.of(statement).orElseThrow();
    }

    private double dots(Bins<StatementEntry> bins, List<Shape> into, double top) {
        bins.byStart().forEach((start, held) -> {
            double x = middle(bins, start);
            for (int i = 0; i < held.size(); i++) {
                StatementEntry one = held.get(i);
                String css = one.attribution().saidOn().isPresent() ? "said" : "said unsure";
                into.add(new Shape.Linked(
                        "#" + one.id(), title(one), List.of(new Shape.Dot(x, top + 4 + i * 10, 3.6, css))));
            }
        });
        return top + 4 + bins.most() * 10;
    }

    private double middle(Bins<StatementEntry> bins, LocalDate start) {
        return (axis.x(start) + axis.x(bins.end(start))) / 2;
    }

    private double bars(Bins<StatementEntry> bins, List<Shape> into, double top) {
        double perOne = DEEPEST / bins.most();
        bins.byStart().forEach((start, held) -> {
            double from = axis.x(start);
            double to = Math.max(from + 3, axis.x(bins.end(start)) - 1);
            double height = Math.max(1, perOne * held.size());
            String title = "%s from %s (one %s)"
                    .formatted(
                            Wording.number(held.size(), "statement", "statements"),
                            DateWording.of(start),
                            bins.unitWord());
            Shape bar = new Shape.Box(from, top, to - from, height, "bar said");
            boolean room = to - from >= 18 || held.size() == bins.most();
            into.add(new Shape.Linked(
                    "#" + held.getFirst().id(),
                    title,
                    room
                            ? List.of(
                                    bar,
                                    new Shape.Label(
                                            (from + to) / 2, top + height + 10, "middle", "count", "" + held.size()))
                            : List.of(bar)));
        });
        return top + DEEPEST + 14;
    }

    private static String title(StatementEntry one) {
        String who = one.attribution().speaker().isResolved()
                ? one.attribution().speaker().name()
                : one.sourceWords().orElse(Wording.UNRESOLVED);
        String when = one.attribution()
                .saidOn()
                .map(DateWording::of)
                .orElse("day not given, reported " + days(one).words());
        return who + " " + Wording.of(one.attribution().stance()) + "; " + when + "; "
                + one.report().label();
    }
}
