package org.rashomon.coincidence;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/// The price of having tried several windows: single-step minP (Westfall and Young 1993).
///
/// The same coins are thrown for all windows, so that what the windows share is not paid for twice. The draws are
/// cut into 64 parts, each with a generator of its own split from the seed: the result does not depend on the
/// number of threads.
final class ManyWindows {
    private static final int PARTS = 64;

    private ManyWindows() {}

    /// @param p the rank of what was observed among the draws, one a window
    /// @param adjusted the same, corrected for all windows
    @SuppressWarnings("ArrayRecordComponent") // compared with nothing
    record Corrected(double[] p, double[] adjusted) {}

    /// @param draws how often the coins are thrown
    static Corrected of(List<Contrast> windows, int draws, long seed) {
        int strata = windows.getFirst().strata().size();
        int[][] differences = IntStream.range(0, strata)
                .mapToObj(s -> windows.stream()
                        .mapToInt(one -> one.strata().get(s).difference())
                        .toArray())
                .filter(row -> Arrays.stream(row).anyMatch(d -> d != 0))
                .toArray(int[][]::new);
        int[][] sums = new int[draws + 1][windows.size()];
        for (int[] row : differences) for (int w = 0; w < row.length; w++) sums[0][w] += row[w];
        RandomGenerator[] generators = generators(seed);
        IntStream.range(0, PARTS).parallel().forEach(part -> {
            for (int m = 1 + (int) ((long) draws * part / PARTS); m <= (long) draws * (part + 1) / PARTS; m++) {
                throwCoins(differences, generators[part], sums[m]);
            }
        });
        return minP(sums);
    }

    /// @param sums one row a draw, the first what was observed; one column a window
    static Corrected minP(int[][] sums) {
        int rows = sums.length;
        int windows = sums[0].length;
        double[] least = new double[rows];
        Arrays.fill(least, 1);
        double[] p = new double[windows];
        for (int w = 0; w < windows; w++) {
            int column = w;
            int[] sorted =
                    Arrays.stream(sums).mapToInt(row -> row[column]).sorted().toArray();
            for (int m = 0; m < rows; m++) {
                double rank = (double) (rows - firstAtLeast(sorted, sums[m][w])) / rows;
                least[m] = Math.min(least[m], rank);
                if (m == 0) p[w] = rank;
            }
        }
        double[] adjusted = new double[windows];
        for (int w = 0; w < windows; w++) {
            double bound = p[w] + 1e-12;
            adjusted[w] = (double) Arrays.stream(least).filter(q -> q <= bound).count() / rows;
        }
        return new Corrected(p, adjusted);
    }

    static RandomGenerator[] generators(long seed) {
        RandomGenerator.SplittableGenerator root = RandomGeneratorFactory.<RandomGenerator.SplittableGenerator>of(
                        "L64X128MixRandom")
                .create(seed);
        RandomGenerator[] parts = new RandomGenerator[PARTS];
        for (int i = 0; i < PARTS; i++) parts[i] = root.split();
        return parts;
    }

    private static void throwCoins(int[][] differences, RandomGenerator random, int[] sums) {
        long coins = 0;
        for (int s = 0; s < differences.length; s++) {
            if (s % Long.SIZE == 0) coins = random.nextLong();
            int sign = (coins & 1) == 0 ? 1 : -1;
            coins >>>= 1;
            int[] row = differences[s];
            for (int w = 0; w < row.length; w++) sums[w] += sign * row[w];
        }
    }

    private static int firstAtLeast(int[] sorted, int value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
