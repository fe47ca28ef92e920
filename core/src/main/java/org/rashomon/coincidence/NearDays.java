package org.rashomon.coincidence;

/// How many events of the other sort are near one event, day by day. Valid while it is being looked at.
final class NearDays {
    private int[] counts = new int[0];
    private int from;
    private int until;

    /// Makes room for the days from <= d < until, all zero.
    int[] clear(int from, int until) {
        this.from = from;
        this.until = until;
        if (counts.length < until - from) counts = new int[Math.max(until - from, 2 * counts.length)];
        java.util.Arrays.fill(counts, 0, until - from, 0);
        return counts;
    }

    /// Days that were not watched, or not asked for, hold none.
    int on(int day) {
        return day < from || day >= until ? 0 : counts[day - from];
    }

    /// From the first day to the last, both inclusive.
    long between(int first, int last) {
        long sum = 0;
        for (int d = Math.max(first, from); d <= last && d < until; d++) sum += counts[d - from];
        return sum;
    }

    void change(int day, int by) {
        if (day >= from && day < until) counts[day - from] += by;
    }
}
