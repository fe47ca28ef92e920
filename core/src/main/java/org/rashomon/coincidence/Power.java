package org.rashomon.coincidence;

/// What a test of this size could see.
final class Power {
    private static final double WANTED = 0.8;
    private static final double LARGEST = 100;

    private Power() {}

    /// The smallest ratio of after to before that would give p <= alpha in four cases of five; at most 100.
    ///
    /// Before and after are taken for Poisson counts with means m and r m, compared by the sign test. Where strata
    /// spread more than single events would, the counts are deflated by that much.
    static double detectableRatio(Contrast contrast, double alpha) {
        double disagreeing = contrast.after() + contrast.before();
        double squares = 0;
        for (Contrast.Stratum one : contrast.strata()) squares += (double) one.difference() * one.difference();
        double inflation = Math.max(1, squares / Math.max(1, disagreeing));
        double mean = Math.max(0.5, contrast.before()) / inflation;
        double low = 1;
        double high = LARGEST;
        if (power(mean, high, alpha) < WANTED) return LARGEST;
        for (int i = 0; i < 40; i++) {
            double middle = (low + high) / 2;
            if (power(mean, middle, alpha) < WANTED) low = middle;
            else high = middle;
        }
        return high;
    }

    /// How often a true ratio is seen.
    static double power(double before, double ratio, double alpha) {
        double total = before * (1 + ratio);
        if (total > 600) return approximately(before, ratio);
        double share = ratio / (1 + ratio);
        int most = (int) (total + 10 * Math.sqrt(total) + 20);
        double chance = Math.exp(-total);
        double power = 0;
        for (int n = 0; n <= most; n++) {
            if (n > 0) chance *= total / n;
            if (chance < 1e-12 && n < total) continue;
            power += chance * Chance.binomialAtLeast(critical(n, alpha), n, share);
        }
        return power;
    }

    /// The smallest count of "after" among n that fair coins reach with a chance of at most alpha.
    private static int critical(int n, double alpha) {
        int low = n / 2;
        int high = n + 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Chance.binomialAtLeast(middle, n, 0.5) <= alpha) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    /// By the normal distribution, where counts are large: 0.8 is reached at 1.645 + 0.842 standard errors.
    private static double approximately(double before, double ratio) {
        return Math.log(ratio) / Math.sqrt(1 / before + 1 / (ratio * before)) >= 2.4865 ? 1 : 0;
    }
}
