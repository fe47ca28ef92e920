package org.rashomon.dossier.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rashomon.dossier.layout.ClaimEntry;
import org.rashomon.dossier.layout.DateWording;
import org.rashomon.dossier.layout.IncidentEntry;
import org.rashomon.dossier.layout.Wording;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Value;

/// The numbers of killed and wounded in the order they were published: a picture, and the same as a table.
public record Tolls(Picture picture, List<Line> lines) {
    private static final int WIDTH = 660;
    private static final double TOP = 26;
    private static final double HEIGHT = 120;

    /// One number.
    ///
    /// @param day when the report was published
    /// @param slot "killed", "wounded"
    public record Line(String day, String slot, ClaimEntry claim) {}

    /// Empty when fewer than two different days have a number: nothing can be seen to change.
    public static Optional<Tolls> of(IncidentEntry incident) {
        List<ClaimEntry> dated = incident.claims().stream()
                .filter(claim -> claim.claim().value() instanceof Value.Toll)
                .filter(claim -> claim.report().published().isPresent())
                .sorted(Comparator.comparing((ClaimEntry claim) -> day(claim))
                        .thenComparing(claim -> claim.claim().slot())
                        .thenComparingInt(Tolls::height))
                .toList();
        List<LocalDate> days = dated.stream().map(Tolls::day).distinct().toList();
        if (days.size() < 2) return Optional.empty();
        List<Line> lines = dated.stream()
                .map(claim -> new Line(
                        DateWording.brief(day(claim)),
                        Wording.of(claim.claim().slot()).toLowerCase(java.util.Locale.ROOT),
                        claim))
                .toList();
        return Optional.of(new Tolls(picture(incident, dated, days), lines));
    }

    private static LocalDate day(ClaimEntry claim) {
        return claim.report().published().orElseThrow();
    }

    private static int height(ClaimEntry claim) {
        Value.Toll toll = (Value.Toll) claim.claim().value();
        return toll.max().orElse(toll.min().orElse(0));
    }

    private static Picture picture(IncidentEntry incident, List<ClaimEntry> claims, List<LocalDate> days) {
        int most = Math.max(1, claims.stream().mapToInt(Tolls::height).max().orElse(1));
        Axis axis = Axis.of(days.stream().map(Days::on).toList(), 46, WIDTH - 20.0);
        double base = TOP + HEIGHT;
        List<Shape> shapes = new ArrayList<>();
        for (int level : List.of(0, most)) {
            double y = y(level, most);
            shapes.add(new Shape.Line(46, y, WIDTH - 20.0, y, level == 0 ? "axis" : "rule"));
            shapes.add(new Shape.Label(40, y + 4, "end", "tick", Wording.grouped(level)));
        }
        double free = -1000;
        for (LocalDate day : days) {
            double x = middle(axis, day);
            if (x < free) continue;
            shapes.add(new Shape.Label(
                    Math.clamp(x, 70, WIDTH - 55.0), base + 16, "middle", "tick", DateWording.brief(day)));
            free = x + 84;
        }
        for (ClaimEntry claim : claims) shapes.add(shape(axis, claim, most));
        return new Picture(
                incident.id() + "-tolls",
                WIDTH,
                (int) base + 24,
                "Numbers of killed and wounded by day of publication",
                "The table below holds the same numbers. Filled: killed. Hollow: wounded. A line upward: at least;"
                        + " downward: up to.",
                shapes);
    }

    private static double y(int count, int most) {
        return TOP + HEIGHT - HEIGHT * count / most;
    }

    private static double middle(Axis axis, LocalDate day) {
        return (axis.x(day) + axis.x(day.plusDays(1))) / 2;
    }

    private static Shape shape(Axis axis, ClaimEntry claim, int most) {
        Value.Toll toll = (Value.Toll) claim.claim().value();
        boolean killed = claim.claim().slot() == Slot.KILLED;
        double x = middle(axis, day(claim)) + (killed ? -5 : 5);
        List<Shape> shapes = new ArrayList<>();
        double low = y(toll.min().orElse(0), most);
        double high = toll.max().isPresent() ? y(toll.max().getAsInt(), most) : low - 14;
        if (low != high) shapes.add(new Shape.Line(x, low, x, high, "range"));
        String css = killed ? "day" : "day hollow";
        toll.min().ifPresent(min -> shapes.add(new Shape.Dot(x, y(min, most), 4.5, css)));
        if (differs(toll.min(), toll.max())) {
            toll.max().ifPresent(max -> shapes.add(new Shape.Dot(x, y(max, most), 4.5, css)));
        }
        String title = "%s %s: %s, %s"
                .formatted(
                        claim.value(),
                        Wording.of(claim.claim().slot()).toLowerCase(java.util.Locale.ROOT),
                        claim.teller().name(),
                        claim.report().label());
        return new Shape.Linked("#" + claim.anchor(), title, shapes);
    }

    private static boolean differs(OptionalInt one, OptionalInt other) {
        return !one.equals(other);
    }
}
