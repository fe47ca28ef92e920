package org.rashomon.dossier.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.dossier.layout.DateWording;
import org.rashomon.dossier.layout.IncidentEntry;
import org.rashomon.dossier.layout.Wording;

/// The timeline's incidents when there are too many for a row each: bars that count those whose day is known, and under
/// them the spans of those known less well, equal spans as one.
record CrowdedLane(Axis axis, boolean gutter) {
    private static final double HIGHEST = 120;
    private static final int MOST_SPANS = 14;

    double incidents(List<IncidentEntry> incidents, List<Shape> into, double top) {
        List<IncidentEntry> known =
                incidents.stream().filter(CrowdedLane::isDay).toList();
        Bins<IncidentEntry> bins = Bins.of(known, one -> Days.of(one).getFirst().first(), axis);
        double base = top + HIGHEST + 16;
        double perOne = Math.min(14, HIGHEST / Math.max(1, bins.most()));
        bins.byStart().forEach((start, held) -> {
            double from = axis.x(start);
            double to = Math.max(from + 3, axis.x(bins.end(start)) - 1);
            double height = perOne * held.size();
            String title = "%s from %s (one %s): %s"
                    .formatted(
                            Wording.number(held.size(), "incident", "incidents"),
                            DateWording.of(start),
                            bins.unitWord(),
                            names(held));
            Shape bar = new Shape.Box(from, base - height, to - from, height, "bar");
            boolean room = to - from >= 16 || held.size() == bins.most();
            into.add(new Shape.Linked(
                    "#" + held.getFirst().id(),
                    title,
                    room
                            ? List.of(
                                    bar,
                                    new Shape.Label(
                                            (from + to) / 2, base - height - 3, "middle", "count", "" + held.size()))
                            : List.of(bar)));
        });
        List<IncidentEntry> wide = incidents.stream().filter(one -> !isDay(one)).toList();
        return spans(wide, into, base);
    }

    private static boolean isDay(IncidentEntry incident) {
        List<Days> days = Days.of(incident);
        return days.size() == 1 && days.getFirst().isDay();
    }

    private static String names(List<IncidentEntry> held) {
        String first = held.stream()
                .limit(4)
                .map(one -> one.number() + " " + one.kinds() + (one.places().isEmpty() ? "" : ", " + one.places()))
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
        return held.size() > 4 ? first + " …" : first;
    }

    private double spans(List<IncidentEntry> incidents, List<Shape> into, double top) {
        Map<String, List<IncidentEntry>> equal = new TreeMap<>();
        for (IncidentEntry one : incidents) {
            Days days = whole(one);
            equal.computeIfAbsent(days.first() + "/" + days.last(), any -> new java.util.ArrayList<>())
                    .add(one);
        }
        List<List<IncidentEntry>> shown = equal.values().stream()
                .sorted(Comparator.comparingInt((List<IncidentEntry> held) -> -held.size()))
                .limit(MOST_SPANS)
                .sorted(Comparator.comparing(
                        (List<IncidentEntry> held) -> whole(held.getFirst()).first()))
                .toList();
        double y = top + 14;
        for (List<IncidentEntry> held : shown) {
            Days days = whole(held.getFirst());
            double from = axis.x(days.first());
            double to = Math.max(from + 6, axis.x(days.last().plusDays(1)));
            String count = Wording.number(held.size(), "incident", "incidents");
            boolean fits = to + 70 < Timeline.WIDE && gutter;
            Shape label = fits
                    ? new Shape.Label(to + 5, y + 4, "start", "count", count)
                    : new Shape.Label(from - 5, y + 4, "end", "count", "" + held.size());
            into.add(new Shape.Linked(
                    "#" + held.getFirst().id(),
                    count + " within " + days.words() + ": " + names(held),
                    List.of(new Shape.Box(from, y - 4, to - from, 8, "span"), label)));
            y += 14;
        }
        int left = equal.size() - shown.size();
        if (left > 0) {
            String more = "and " + Wording.number(left, "other span", "other spans") + ", see the table of incidents";
            into.add(new Shape.Label(gutter ? 110 : 0, y + 4, "start", "count", more));
            y += 14;
        }
        return y;
    }

    private static Days whole(IncidentEntry incident) {
        List<Days> days = Days.of(incident);
        LocalDate first =
                days.stream().map(Days::first).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = days.stream().map(Days::last).max(LocalDate::compareTo).orElseThrow();
        return new Days(first, last, false);
    }
}
