package org.rashomon.language;

import java.util.Optional;
import org.rashomon.document.Span;

/// A place name in the text.
///
/// @param name as written
/// @param kind what the gazetteer takes it for; `UNKNOWN` when it does not hold it
/// @param country ISO 3166-1 alpha-2, when resolved
/// @param point its coordinates, when resolved
public record PlaceMention(Span span, String name, Kind kind, Optional<String> country, Optional<Point> point) {
    public enum Kind {
        COUNTRY,
        REGION,
        TOWN,
        UNKNOWN
    }

    /// WGS 84 degrees.
    ///
    /// @throws IllegalArgumentException when latitude is outside [-90, 90] or longitude outside [-180, 180]
    public record Point(double lat, double lon) {
        public Point {
            if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
                throw new IllegalArgumentException("no such point: %s, %s".formatted(lat, lon));
            }
        }
    }
}
