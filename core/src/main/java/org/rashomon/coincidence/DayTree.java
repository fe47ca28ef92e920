package org.rashomon.coincidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Events by place, in a k-d tree over unit vectors, so that neither the poles nor the 180th meridian are special.
/// A branch knows how many events it has on each day; one that lies wholly within the radius is added as one.
final class DayTree {
    private static final int LEAF = 8;
    /// A branch with fewer events than this, or than a 24th of the days, is asked event by event.
    private static final int FEWEST_COUNTED = 16;

    private final int days;
    private final double[] x;
    private final double[] y;
    private final double[] z;
    private final Place[] places;
    /// The days of the events at place i are `day[start[i]]` to `day[start[i + 1] - 1]`.
    private final int[] start;

    private final int[] day;
    /// Six sides a branch: least and greatest x, y, z. The branches of branch i are 2 i + 1 and 2 i + 2.
    private final double[] box;

    private final int[][] counts;

    DayTree(List<Event> events, int days) {
        this.days = days;
        Map<Place, Integer> sites = new HashMap<>();
        int[] site = new int[events.size()];
        for (int i = 0; i < site.length; i++) {
            site[i] = sites.computeIfAbsent(events.get(i).place(), place -> sites.size());
        }
        int n = sites.size();
        places = new Place[n];
        sites.forEach((place, index) -> places[index] = place);
        x = new double[n];
        y = new double[n];
        z = new double[n];
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            double lat = Math.toRadians(places[i].lat());
            double lon = Math.toRadians(places[i].lon());
            x[i] = Math.cos(lat) * Math.cos(lon);
            y[i] = Math.cos(lat) * Math.sin(lon);
            z[i] = Math.sin(lat);
            order[i] = i;
        }
        int branches = 1;
        for (int size = n; size > LEAF; size = (size + 1) / 2) branches = 2 * branches + 1;
        box = new double[6 * branches];
        counts = new int[branches][];
        if (n > 0) split(order, 0, 0, n);
        int[] rank = new int[n];
        for (int i = 0; i < n; i++) rank[order[i]] = i;
        start = new int[n + 1];
        for (int i : site) start[rank[i] + 1]++;
        for (int i = 0; i < n; i++) start[i + 1] += start[i];
        day = new int[site.length];
        int[] next = start.clone();
        for (int i = 0; i < site.length; i++)
            day[next[rank[site[i]]]++] = events.get(i).day();
        reorder(order);
        if (n > 0) count(0, 0, n);
    }

    /// Adds to `into[d - from]` the number of events on day d, for from <= d < until, at most km from a place.
    void add(Place place, double km, int from, int until, int[] into) {
        if (places.length > 0 && from < until) add(new Reach(place, km), 0, 0, places.length, from, until, into);
    }

    /// How many events lie at most km from a place, whatever their day.
    long size(Place place, double km) {
        return places.length == 0 ? 0 : size(new Reach(place, km), 0, 0, places.length);
    }

    private void add(Reach reach, int branch, int lo, int hi, int from, int until, int[] into) {
        switch (reach.over(box, branch)) {
            case NOTHING -> {}
            case ALL -> addAll(branch, lo, hi, from, until, into);
            case SOME -> {
                if (hi - lo <= LEAF) {
                    for (int i = lo; i < hi; i++) {
                        if (reach.holds(x[i], y[i], z[i], places[i])) addEach(i, i + 1, from, until, into);
                    }
                    return;
                }
                int middle = (lo + hi) >>> 1;
                add(reach, 2 * branch + 1, lo, middle, from, until, into);
                add(reach, 2 * branch + 2, middle, hi, from, until, into);
            }
        }
    }

    private void addAll(int branch, int lo, int hi, int from, int until, int[] into) {
        int[] counted = counts[branch];
        if (counted == null) {
            addEach(lo, hi, from, until, into);
            return;
        }
        for (int d = from; d < until; d++) into[d - from] += counted[d];
    }

    private void addEach(int lo, int hi, int from, int until, int[] into) {
        for (int e = start[lo]; e < start[hi]; e++) {
            if (day[e] >= from && day[e] < until) into[day[e] - from]++;
        }
    }

    private long size(Reach reach, int branch, int lo, int hi) {
        return switch (reach.over(box, branch)) {
            case NOTHING -> 0;
            case ALL -> start[hi] - start[lo];
            case SOME -> {
                long sum = 0;
                if (hi - lo <= LEAF) {
                    for (int i = lo; i < hi; i++) {
                        if (reach.holds(x[i], y[i], z[i], places[i])) sum += start[i + 1] - start[i];
                    }
                    yield sum;
                }
                int middle = (lo + hi) >>> 1;
                yield size(reach, 2 * branch + 1, lo, middle) + size(reach, 2 * branch + 2, middle, hi);
            }
        };
    }

    private void split(int[] order, int branch, int lo, int hi) {
        double[][] axes = {x, y, z};
        double[] longest = x;
        double length = -1;
        for (int axis = 0; axis < 3; axis++) {
            double least = Double.POSITIVE_INFINITY;
            double greatest = Double.NEGATIVE_INFINITY;
            for (int i = lo; i < hi; i++) {
                least = Math.min(least, axes[axis][order[i]]);
                greatest = Math.max(greatest, axes[axis][order[i]]);
            }
            box[6 * branch + 2 * axis] = least;
            box[6 * branch + 2 * axis + 1] = greatest;
            if (greatest - least > length) {
                length = greatest - least;
                longest = axes[axis];
            }
        }
        if (hi - lo <= LEAF) return;
        int middle = (lo + hi) >>> 1;
        select(order, longest, lo, hi - 1, middle);
        split(order, 2 * branch + 1, lo, middle);
        split(order, 2 * branch + 2, middle, hi);
    }

    /// Hoare's selection: what is less than the k-th stands before it, what is greater behind it.
    private static void select(int[] order, double[] by, int from, int to, int k) {
        int left = from;
        int right = to;
        while (left < right) {
            double pivot = by[order[(left + right) >>> 1]];
            int i = left;
            int j = right;
            while (i <= j) {
                while (by[order[i]] < pivot) i++;
                while (by[order[j]] > pivot) j--;
                if (i <= j) {
                    int held = order[i];
                    order[i++] = order[j];
                    order[j--] = held;
                }
            }
            if (k <= j) right = j;
            else if (k >= i) left = i;
            else return;
        }
    }

    private void reorder(int[] order) {
        double[] x0 = x.clone();
        double[] y0 = y.clone();
        double[] z0 = z.clone();
        Place[] places0 = places.clone();
        for (int i = 0; i < order.length; i++) {
            x[i] = x0[order[i]];
            y[i] = y0[order[i]];
            z[i] = z0[order[i]];
            places[i] = places0[order[i]];
        }
    }

    private void count(int branch, int lo, int hi) {
        if (start[hi] - start[lo] < Math.max(FEWEST_COUNTED, days / 24)) return;
        int[] counted = new int[days];
        for (int e = start[lo]; e < start[hi]; e++) counted[day[e]]++;
        counts[branch] = counted;
        if (hi - lo <= LEAF) return;
        int middle = (lo + hi) >>> 1;
        count(2 * branch + 1, lo, middle);
        count(2 * branch + 2, middle, hi);
    }
}
