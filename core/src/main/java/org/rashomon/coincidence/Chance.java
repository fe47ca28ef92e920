package org.rashomon.coincidence;

/// Tails of the binomial and the Poisson distribution, and points of the gamma distribution.
final class Chance {
    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

    private Chance() {}

    /// P(X >= k) for X counting successes among n, each with chance q.
    static double binomialAtLeast(long k, long n, double q) {
        if (k <= 0) return 1;
        if (q <= 0 || k > n) return 0;
        if (q >= 1) return 1;
        double logTerm = logGamma(n + 1.0)
                - logGamma(k + 1.0)
                - logGamma(n - k + 1.0)
                + k * Math.log(q)
                + (n - k) * Math.log1p(-q);
        double term = Math.exp(logTerm);
        // So far below the middle that what is missing to 1 cannot be seen.
        if (term < 1e-280 && k <= n * q) return 1;
        double sum = 0;
        double odds = q / (1 - q);
        for (long x = k; x <= n; x++) {
            sum += term;
            term *= odds * (n - x) / (x + 1.0);
            if (term < sum * 1e-18) break;
        }
        return Math.min(1, sum);
    }

    /// P(X >= k) for a Poisson count with this mean.
    static double poissonAtLeast(long k, double mean) {
        if (k <= 0) return 1;
        if (mean <= 0) return 0;
        return lowerGamma(k, mean);
    }

    /// The point below which a gamma variable of this shape, and scale 1, lies with chance p.
    static double gammaPoint(double p, double shape) {
        double low = 0;
        double high = Math.max(1, shape);
        while (lowerGamma(shape, high) < p) high *= 2;
        for (int i = 0; i < 200 && high - low > 1e-15 * high; i++) {
            double middle = (low + high) / 2;
            if (lowerGamma(shape, middle) < p) low = middle;
            else high = middle;
        }
        return (low + high) / 2;
    }

    /// The regularised lower incomplete gamma function P(a, x): by its series, or by the continued fraction of what
    /// is missing to 1 (Abramowitz and Stegun 6.5.29 and 6.5.31).
    static double lowerGamma(double a, double x) {
        if (x <= 0) return 0;
        double front = Math.exp(a * Math.log(x) - x - logGamma(a));
        if (x < a + 1) {
            double term = 1 / a;
            double sum = term;
            for (double n = a + 1; term > sum * 1e-17; n++) {
                term *= x / n;
                sum += term;
            }
            return Math.min(1, front * sum);
        }
        double tiny = 1e-300;
        double b = x + 1 - a;
        double c = 1 / tiny;
        double d = 1 / b;
        double fraction = d;
        for (int i = 1; i < 100_000; i++) {
            double an = -i * (i - a);
            b += 2;
            d = 1 / nonZero(an * d + b, tiny);
            c = nonZero(b + an / c, tiny);
            double step = d * c;
            fraction *= step;
            if (Math.abs(step - 1) < 1e-16) break;
        }
        return Math.clamp(1 - front * fraction, 0, 1);
    }

    private static double nonZero(double value, double tiny) {
        return Math.abs(value) < tiny ? tiny : value;
    }

    /// By Stirling's series, from 10 upward good to the last digits; below that shifted upward first.
    static double logGamma(double x) {
        double shift = 1;
        double at = x;
        while (at < 10) shift *= at++;
        double inverse = 1 / at;
        double square = inverse * inverse;
        double series = inverse
                * (1.0 / 12
                        - square
                                * (1.0 / 360
                                        - square
                                                * (1.0 / 1260
                                                        - square
                                                                * (1.0 / 1680
                                                                        - square
                                                                                * (1.0 / 1188
                                                                                        - square * 691 / 360360)))));
        return (at - 0.5) * Math.log(at) - at + HALF_LOG_TWO_PI + series - Math.log(shift);
    }
}
