package org.rashomon.coincidence;

import java.util.List;

/// What two textbook methods say, for comparison only: both take shared hot months and hot places for coordination.
///
/// @param near pairs near in space, whatever their days
/// @param close pairs close in time, wherever they lie
/// @param both pairs that are near and close
/// @param expected of those, if space and time had nothing to do with each other (Knox 1964)
/// @param coincidence event coincidence analysis, which looks at days alone
public record Naive(long near, long close, long both, double expected, EventCoincidence coincidence) {
    static Naive of(Observed observed, Window window, long near, long both) {
        int[] a = perDay(observed.a(), observed.days());
        int[] b = perDay(observed.b(), observed.days());
        long close = 0;
        for (int d = 0; d < a.length; d++) {
            for (int lag = window.first(); lag <= window.last() && d + lag < b.length; lag++) {
                close += (long) a[d] * b[d + lag];
            }
        }
        double pairs = (double) observed.a().size() * observed.b().size();
        return new Naive(
                near,
                close,
                both,
                pairs == 0 ? 0 : (double) near * close / pairs,
                EventCoincidence.of(observed, 0, window.last()));
    }

    static int[] perDay(List<Event> events, int days) {
        int[] counts = new int[days];
        for (Event event : events) counts[event.day()]++;
        return counts;
    }
}
