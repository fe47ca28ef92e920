package org.rashomon.intake.gazetteer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Where regions lie whose own rows a table lacks: in the middle of the box around their towns.
final class Boxes {
    private final Map<String, Box> boxes = new HashMap<>();

    private static final class Box {
        final double first;
        double south;
        double north;
        double west;
        double east;
        long people;

        Box(double lat, double lon) {
            first = west = east = lon;
            south = north = lat;
        }
    }

    /// @param people of all its towns, as far as somebody counted
    record Middle(double lat, double lon, int people) {}

    void add(String region, GeoNamesRow town) {
        Box box = boxes.computeIfAbsent(region, unseen -> new Box(town.lat(), town.lon()));
        // A region across the date line is unrolled from its first town on.
        double off = town.lon() - box.first;
        double lon = off > 180 ? town.lon() - 360 : off < -180 ? town.lon() + 360 : town.lon();
        box.south = Math.min(box.south, town.lat());
        box.north = Math.max(box.north, town.lat());
        box.west = Math.min(box.west, lon);
        box.east = Math.max(box.east, lon);
        box.people += town.people();
    }

    Optional<Middle> of(String region) {
        return Optional.ofNullable(boxes.get(region))
                .map(box -> new Middle(
                        (box.south + box.north) / 2, Math.IEEEremainder((box.west + box.east) / 2, 360), (int)
                                Math.min(box.people, Integer.MAX_VALUE)));
    }
}
