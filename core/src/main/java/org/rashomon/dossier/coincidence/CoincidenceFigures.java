package org.rashomon.dossier.coincidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rashomon.coincidence.Analysis;
import org.rashomon.coincidence.Event;
import org.rashomon.dossier.layout.IncidentEntry;
import org.rashomon.dossier.page.Picture;
import org.rashomon.dossier.page.Shape;

/// The drawings of an answer, one by one, so that a narrow page can put them below each other.
public final class CoincidenceFigures {
    private static final int WIDTH = 660;
    private static final int EDGE = 8;
    /// A pointer need not hit the dot itself.
    private static final double REACH = 7;

    private CoincidenceFigures() {}

    /// @param caption what its marks mean
    public record Figure(String caption, Picture picture) {}

    /// Empty when there is nothing to compare.
    public static List<Figure> of(CoincidenceEntry entry) {
        return entry.tested().map(tested -> of(entry, tested.analysis())).orElse(List.of());
    }

    private static List<Figure> of(CoincidenceEntry entry, Analysis analysis) {
        double inner = WIDTH - EDGE;
        List<Shape> lags = new ArrayList<>();
        double below = new LagChart(0, 0, inner)
                .plot(
                        EDGE,
                        analysis.description().orElseThrow().lags(),
                        analysis.asked().window(),
                        lags);
        List<Figure> figures = new ArrayList<>();
        figures.add(figure(entry, "lags", LagChart.HEAD, LagChart.CAPTION, below, lags));
        List<Shape> strata = new ArrayList<>();
        below = new StratumChart(0, 0, inner).plot(EDGE, analysis.asked(), strata);
        figures.add(figure(entry, "strata", StratumChart.HEAD, StratumChart.caption(analysis.asked()), below, strata));
        List<Shape> map = new ArrayList<>();
        Map<Event, IncidentEntry> incidents = new HashMap<>();
        entry.events().forEach(one -> incidents.put(one.event(), one.incident()));
        below = new PairMap(0, 0, inner)
                .plot(EDGE, analysis, (events, dot) -> leading(entry, events, incidents, dot), map);
        figures.add(figure(entry, "map", PairMap.HEAD, PairMap.CAPTION + " A dot leads to its incident.", below, map));
        return figures;
    }

    /// To the incident; to the list of events where a place has several.
    private static Shape leading(
            CoincidenceEntry entry, List<Event> events, Map<Event, IncidentEntry> incidents, Shape.Dot dot) {
        List<Shape> target = List.of(new Shape.Dot(dot.x(), dot.y(), REACH, "hit"), dot);
        if (events.size() > 1) {
            return new Shape.Linked("#" + entry.id() + "-events", "%d events".formatted(events.size()), target);
        }
        IncidentEntry incident = Objects.requireNonNull(incidents.get(events.getFirst()));
        String title = "%d %s, %s".formatted(incident.number(), incident.kinds(), incident.dateWords());
        return new Shape.Linked("#" + incident.id(), title, target);
    }

    private static Figure figure(
            CoincidenceEntry entry, String name, String head, String caption, double below, List<Shape> shapes) {
        return new Figure(
                caption,
                new Picture(entry.id() + "-" + name, WIDTH, (int) Math.ceil(below + EDGE), head, caption, shapes));
    }
}
