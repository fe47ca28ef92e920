package org.rashomon.coincidence;

/// A point on the earth, in WGS 84 degrees.
///
/// @throws IllegalArgumentException when latitude is outside [-90, 90] or longitude outside [-180, 180]
public record Place(double lat, double lon) {
    /// The mean radius of the earth (IUGG).
    static final double EARTH_KM = 6371.0088;

    public Place {
        if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("no such point: %s, %s".formatted(lat, lon));
        }
    }

    /// Great-circle distance in kilometres, by the haversine formula.
    public double km(Place other) {
        double sinLat = Math.sin(Math.toRadians(other.lat - lat) / 2);
        double sinLon = Math.sin(Math.toRadians(other.lon - lon) / 2);
        double h =
                sinLat * sinLat + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * sinLon * sinLon;
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
