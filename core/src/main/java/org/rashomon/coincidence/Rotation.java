package org.rashomon.coincidence;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// An observed count beside what rotating the days of B within each region and block would give, A held still:
/// "against month-level rates". It describes; shared short bursts alone make it large, so it is no test.
///
/// @param observed the count as it is
/// @param expected its mean over all rotations
/// @param variance over all rotations, strata being rotated independently
/// @param least and `greatest`: the smallest and the largest count any rotation could give
/// @param leastP the chance of the greatest
/// @param p the chance of at least the observed count; empty when its distribution is too wide to be written out
/// @param midP p less half the chance of exactly the observed count
public record Rotation(
        long observed,
        double expected,
        double variance,
        long least,
        long greatest,
        double leastP,
        OptionalDouble p,
        OptionalDouble midP) {
    private static final double LIGHT = 1e-18;
    private static final long WIDEST = 5_000_000;

    /// @param tables one a stratum: the stratum's count for each rotation, the first as observed
    static Rotation of(List<long[]> tables) {
        long observed = 0;
        double expected = 0;
        double variance = 0;
        long least = 0;
        long greatest = 0;
        double leastP = 1;
        Spread spread = new Spread();
        for (long[] table : tables) {
            TreeMap<Long, Integer> ways = new TreeMap<>();
            double sum = 0;
            for (long count : table) {
                ways.merge(count, 1, Integer::sum);
                sum += count;
            }
            double mean = sum / table.length;
            double squares = 0;
            for (long count : table) squares += (count - mean) * (count - mean);
            observed += table[0];
            expected += mean;
            variance += squares / table.length;
            least += ways.firstKey();
            greatest += ways.lastKey();
            leastP *= (double) ways.lastEntry().getValue() / table.length;
            spread.add(ways, table.length);
        }
        return new Rotation(
                observed,
                expected,
                variance,
                least,
                greatest,
                leastP,
                spread.atLeast(observed),
                spread.midAtLeast(observed));
    }

    /// Observed over expected with a 95 % interval.
    public record Excess(double ratio, double low, double high) {}

    /// Garwood's interval for a Poisson count, widened where rotations spread more than Poisson; empty when nothing
    /// was expected.
    public Optional<Excess> excess() {
        return excess(observed, expected, variance);
    }

    static Optional<Excess> excess(double observed, double expected, double variance) {
        if (expected <= 0) return Optional.empty();
        double wide = Math.max(1, variance / expected);
        double narrowed = observed / wide;
        double low = observed == 0 ? 0 : wide * Chance.gammaPoint(0.025, narrowed) / expected;
        double high = wide * Chance.gammaPoint(0.975, narrowed + 1) / expected;
        return Optional.of(new Excess(observed / expected, low, high));
    }

    /// The distribution of a sum, convolved stratum by stratum, its lightest tails cut.
    private static final class Spread {
        private double[] chance = {1};
        private long least;
        private boolean tooWide;

        void add(TreeMap<Long, Integer> ways, int rotations) {
            long low = ways.firstKey();
            long width = ways.lastKey() - low;
            least += low;
            if (width == 0 || tooWide) return;
            if (chance.length + width > WIDEST) {
                tooWide = true;
                return;
            }
            double[] next = new double[chance.length + (int) width];
            ways.forEach((count, times) -> {
                int shift = (int) (count - low);
                double weight = (double) times / rotations;
                for (int i = 0; i < chance.length; i++) next[i + shift] += weight * chance[i];
            });
            int from = 0;
            while (next[from] < LIGHT) from++;
            int until = next.length;
            while (next[until - 1] < LIGHT) until--;
            least += from;
            chance = java.util.Arrays.copyOfRange(next, from, until);
        }

        OptionalDouble atLeast(long count) {
            if (tooWide) return OptionalDouble.empty();
            double p = 0;
            for (int i = chance.length - 1; i >= 0 && least + i >= count; i--) p += chance[i];
            return OptionalDouble.of(Math.min(1, p));
        }

        OptionalDouble midAtLeast(long count) {
            if (tooWide) return OptionalDouble.empty();
            long at = count - least;
            double exactly = at < 0 || at >= chance.length ? 0 : chance[(int) at];
            return OptionalDouble.of(atLeast(count).getAsDouble() - exactly / 2);
        }
    }
}
