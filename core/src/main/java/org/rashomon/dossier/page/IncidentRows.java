package org.rashomon.dossier.page;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.dossier.layout.IncidentEntry;
import org.rashomon.dossier.layout.Wording;

/// The timeline's incidents, one a row: each date that is told has its mark.
record IncidentRows(Axis axis, boolean gutter, double left) {
    private static final int LETTERS = 46;

    double draw(List<IncidentEntry> incidents, List<Shape> into, double top) {
        double height = gutter ? 24 : 36;
        double y = top + (gutter ? 18 : 10);
        for (IncidentEntry incident : incidents) {
            List<Shape> shapes = new ArrayList<>();
            double middle = gutter ? y : y + 14;
            double labelY = gutter ? y + 4 : y + 2;
            shapes.add(new Shape.Label(0, labelY, "start", "row", label(incident)));
            List<Days> days = Days.of(incident);
            double from =
                    days.stream().mapToDouble(one -> axis.x(one.first())).min().orElse(left);
            double to = days.stream()
                    .mapToDouble(one -> axis.x(one.last().plusDays(1)))
                    .max()
                    .orElse(left);
            if (gutter)
                shapes.addFirst(
                        new Shape.Line(left, middle, axis.x(java.time.LocalDate.MAX.withYear(9999)), middle, "rule"));
            if (days.size() > 1) shapes.add(new Shape.Line(from, middle, to, middle, "differ"));
            for (Days one : days) shapes.add(mark(one, middle));
            into.add(new Shape.Linked("#" + incident.id(), title(incident), shapes));
            y += height;
        }
        return y - (gutter ? 8 : 0);
    }

    private Shape mark(Days days, double y) {
        double from = axis.x(days.first());
        double to = axis.x(days.last().plusDays(1));
        if (days.isDay()) return new Shape.Diamond((from + to) / 2, y, 5.5, days.about() ? "day hollow" : "day");
        return new Shape.Box(from, y - 4.5, Math.max(6, to - from), 9, "span");
    }

    private static String label(IncidentEntry incident) {
        String words = incident.number() + "  " + incident.kinds();
        if (!incident.places().isEmpty()) words += ", " + incident.places();
        return words.length() <= LETTERS
                ? words
                : words.substring(0, LETTERS - 1).strip() + "…";
    }

    static String title(IncidentEntry incident) {
        String place = incident.places().isEmpty() ? "" : ", " + incident.places();
        return "Incident %d: %s%s; %s; %s"
                .formatted(
                        incident.number(),
                        incident.kinds(),
                        place,
                        incident.dateWords(),
                        Wording.number(incident.reports().size(), "report", "reports"));
    }
}
