package org.rashomon.coincidence;

import java.util.List;
import java.util.OptionalInt;

/// For a statement that names a few coincidences it picked itself: how likely are they by chance? Nothing is
/// tested, for nobody knows what was not picked.
///
/// @param rates for each named coincidence, on what share of days something of B happened near there soon enough to
///     count
/// @param allByChance the chance that every one of them matches
/// @param meanRate over the named coincidences
/// @param enough the fewest A events of which, at the mean rate, so many match by chance at least every second time
public record ClaimCalculator(List<Double> rates, double allByChance, double meanRate, OptionalInt enough) {
    private static final int MOST = 1_000_000;

    public ClaimCalculator {
        rates = List.copyOf(rates);
    }

    /// @param rates each from 0 to 1, at least one
    /// @throws IllegalArgumentException when there is none, or one is no share
    public static ClaimCalculator of(List<Double> rates) {
        if (rates.isEmpty()) throw new IllegalArgumentException("no coincidence is named");
        double all = 1;
        double sum = 0;
        for (double rate : rates) {
            if (!(rate >= 0 && rate <= 1)) throw new IllegalArgumentException("%s is no share of days".formatted(rate));
            all *= rate;
            sum += rate;
        }
        double mean = sum / rates.size();
        return new ClaimCalculator(rates, all, mean, enough(rates.size(), mean));
    }

    /// The chance that at least so many of the named events match.
    public double atLeast(int matches) {
        double[] chance = new double[rates.size() + 1];
        chance[0] = 1;
        for (double rate : rates) {
            for (int k = rates.size(); k > 0; k--) chance[k] = chance[k] * (1 - rate) + chance[k - 1] * rate;
            chance[0] *= 1 - rate;
        }
        double sum = 0;
        for (int k = Math.max(0, matches); k < chance.length; k++) sum += chance[k];
        return Math.min(1, sum);
    }

    /// The chance that of so many A events at least as many match as were named.
    public double atLeastAmong(int events) {
        return Chance.binomialAtLeast(rates.size(), events, meanRate);
    }

    private static OptionalInt enough(int named, double mean) {
        if (Chance.binomialAtLeast(named, MOST, mean) < 0.5) return OptionalInt.empty();
        int low = named;
        int high = MOST;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Chance.binomialAtLeast(named, middle, mean) >= 0.5) high = middle;
            else low = middle + 1;
        }
        return OptionalInt.of(low);
    }

    /// On what share of the watched days a B event lies in the window that begins on that day, near a place.
    public static double rate(Place place, List<Event> b, int days, Window window) {
        boolean[] hit = new boolean[days];
        for (Event event : b) {
            if (event.place().km(place) > window.km()) continue;
            for (int d = Math.max(0, event.day() - window.last()); d <= event.day() - window.first(); d++)
                hit[d] = true;
        }
        int count = 0;
        for (boolean one : hit) if (one) count++;
        return (double) count / days;
    }
}
