package org.rashomon.coincidence;

/// A place of A events, and how many of those have a B event near after them, and before them.
public record Spot(Place place, int after, int before) {
    Spot plus(Spot other) {
        return new Spot(place, after + other.after, before + other.before);
    }
}
