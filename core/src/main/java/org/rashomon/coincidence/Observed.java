package org.rashomon.coincidence;

import java.util.List;

/// All that was watched: the events of both sorts on days 0 to days - 1.
///
/// @param days how many days were watched, at least 1
/// @param a the events that may be followed
/// @param b the events that may follow
/// @throws IllegalArgumentException when an event lies outside the watched days
public record Observed(int days, List<Event> a, List<Event> b) {
    public Observed {
        if (days < 1) throw new IllegalArgumentException("nothing was watched: %d days".formatted(days));
        a = List.copyOf(a);
        b = List.copyOf(b);
        check(a, days);
        check(b, days);
    }

    private static void check(List<Event> events, int days) {
        for (Event event : events) {
            if (event.day() < 0 || event.day() >= days) {
                throw new IllegalArgumentException(
                        "event %s is on day %d of %d watched".formatted(event.id(), event.day(), days));
            }
        }
    }
}
