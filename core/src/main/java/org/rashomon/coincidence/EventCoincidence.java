package org.rashomon.coincidence;

/// Event coincidence analysis (Donges, Schleussner, Siegmund and Donner 2016), in time alone. There the follower is
/// called A and the precursor B; here it is the other way round.
///
/// @param preceded how many B events have an A event in the days before them
/// @param followed how many A events have a B event in the days after them
/// @param precursorP the binomial chance of that many `preceded`, if A fell on days at random
/// @param triggerP the same of `followed`
public record EventCoincidence(int preceded, int followed, double precursorP, double triggerP) {
    /// @param delay days that must pass before a coincidence can begin
    /// @param width how many days later it may still happen
    static EventCoincidence of(Observed observed, int delay, int width) {
        int days = observed.days();
        int[] a = Naive.perDay(observed.a(), days);
        int[] b = Naive.perDay(observed.b(), days);
        int preceded = 0;
        int followed = 0;
        for (int d = 0; d < days; d++) {
            if (b[d] > 0 && any(a, d - delay - width, d - delay)) preceded += b[d];
            if (a[d] > 0 && any(b, d + delay, d + delay + width)) followed += a[d];
        }
        double share = delay >= days ? 1 : Math.min(1, (width + 1.0) / (days - delay));
        int nA = observed.a().size();
        int nB = observed.b().size();
        return new EventCoincidence(
                preceded,
                followed,
                Chance.binomialAtLeast(preceded, nB, 1 - Math.pow(1 - share, nA)),
                Chance.binomialAtLeast(followed, nA, 1 - Math.pow(1 - share, nB)));
    }

    private static boolean any(int[] counts, int first, int last) {
        for (int d = Math.max(0, first); d <= last && d < counts.length; d++) if (counts[d] > 0) return true;
        return false;
    }
}
