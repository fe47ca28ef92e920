package org.rashomon.dossier.coincidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.rashomon.coincidence.Analysis;
import org.rashomon.coincidence.Event;
import org.rashomon.coincidence.Place;
import org.rashomon.coincidence.Spot;
import org.rashomon.dossier.page.Shape;

/// Where A and B happened, and where one came near the other. Degrees of longitude are drawn as wide as they are in
/// the middle of the map.
final class PairMap {
    static final String HEAD = "Where";
    private static final String OF_DOTS =
            "Small: places of A (grey) and B (brown). Rings: A events with B near them, those close";
    private static final String OF_RINGS =
            "together taken as one, as large as their number: blue after, red dashed before.";
    static final String CAPTION = OF_DOTS + " " + OF_RINGS;
    private static final int HEIGHT = 300;
    private static final int LEFT = 46;
    private static final int EDGE = 10;
    private static final int BELOW = 44;
    /// Rings closer together than this many pixels are one.
    private static final int CELL = 16;
    private static final double KM_A_DEGREE = 111.195;

    private final double x;
    private final double y;
    private final double width;

    PairMap(double x, double y, double width) {
        this.x = x;
        this.y = y;
        this.width = width;
    }

    /// Returns where it ends.
    double draw(Analysis analysis, List<Shape> into) {
        into.add(new Shape.Label(x, y, "start", "head", HEAD));
        into.add(new Shape.Label(x, y + 17, "start", "tick", OF_DOTS));
        into.add(new Shape.Label(x, y + 31, "start", "tick", OF_RINGS));
        return plot(y + 42, analysis, (events, dot) -> dot, into);
    }

    /// The same without words above it; returns where it ends.
    ///
    /// @param leading makes the dot of some events lead to them
    double plot(double top, Analysis analysis, BiFunction<List<Event>, Shape.Dot, Shape> leading, List<Shape> into) {
        double height = HEIGHT - 16;
        into.add(new Shape.Box(x, top, width, height, "sheet"));
        List<Place> places = Stream.concat(analysis.observed().a().stream(), analysis.observed().b().stream())
                .map(Event::place)
                .distinct()
                .toList();
        Sheet sheet = Sheet.of(places, x + LEFT, top + EDGE, width - LEFT - EDGE, height - EDGE - BELOW);
        sheet.lines(into);
        List<Ring> rings = rings(analysis.spots(), sheet);
        int most = rings.stream()
                .mapToInt(ring -> Math.max(ring.after, ring.before))
                .max()
                .orElse(1);
        for (Ring ring : rings) {
            ring(ring, ring.after, most, "ring after", into);
            ring(ring, ring.before, most, "ring before", into);
        }
        // On top of the rings, so that a pointer finds them.
        dots(analysis.observed().b(), sheet, "placeb", leading, into);
        dots(analysis.observed().a(), sheet, "placea", leading, into);
        sheet.bar(into);
        return top + height + 8;
    }

    private static void ring(Ring ring, int count, int most, String css, List<Shape> into) {
        if (count == 0) return;
        into.add(new Shape.Dot(ring.x, ring.y, 3 + 11 * Math.sqrt((double) count / most), css));
    }

    /// The spots of one cell of the map, drawn in their middle.
    private record Ring(double x, double y, int after, int before) {
        Ring plus(Ring other) {
            double mine = after + before;
            double all = mine + other.after + other.before;
            return new Ring(
                    x + (other.x - x) * (1 - mine / all),
                    y + (other.y - y) * (1 - mine / all),
                    after + other.after,
                    before + other.before);
        }
    }

    private static List<Ring> rings(List<Spot> spots, Sheet sheet) {
        Map<String, Ring> rings = new TreeMap<>();
        spots.stream()
                .sorted(Comparator.comparingDouble((Spot spot) -> spot.place().lat())
                        .thenComparingDouble(spot -> spot.place().lon()))
                .forEach(spot -> {
                    double x = sheet.x(spot.place());
                    double y = sheet.y(spot.place());
                    rings.merge(
                            "%d %d".formatted((int) x / CELL, (int) y / CELL),
                            new Ring(x, y, spot.after(), spot.before()),
                            Ring::plus);
                });
        return List.copyOf(rings.values());
    }

    /// One dot for all events of two pixels.
    private static void dots(
            List<Event> events,
            Sheet sheet,
            String css,
            BiFunction<List<Event>, Shape.Dot, Shape> leading,
            List<Shape> into) {
        Map<Long, List<Event>> cells = new LinkedHashMap<>();
        for (Event event : events) {
            long cell = Math.round(sheet.x(event.place()) / 2) << 32 | Math.round(sheet.y(event.place()) / 2);
            cells.computeIfAbsent(cell, fresh -> new ArrayList<>()).add(event);
        }
        cells.values().forEach(of -> {
            Place place = of.getFirst().place();
            into.add(leading.apply(of, new Shape.Dot(sheet.x(place), sheet.y(place), 1.6, css)));
        });
    }

    /// Degrees to pixels. Longitudes count eastward from the middle of the widest empty stretch, so that a map
    /// across the 180th meridian stays in one piece.
    private record Sheet(
            double west,
            double degrees,
            double south,
            double north,
            double scale,
            double squeeze,
            double left,
            double bottom,
            double edge,
            double foot) {
        static Sheet of(List<Place> places, double x, double y, double width, double height) {
            double[] lons = places.stream().mapToDouble(Place::lon).sorted().toArray();
            double seam = lons[lons.length - 1];
            double widest = lons[0] + 360 - seam;
            for (int i = 1; i < lons.length; i++) {
                if (lons[i] - lons[i - 1] > widest) {
                    widest = lons[i] - lons[i - 1];
                    seam = lons[i - 1];
                }
            }
            double degrees = 360 - widest;
            double south = places.stream().mapToDouble(Place::lat).min().orElse(0);
            double north = places.stream().mapToDouble(Place::lat).max().orElse(0);
            double squeeze = Math.max(0.05, Math.cos(Math.toRadians((south + north) / 2)));
            double tall = Math.max(north - south, 0.02);
            double wide = Math.max(degrees * squeeze, 0.02);
            double scale = Math.min(width / wide, height / tall);
            double left = x + (width - scale * degrees * squeeze) / 2;
            double bottom = y + height - (height - scale * (north - south)) / 2;
            return new Sheet(seam + widest, degrees, south, north, scale, squeeze, left, bottom, x, y + height);
        }

        double x(Place place) {
            double eastward = ((place.lon() - west) % 360 + 360) % 360;
            // Rounding may put the westernmost place a full turn away.
            if (eastward > 359.999999) eastward = 0;
            return left + eastward * squeeze * scale;
        }

        double y(Place place) {
            return bottom - (place.lat() - south) * scale;
        }

        void lines(List<Shape> into) {
            double right = left + degrees * squeeze * scale;
            for (double lat : Scale.ticks(south, north, 4)) {
                double at = bottom - (lat - south) * scale;
                into.add(new Shape.Line(edge, at, Math.max(right, edge + 1), at, "rule"));
                into.add(new Shape.Label(edge - 6, at + 4, "end", "tick", degree(lat, "N", "S")));
            }
            for (double lon : Scale.ticks(west, west + degrees, 4)) {
                double at = left + (lon - west) * squeeze * scale;
                into.add(new Shape.Line(at, bottom - (north - south) * scale, at, foot, "rule"));
                double shown = ((lon + 180) % 360 + 360) % 360 - 180;
                into.add(new Shape.Label(at, foot + 16, "middle", "tick", degree(shown, "E", "W")));
            }
        }

        /// A scale bar of a round length.
        void bar(List<Shape> into) {
            double perKm = scale / KM_A_DEGREE;
            double km = Scale.ticks(0, 120 / perKm, 3).getLast();
            into.add(new Shape.Line(edge, foot + 32, edge + km * perKm, foot + 32, "axis"));
            into.add(new Shape.Label(edge + km * perKm + 6, foot + 36, "start", "tick", Scale.label(km) + " km"));
        }

        private static String degree(double value, String plus, String minus) {
            return Scale.label(Math.abs(value)) + "\u00b0" + (value == 0 ? "" : value > 0 ? plus : minus);
        }
    }
}
