package org.rashomon.coincidence;

import java.util.List;
import java.util.random.RandomGenerator;

/// Which tests raise an alarm at 0.05 over one simulated set of events.
///
/// @param verdict whether the product says MORE_AFTER for the one window
public record FalseAlarms(
        boolean knox,
        boolean uniform,
        boolean shift,
        boolean month,
        boolean beforeAfter,
        boolean gridBest,
        boolean gridMinP,
        boolean verdict) {
    private static final int DRAWS = 199;
    private static final int COIN_DRAWS = 999;

    public static final List<String> NAMES = List.of(
            "Knox, pooled",
            "uniform shuffle",
            "circular shift per region",
            "within-month permutation",
            "**before/after**",
            "16-window grid, best uncorrected",
            "**the same grid, minP**",
            "**verdict MORE_AFTER**, one window");

    /// @param textbook whether the textbook tests are run too
    public static FalseAlarms of(Observed observed, boolean textbook, RandomGenerator random) {
        Window window = Window.after(3, 10);
        Strata strata = Strata.of(observed, Settings.LINK_KM);
        DayTree tree = new DayTree(observed.b(), observed.days());
        Neighbours ofA = new Neighbours(observed.a(), observed.b(), tree, observed.days());
        Strata.OfA ofStrata = strata.ofA(observed.a(), Blocks.of(observed.days(), Settings.BLOCK_DAYS));
        List<Window> windows = Settings.of(window).andTried(Settings.GRID).windows();
        List<Contrast> contrasts = new BeforeAfter(observed, ofA, ofStrata).in(windows, BeforeAfter.Counting.EVENTS);
        double[] adjusted =
                ManyWindows.of(contrasts, COIN_DRAWS, random.nextLong()).adjusted();
        double p = contrasts.getFirst().p();
        double best = contrasts.stream().mapToDouble(Contrast::p).min().orElseThrow();
        double corrected = java.util.Arrays.stream(adjusted).min().orElseThrow();
        boolean enough = contrasts.getFirst().coins() >= Analysis.FEWEST_COINS
                && observed.a().size() >= Analysis.FEWEST_EVENTS
                && observed.b().size() >= Analysis.FEWEST_EVENTS;
        boolean[] fooled = new boolean[4];
        if (textbook) {
            TextbookTests tests = new TextbookTests(observed, window, DRAWS, random);
            fooled[0] = isAlarm(tests.knoxPooled());
            fooled[1] = isAlarm(tests.uniformShuffle());
            fooled[2] = isAlarm(tests.shiftByRegion(strata.regionOfB()));
            fooled[3] = isAlarm(tests.withinMonth());
        }
        return new FalseAlarms(
                fooled[0],
                fooled[1],
                fooled[2],
                fooled[3],
                isAlarm(p),
                isAlarm(best),
                isAlarm(corrected),
                enough && isAlarm(p));
    }

    private static boolean isAlarm(double p) {
        return p <= Settings.ALPHA;
    }

    /// In the order of the names.
    public List<Boolean> all() {
        return List.of(knox, uniform, shift, month, beforeAfter, gridBest, gridMinP, verdict);
    }
}
