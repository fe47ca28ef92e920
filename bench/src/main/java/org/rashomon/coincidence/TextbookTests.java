package org.rashomon.coincidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Tests that are found in textbooks and packages, for comparison. Their p-values are ranks among random draws;
/// small numbers of events only.
public final class TextbookTests {
    private final Observed observed;
    private final RandomGenerator random;
    private final int draws;
    private final Window window;
    /// Whether a B event, put on some day, has an A event before it.
    private final boolean[][] preceded;

    private final int[] daysOfB;

    public TextbookTests(Observed observed, Window window, int draws, RandomGenerator random) {
        this.observed = observed;
        this.window = window.withSameDay();
        this.draws = draws;
        this.random = random;
        daysOfB = observed.b().stream().mapToInt(Event::day).toArray();
        preceded = new boolean[daysOfB.length][observed.days()];
        for (int b = 0; b < daysOfB.length; b++) {
            for (Event a : observed.a()) {
                if (a.place().km(observed.b().get(b).place()) > window.km()) continue;
                int until = Math.min(observed.days(), a.day() + this.window.last() + 1);
                Arrays.fill(preceded[b], Math.min(until, a.day() + this.window.first()), until, true);
            }
        }
    }

    /// Knox (1964) over A and B together, times permuted, as `surveillance::knox` does it.
    public double knoxPooled() {
        List<Event> all = new ArrayList<>(observed.a());
        all.addAll(observed.b());
        return knox(all, window, draws, random);
    }

    /// Counts pairs that are near and close, beside permutations of the days.
    public static double knox(List<Event> all, Window window, int draws, RandomGenerator random) {
        int n = all.size();
        int[] one = new int[16];
        int[] other = new int[16];
        int pairs = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (all.get(i).place().km(all.get(j).place()) > window.km()) continue;
                if (pairs == one.length) {
                    one = Arrays.copyOf(one, 2 * pairs);
                    other = Arrays.copyOf(other, 2 * pairs);
                }
                one[pairs] = i;
                other[pairs++] = j;
            }
        }
        int[] days = all.stream().mapToInt(Event::day).toArray();
        int found = close(days, one, other, pairs, window.last());
        int atLeast = 1;
        for (int m = 0; m < draws; m++) {
            shuffle(days, IntStream.range(0, n).toArray(), random);
            if (close(days, one, other, pairs, window.last()) >= found) atLeast++;
        }
        return (double) atLeast / (draws + 1);
    }

    private static int close(int[] days, int[] one, int[] other, int pairs, int last) {
        int count = 0;
        for (int k = 0; k < pairs; k++) if (Math.abs(days[one[k]] - days[other[k]]) <= last) count++;
        return count;
    }

    /// Each B event on any day.
    public double uniformShuffle() {
        return rank(drawn -> {
            for (int b = 0; b < drawn.length; b++) drawn[b] = random.nextInt(observed.days());
        });
    }

    /// All B events of a region shifted together, around the end.
    public double shiftByRegion(int[] regionOfB) {
        int regions = Arrays.stream(regionOfB).max().orElse(0) + 1;
        return rank(drawn -> {
            int[] shift = random.ints(regions, 0, observed.days()).toArray();
            for (int b = 0; b < drawn.length; b++) drawn[b] = (daysOfB[b] + shift[regionOfB[b]]) % observed.days();
        });
    }

    /// Days exchanged among the B events of one month.
    public double withinMonth() {
        Blocks blocks = Blocks.of(observed.days(), Settings.BLOCK_DAYS);
        int[][] months = IntStream.range(0, blocks.count())
                .mapToObj(block -> IntStream.range(0, daysOfB.length)
                        .filter(b -> blocks.of(daysOfB[b]) == block)
                        .toArray())
                .toArray(int[][]::new);
        return rank(drawn -> {
            System.arraycopy(daysOfB, 0, drawn, 0, drawn.length);
            for (int[] month : months) shuffle(drawn, month, random);
        });
    }

    private interface Draw {
        void into(int[] days);
    }

    private double rank(Draw draw) {
        int found = count(daysOfB);
        int atLeast = 1;
        int[] drawn = new int[daysOfB.length];
        for (int m = 0; m < draws; m++) {
            draw.into(drawn);
            if (count(drawn) >= found) atLeast++;
        }
        return (double) atLeast / (draws + 1);
    }

    private int count(int[] days) {
        int count = 0;
        for (int b = 0; b < days.length; b++) if (preceded[b][days[b]]) count++;
        return count;
    }

    private static void shuffle(int[] days, int[] among, RandomGenerator random) {
        for (int i = among.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int held = days[among[i]];
            days[among[i]] = days[among[j]];
            days[among[j]] = held;
        }
    }
}
