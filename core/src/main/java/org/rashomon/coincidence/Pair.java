package org.rashomon.coincidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// An A event and a B event that came near each other, so that a person can look at each.
///
/// @param lag in days from A to B; negative when B came first
/// @param km between them
public record Pair(Event a, Event b, int lag, double km) {
    private static final Comparator<Event> BY_DAY = Comparator.comparingInt(Event::day)
            .thenComparing(Event::id)
            .thenComparingDouble(event -> event.place().lat())
            .thenComparingDouble(event -> event.place().lon());

    /// All pairs in a window, in its mirror, and on one day; by the day of A, then of B.
    public static List<Pair> in(Observed observed, Window window) {
        List<Event> ofB = observed.b().stream().sorted(BY_DAY).toList();
        List<Pair> pairs = new ArrayList<>();
        int from = 0;
        for (Event a : observed.a().stream().sorted(BY_DAY).toList()) {
            while (from < ofB.size() && ofB.get(from).day() < a.day() - window.last()) from++;
            for (int i = from; i < ofB.size() && ofB.get(i).day() <= a.day() + window.last(); i++) {
                Event b = ofB.get(i);
                int lag = b.day() - a.day();
                if (lag != 0 && Math.abs(lag) < window.first() || a.id().equals(b.id())) continue;
                double km = a.place().km(b.place());
                if (km <= window.km()) pairs.add(new Pair(a, b, lag, km));
            }
        }
        return pairs;
    }
}
