package org.rashomon.coincidence;

import java.util.Arrays;

/// The exact chance that fair coins, one a stratum, give a sum of differences at least as large as the observed
/// one.
///
/// If what A and B share is symmetric in time, then in every stratum "more after" and "more before" are equally
/// likely. The distribution of the sum is built by convolution; there is no randomness in it. Tails lighter than
/// 10⁻¹⁸ are cut.
final class SignFlips {
    private static final double LIGHT = 1e-18;

    private SignFlips() {}

    /// P(Σ ±|D| ≥ Σ D); 1 when no stratum differs.
    static double p(int[] differences) {
        int[] sizes = Arrays.stream(differences)
                .filter(d -> d != 0)
                .map(Math::abs)
                .sorted()
                .toArray();
        if (sizes.length == 0) return 1;
        long observed = Arrays.stream(differences).asLongStream().sum();
        double[] chance = {1};
        long least = 0;
        for (int size : sizes) {
            double[] next = new double[chance.length + 2 * size];
            for (int i = 0; i < chance.length; i++) {
                next[i] += 0.5 * chance[i];
                next[i + 2 * size] += 0.5 * chance[i];
            }
            least -= size;
            int from = 0;
            while (next[from] < LIGHT) from++;
            int until = next.length;
            while (next[until - 1] < LIGHT) until--;
            least += from;
            chance = Arrays.copyOfRange(next, from, until);
        }
        double p = 0;
        for (int i = chance.length - 1; i >= 0 && least + i >= observed; i--) p += chance[i];
        // All coins showing "after" is always among the ways.
        return Math.clamp(p, least(sizes.length), 1);
    }

    /// The smallest p that so many strata can give.
    static double least(int strata) {
        return Math.pow(0.5, strata);
    }
}
