package org.rashomon.coincidence;

/// A place and a radius. Compared by the square of the chord through the earth, which grows with the distance and
/// needs no sine; where that is too close to tell, by the haversine formula, so that counts agree with it to the
/// last pair.
final class Reach {
    enum Part {
        NOTHING,
        SOME,
        ALL
    }

    private final Place centre;
    private final double km;
    private final double x;
    private final double y;
    private final double z;
    private final double surelyIn;
    private final double surelyOut;

    Reach(Place centre, double km) {
        this.centre = centre;
        this.km = km;
        double lat = Math.toRadians(centre.lat());
        double lon = Math.toRadians(centre.lon());
        x = Math.cos(lat) * Math.cos(lon);
        y = Math.cos(lat) * Math.sin(lon);
        z = Math.sin(lat);
        double chord = chord(km);
        double doubt = 1e-9 * chord * chord + 1e-15 * chord + 1e-30;
        surelyIn = chord * chord - doubt;
        surelyOut = chord * chord + doubt;
    }

    /// The chord under an arc, on a sphere of radius 1; more than any when the arc is longer than half the earth.
    static double chord(double km) {
        double half = km / (2 * Place.EARTH_KM);
        return half >= Math.PI / 2 ? 3 : 2 * Math.sin(half);
    }

    /// How much of a box it holds.
    Part over(double[] box, int branch) {
        int b = 6 * branch;
        double near = square(below(box[b], box[b + 1], x))
                + square(below(box[b + 2], box[b + 3], y))
                + square(below(box[b + 4], box[b + 5], z));
        if (near > surelyOut) return Part.NOTHING;
        double far = square(Math.max(x - box[b], box[b + 1] - x))
                + square(Math.max(y - box[b + 2], box[b + 3] - y))
                + square(Math.max(z - box[b + 4], box[b + 5] - z));
        return far < surelyIn ? Part.ALL : Part.SOME;
    }

    boolean holds(double px, double py, double pz, Place place) {
        double square = square(px - x) + square(py - y) + square(pz - z);
        if (square < surelyIn) return true;
        return square <= surelyOut && centre.km(place) <= km;
    }

    private static double below(double least, double greatest, double at) {
        return Math.max(0, Math.max(least - at, at - greatest));
    }

    private static double square(double value) {
        return value * value;
    }
}
