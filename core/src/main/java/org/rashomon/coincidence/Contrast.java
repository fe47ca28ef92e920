package org.rashomon.coincidence;

import java.util.List;

/// How often B came after A, and how often before, in mirrored windows.
///
/// @param used A events whose windows lie wholly within the watched days; the others would lean to one side
/// @param after of these, how many have a B event in the window after them
/// @param before … in the mirrored window before them
/// @param sameDay pairs of one day, whose order nobody knows; in neither count
/// @param strata one entry for each region and block with A events, in their order
/// @param p exact, one-sided: the chance of at least this surplus of "after" when both directions are equally
///     likely
/// @param ratio (after + ½) / (before + ½), with its 95 % interval from `low` to `high`
public record Contrast(
        Window window,
        int used,
        int after,
        int before,
        long sameDay,
        List<Stratum> strata,
        double p,
        double ratio,
        double low,
        double high) {
    /// The 97.5 % point of the normal distribution.
    private static final double Z = 1.959963984540054;

    /// One region in one block of days.
    public record Stratum(int region, int block, int after, int before) {
        public int difference() {
            return after - before;
        }
    }

    public Contrast {
        strata = List.copyOf(strata);
    }

    static Contrast of(Window window, int used, long sameDay, List<Stratum> strata) {
        int after = strata.stream().mapToInt(Stratum::after).sum();
        int before = strata.stream().mapToInt(Stratum::before).sum();
        double p = SignFlips.p(strata.stream().mapToInt(Stratum::difference).toArray());
        double ratio = (after + 0.5) / (before + 0.5);
        double spread = 0;
        for (Stratum one : strata) {
            double term = one.after / (after + 0.5) - one.before / (before + 0.5);
            spread += term * term;
        }
        // Never narrower than two independent Poisson counts would be.
        double error = Math.sqrt(Math.max(spread, 1 / (after + 0.5) + 1 / (before + 0.5)));
        return new Contrast(
                window,
                used,
                after,
                before,
                sameDay,
                strata,
                p,
                ratio,
                ratio * Math.exp(-Z * error),
                ratio * Math.exp(Z * error));
    }

    /// How many strata differ at all: as many coins the null hypothesis has to throw.
    public int coins() {
        return (int) strata.stream().filter(one -> one.difference() != 0).count();
    }

    /// The smallest p that could have come out.
    public double leastP() {
        return SignFlips.least(coins());
    }
}
