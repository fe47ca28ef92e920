package org.rashomon.language;

import java.util.Optional;
import org.rashomon.document.Span;

/// A place name in the text.
///
/// @param name as written
/// @param kind what the gazetteer takes it for; `UNKNOWN` when it does not hold it
/// @param country ISO 3166-1 alpha-2, when resolved
/// @param point its coordinates, when resolved
/// @param around the ground that the words before the name speak of: "10 km northeast of", "near"
public record PlaceMention(
        Span span, String name, Kind kind, Optional<String> country, Optional<Point> point, Optional<Circle> around) {
    public PlaceMention(Span span, String name, Kind kind, Optional<String> country, Optional<Point> point) {
        this(span, name, kind, country, point, Optional.empty());
    }

    PlaceMention within(Circle circle) {
        return new PlaceMention(span, name, kind, country, point, Optional.of(circle));
    }

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
        private static final double EARTH_KM = 6371;

        public Point {
            if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
                throw new IllegalArgumentException("no such point: %s, %s".formatted(lat, lon));
            }
        }

        /// The distance on a sphere (haversine), good to half a percent.
        public double kilometresTo(Point other) {
            double dLat = Math.toRadians(other.lat - lat);
            double dLon = Math.toRadians(other.lon - lon);
            double h = Math.pow(Math.sin(dLat / 2), 2)
                    + Math.cos(Math.toRadians(lat))
                            * Math.cos(Math.toRadians(other.lat))
                            * Math.pow(Math.sin(dLon / 2), 2);
            return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
        }

        /// The point so many kilometres away.
        ///
        /// @param bearing degrees clockwise from north
        Point towards(double bearing, double km) {
            double angle = km / EARTH_KM;
            double direction = Math.toRadians(bearing);
            double from = Math.toRadians(lat);
            double to = Math.asin(
                    Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(direction));
            double turn = Math.atan2(
                    Math.sin(direction) * Math.sin(angle) * Math.cos(from),
                    Math.cos(angle) - Math.sin(from) * Math.sin(to));
            double around = Math.IEEEremainder(lon + Math.toDegrees(turn), 360);
            return new Point(Math.toDegrees(to), around);
        }
    }

    /// @param km the radius
    public record Circle(Point center, double km) {}
}
