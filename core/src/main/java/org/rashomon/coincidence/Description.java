package org.rashomon.coincidence;

/// Counts without a verdict. The window here begins with the day itself.
///
/// @param pairs of A and B in the window, beside rotation
/// @param preceded B events with an A event before them in the window, beside rotation
/// @param followed A events with a B event after them in the window
/// @param sameDay B events with an A event near on the same day, beside rotation within the week: order unknown
/// @param lags pairs by lag, always to be shown
/// @param naive what textbook methods say
public record Description(
        Rotation pairs, Rotation preceded, int followed, Rotation sameDay, LagProfile lags, Naive naive) {
    /// The lag profile reaches so many days to both sides.
    public static final int REACH = 30;

    private static final int WEEK = 7;

    static Description of(Observed observed, Window headline, Neighbours ofA, Neighbours ofB, Strata strata) {
        Window window = headline.withSameDay();
        Blocks months = Blocks.of(observed.days(), Settings.BLOCK_DAYS);
        Rotations rotations = new Rotations(observed, ofB, strata.regionOfB());
        Rotations.Counts counts = rotations.in(window, months);
        Rotation sameDay = rotations
                .in(new Window(0, 0, window.km()), Blocks.of(observed.days(), WEEK))
                .preceded();
        return new Description(
                counts.pairs(),
                counts.preceded(),
                followed(observed, window, ofA),
                sameDay,
                rotations.byLag(REACH, window.km(), months),
                Naive.of(
                        observed, window, ofA.pairs(window.km()), counts.pairs().observed()));
    }

    static int followed(Observed observed, Window window, Neighbours ofA) {
        boolean[] followed = new boolean[observed.a().size()];
        ofA.each(window.km(), 0, window.last(), (event, near) -> {
            int day = observed.a().get(event).day();
            followed[event] = near.between(day + window.first(), day + window.last()) > 0;
        });
        int count = 0;
        for (boolean one : followed) if (one) count++;
        return count;
    }
}
