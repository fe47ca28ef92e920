package org.rashomon.coincidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The answer, with all numbers it rests on.
///
/// @param regions how many regions the places of both sorts fall into
/// @param tried every window with its contrast and its p, corrected for having tried them all; the one asked for
///     first
/// @param spots the places where the window asked for holds something
/// @param description empty when one sort has no events
/// @param detectable the ratio of after to before that a test of this size would see in four cases of five; 100 or
///     more stands as 100
public record Analysis(
        Verdict verdict,
        Settings settings,
        Observed observed,
        int regions,
        List<Tried> tried,
        List<Spot> spots,
        Optional<Description> description,
        double detectable) {
    /// @param adjusted p corrected for all windows; the exact p itself when there was one only
    public record Tried(Contrast contrast, double adjusted) {}

    /// Fewer of either sort are not tested.
    static final int FEWEST_EVENTS = 10;
    /// Nor is anything that differs in fewer strata.
    static final int FEWEST_COINS = 6;

    public Analysis {
        tried = List.copyOf(tried);
        spots = List.copyOf(spots);
    }

    public static Analysis of(Observed observed, Settings settings) {
        int days = observed.days();
        Strata strata = Strata.of(observed, Settings.LINK_KM);
        DayTree treeOfB = new DayTree(observed.b(), days);
        Neighbours ofA = new Neighbours(observed.a(), observed.b(), treeOfB, days);
        Strata.OfA strataOfA = strata.ofA(observed.a(), Blocks.of(days, Settings.BLOCK_DAYS));
        BeforeAfter beforeAfter = new BeforeAfter(observed, ofA, strataOfA);
        List<Contrast> contrasts = beforeAfter.in(settings.windows(), BeforeAfter.Counting.EVENTS);
        List<Tried> tried = corrected(contrasts, settings);
        Contrast asked = contrasts.getFirst();
        Optional<Description> description = Optional.empty();
        if (!observed.a().isEmpty() && !observed.b().isEmpty()) {
            Neighbours ofB = new Neighbours(observed.b(), observed.a(), new DayTree(observed.a(), days), days);
            description = Optional.of(Description.of(observed, settings.window(), ofA, ofB, strata));
        }
        return new Analysis(
                verdict(observed, tried),
                settings,
                observed,
                strata.regions(),
                tried,
                beforeAfter.spots(settings.window()),
                description,
                Power.detectableRatio(asked, Settings.ALPHA));
    }

    /// The contrast in the window asked for.
    public Contrast asked() {
        return tried.getFirst().contrast();
    }

    /// The windows in which B comes after A more often than before, corrected for all that were tried.
    public List<Contrast> surpluses() {
        return tried.stream()
                .filter(one -> one.adjusted() <= Settings.ALPHA)
                .map(Tried::contrast)
                .toList();
    }

    /// Whether A and B share times and places more than their months explain, whatever their order.
    public boolean sharesTimesAndPlaces() {
        return description
                .map(one -> one.preceded().p().orElse(1) <= Settings.ALPHA)
                .orElse(false);
    }

    private static List<Tried> corrected(List<Contrast> contrasts, Settings settings) {
        if (contrasts.size() == 1) {
            return List.of(new Tried(contrasts.getFirst(), contrasts.getFirst().p()));
        }
        double[] adjusted =
                ManyWindows.of(contrasts, settings.draws(), settings.seed()).adjusted();
        List<Tried> tried = new ArrayList<>();
        for (int w = 0; w < adjusted.length; w++) tried.add(new Tried(contrasts.get(w), adjusted[w]));
        return tried;
    }

    private static Verdict verdict(Observed observed, List<Tried> tried) {
        int a = observed.a().size();
        int b = observed.b().size();
        if (a == 0 || b == 0) return Verdict.NO_EVENTS;
        int coins = tried.stream().mapToInt(one -> one.contrast().coins()).max().orElse(0);
        boolean reachable = SignFlips.least(coins) <= Settings.ALPHA;
        if (a < FEWEST_EVENTS || b < FEWEST_EVENTS || coins < FEWEST_COINS || !reachable) return Verdict.TOO_FEW;
        return tried.stream().anyMatch(one -> one.adjusted() <= Settings.ALPHA) ? Verdict.MORE_AFTER : Verdict.NO_SIGN;
    }
}
