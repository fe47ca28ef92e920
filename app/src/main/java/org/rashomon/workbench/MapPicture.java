package org.rashomon.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.dossier.layout.Wording;

/// A map without tiles: the shapes of countries, a dot for each place, a ring as far as its name may reach. Degrees
/// are as long as they are in the middle of the map (equirectangular).
///
/// @param shown the part of the world it shows
/// @param land the edges of countries, as the path of an SVG
public record MapPicture(Box shown, int height, String land, List<Dot> dots) {
    public static final int WIDTH = 1180;
    private static final double KILOMETRES_PER_DEGREE = 111.2;
    private static final int MOST_LABELS = 14;
    private static final double TALLEST = 0.62;
    private static final int MOST_DOTS = 250;
    private static final double CELL = 36;

    /// A place.
    ///
    /// @param reach the radius of what its name may mean, in pixels
    /// @param label its name where there is room for it, or ""
    public record Dot(double x, double y, double r, double reach, String label, String title, String box) {}

    static Optional<MapPicture> of(List<TimePlace.Spot> spots, Optional<Box> chosen) {
        if (spots.isEmpty() && chosen.isEmpty()) return Optional.empty();
        Box points = chosen.orElseGet(() -> Box.around(
                spots.stream().mapToDouble(spot -> spot.point().lon()).toArray(),
                spots.stream().mapToDouble(spot -> spot.point().lat()).toArray()));
        Box shown = chosen.isPresent() ? points.padded(0.05, 0.02) : points.padded(0.15, 1.2);
        double squeeze = Math.max(0.1, Math.cos(Math.toRadians((shown.south() + shown.north()) / 2)));
        double perDegree = WIDTH / ((shown.east() - shown.west()) * squeeze);
        double height = (shown.north() - shown.south()) * perDegree;
        if (height > WIDTH * TALLEST) {
            // Too tall for a screen: show more land to both sides.
            perDegree = WIDTH * TALLEST / (shown.north() - shown.south());
            double half = WIDTH / perDegree / squeeze / 2;
            double middle = (shown.west() + shown.east()) / 2;
            shown = new Box(Math.max(-180, middle - half), shown.south(), Math.min(180, middle + half), shown.north());
            height = WIDTH * TALLEST;
        }
        Scale scale = new Scale(shown, perDegree * squeeze, perDegree);
        return Optional.of(new MapPicture(shown, (int) Math.ceil(height), land(scale), dots(spots, scale)));
    }

    /// Degrees to pixels.
    private record Scale(Box shown, double perLon, double perLat) {
        double x(double lon) {
            return (lon - shown.west()) * perLon;
        }

        double y(double lat) {
            return (shown.north() - lat) * perLat;
        }
    }

    private static String land(Scale scale) {
        StringBuilder path = new StringBuilder();
        for (Shapes.Ring ring : Shapes.rings()) {
            if (!ring.box().meets(scale.shown)) continue;
            double lastX = Double.NaN;
            double lastY = Double.NaN;
            boolean begun = false;
            for (int i = 0; i < ring.points(); i++) {
                // What lies far outside is drawn to a point just outside: it is not seen, and numbers stay small.
                double x = Math.clamp(scale.x(ring.lon(i)), -2.0 * WIDTH, 3.0 * WIDTH);
                double y = Math.clamp(scale.y(ring.lat(i)), -2.0 * WIDTH, 3.0 * WIDTH);
                if (begun && Math.abs(x - lastX) < 0.7 && Math.abs(y - lastY) < 0.7) continue;
                path.append(begun ? 'L' : 'M').append(tenths(x)).append(' ').append(tenths(y));
                begun = true;
                lastX = x;
                lastY = y;
            }
            if (begun) path.append('Z');
        }
        return path.toString();
    }

    private static double tenths(double pixels) {
        return Math.round(pixels * 10) / 10.0;
    }

    /// Of many places those that would lie on each other are one dot, under the name of the one with the most
    /// incidents.
    private static List<TimePlace.Spot> apart(List<TimePlace.Spot> spots, Scale scale) {
        if (spots.size() <= MOST_DOTS) return spots;
        Map<Long, TimePlace.Spot> cells = new LinkedHashMap<>();
        for (TimePlace.Spot spot : spots) {
            long cell = Math.round(scale.x(spot.point().lon()) / CELL) * 100_000
                    + Math.round(scale.y(spot.point().lat()) / CELL);
            cells.merge(cell, spot, TimePlace.Spot::with);
        }
        return List.copyOf(cells.values());
    }

    private static List<Dot> dots(List<TimePlace.Spot> all, Scale scale) {
        List<Dot> dots = new ArrayList<>();
        for (TimePlace.Spot spot : apart(all, scale)) {
            int count = spot.incidents().size();
            Box around = new Box(
                            spot.point().lon(),
                            spot.point().lat(),
                            spot.point().lon(),
                            spot.point().lat())
                    .padded(0, spot.kilometres() / KILOMETRES_PER_DEGREE);
            dots.add(new Dot(
                    scale.x(spot.point().lon()),
                    scale.y(spot.point().lat()),
                    Math.min(16, 4 + 1.7 * Math.sqrt(count - 1.0)),
                    spot.kilometres() / KILOMETRES_PER_DEGREE * scale.perLat,
                    dots.size() < MOST_LABELS ? spot.name() : "",
                    "%s: %s, within about %d km"
                            .formatted(spot.name(), Wording.number(count, "incident", "incidents"), spot.kilometres()),
                    around.written()));
        }
        return dots;
    }
}
