package org.rashomon.workbench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.language.PlaceMention.Point;

/// A part of the map, in degrees; it does not cross the 180th meridian.
public record Box(double west, double south, double east, double north) {
    /// @throws IllegalArgumentException when it is none
    public Box {
        if (!(west >= -180 && east <= 180 && south >= -90 && north <= 90 && west <= east && south <= north)) {
            throw new IllegalArgumentException("There is no such part of the map.");
        }
    }

    static Box around(double[] lon, double[] lat) {
        return new Box(
                Math.max(-180, Arrays.stream(lon).min().orElse(0)),
                Math.max(-90, Arrays.stream(lat).min().orElse(0)),
                Math.min(180, Arrays.stream(lon).max().orElse(0)),
                Math.min(90, Arrays.stream(lat).max().orElse(0)));
    }

    /// Reads `35.1,33.2,36.9,34.8`: west, south, east, north.
    static Optional<Box> read(String written) {
        if (written.isEmpty()) return Optional.empty();
        String[] parts = written.split(",", -1);
        if (parts.length != 4) throw new IllegalArgumentException("There is no such part of the map.");
        double[] degrees = new double[4];
        for (int i = 0; i < 4; i++) {
            if (!parts[i].matches("-?\\d{1,3}(\\.\\d{1,6})?")) {
                throw new IllegalArgumentException("There is no such part of the map.");
            }
            degrees[i] = Double.parseDouble(parts[i]);
        }
        return Optional.of(new Box(degrees[0], degrees[1], degrees[2], degrees[3]));
    }

    String written() {
        return String.format(Locale.ROOT, "%.3f,%.3f,%.3f,%.3f", west, south, east, north);
    }

    boolean holds(Point point) {
        return point.lon() >= west && point.lon() <= east && point.lat() >= south && point.lat() <= north;
    }

    boolean meets(Box other) {
        return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
    }

    /// Wider and taller by a share of itself and by some degrees, as far as the world goes.
    Box padded(double share, double degrees) {
        double x = (east - west) * share + degrees;
        double y = (north - south) * share + degrees;
        return new Box(
                Math.max(-180, west - x), Math.max(-90, south - y), Math.min(180, east + x), Math.min(90, north + y));
    }
}
