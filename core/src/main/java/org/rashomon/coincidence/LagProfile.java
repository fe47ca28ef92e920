package org.rashomon.coincidence;

import java.util.List;

/// How many pairs lie how many days apart; a negative lag is B before A. It guards against phases that merely lag:
/// B's offensives ten days after A's make a hump at +10, where triggered events make a peak at once.
///
/// @param points one a lag, in their order
public record LagProfile(List<Point> points) {
    private static final double Z = 1.959963984540054;

    public LagProfile {
        points = List.copyOf(points);
    }

    /// @param expected the mean over rotations of B within its region and block, and their `variance`
    public record Point(int lag, long pairs, double expected, double variance) {
        /// The lower edge of the band in which the count lies in 95 of 100 rotations, lag by lag.
        public double low() {
            return Math.max(0, expected - Z * Math.sqrt(variance));
        }

        public double high() {
            return expected + Z * Math.sqrt(variance);
        }
    }
}
