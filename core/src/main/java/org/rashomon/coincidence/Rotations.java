package org.rashomon.coincidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Rotates the days of B within each region and block, and tabulates what each rotation gives. Since counts add up
/// over strata, one table a stratum says all there is to know.
final class Rotations {
    private static final int PARTS = 64;

    private final Observed observed;
    private final Neighbours ofB;
    private final int[] regionOfB;

    /// @param regionOfB the region of each B event
    Rotations(Observed observed, Neighbours ofB, int[] regionOfB) {
        this.observed = observed;
        this.ofB = ofB;
        this.regionOfB = regionOfB;
    }

    /// @param pairs how many pairs lie in the window
    /// @param preceded how many B events have an A event before them in the window
    record Counts(Rotation pairs, Rotation preceded) {}

    Counts in(Window window, Blocks blocks) {
        List<long[][]> tables = overStrata(
                blocks,
                window.km(),
                window.last(),
                0,
                length -> new long[2][length],
                (table, rotation, day, near) -> {
                    long pairs = near.between(day - window.last(), day - window.first());
                    table[0][rotation] += pairs;
                    if (pairs > 0) table[1][rotation]++;
                },
                Function.identity());
        return new Counts(
                Rotation.of(tables.stream().map(table -> table[0]).toList()),
                Rotation.of(tables.stream().map(table -> table[1]).toList()));
    }

    /// The number of pairs for each lag from -reach to reach days, beside what rotation gives for it.
    LagProfile byLag(int reach, double km, Blocks blocks) {
        int lags = 2 * reach + 1;
        List<Moments> strata = overStrata(
                blocks,
                km,
                reach,
                reach,
                length -> new long[lags][length],
                (table, rotation, day, near) -> {
                    // B at lag u follows an A event of u days before.
                    for (int i = 0; i < lags; i++) table[i][rotation] += near.on(day - (i - reach));
                },
                Moments::of);
        List<LagProfile.Point> points = new ArrayList<>();
        for (int i = 0; i < lags; i++) {
            long pairs = 0;
            double expected = 0;
            double variance = 0;
            for (Moments one : strata) {
                pairs += one.observed[i];
                expected += one.mean[i];
                variance += one.variance[i];
            }
            points.add(new LagProfile.Point(i - reach, pairs, expected, variance));
        }
        return new LagProfile(points);
    }

    /// What an event adds to its stratum's table if a rotation puts it on a day.
    private interface Rule {
        void add(long[][] table, int rotation, int day, NearDays near);
    }

    private <T> List<T> overStrata(
            Blocks blocks,
            double km,
            int back,
            int ahead,
            IntFunction<long[][]> empty,
            Rule rule,
            Function<long[][], T> summary) {
        List<Event> b = observed.b();
        int count = blocks.count();
        var strata = Neighbours.Groups.byKey(
                b,
                i -> Math.toIntExact(
                        (long) regionOfB[i] * count + blocks.of(b.get(i).day())));
        List<T> found = new ArrayList<>();
        List<List<T>> parts = IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> {
                    List<T> some = new ArrayList<>();
                    NearDays near = new NearDays();
                    for (int g = strata.from(part, PARTS); g < strata.from(part + 1, PARTS); g++) {
                        int[] members = strata.members(g);
                        int block = blocks.of(b.get(members[0]).day());
                        int start = blocks.start(block);
                        int length = blocks.length(block);
                        long[][] table = empty.apply(length);
                        ofB.eachOf(members, km, start - back, start + length + ahead, near, (event, around) -> {
                            int day = b.get(event).day() - start;
                            for (int rotation = 0; rotation < length; rotation++) {
                                rule.add(table, rotation, start + (day + rotation) % length, around);
                            }
                        });
                        some.add(summary.apply(table));
                    }
                    return some;
                })
                .toList();
        parts.forEach(found::addAll);
        return found;
    }

    /// What is left of a stratum's table, one entry a lag.
    @SuppressWarnings("ArrayRecordComponent") // compared with nothing
    private record Moments(long[] observed, double[] mean, double[] variance) {
        static Moments of(long[][] table) {
            long[] observed = Arrays.stream(table).mapToLong(row -> row[0]).toArray();
            double[] mean = new double[table.length];
            double[] variance = new double[table.length];
            for (int i = 0; i < table.length; i++) {
                double sum = 0;
                for (long count : table[i]) sum += count;
                mean[i] = sum / table[i].length;
                double squares = 0;
                for (long count : table[i]) squares += (count - mean[i]) * (count - mean[i]);
                variance[i] = squares / table[i].length;
            }
            return new Moments(observed, mean, variance);
        }
    }
}
