package org.rashomon.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.attribution.Stance;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.meaning.Meaning.Toll;
import org.rashomon.incident.meaning.Relation;

/// Two counts that differ and yet can both hold: one is open above, or one counts civilians and the other all.
///
/// Before: "A says at least 51 killed", "B says at least 72 killed" on the same day. After: they differ in part. When
/// the
/// higher is the later one they only seem to differ (tolls grow), and so do civilians beside all.
///
/// Does not fire on "dozens", on numbers one apart ("more than 100" is read as 101), within one report when one is more
/// than three times the other, or when one voice gives both.
final class RivalCounts implements Rule {
    private static final String OPEN = "both can hold, since one of them is a least number";
    private static final String LATER = "the higher count is the later one";
    private static final String CIVILIANS = "one counts civilians, the other all";
    private static final String CIVILIAN = "people/people/civilians";
    private static final int FAR = 3;
    /// "Several" and "many" are read as at least two.
    private static final int SEVERAL = 2;

    @Override
    public String name() {
        return "rival-counts";
    }

    @Override
    public List<Contradiction> in(Accounts accounts) {
        List<Contradiction> found = new ArrayList<>();
        for (Slot slot : List.of(Slot.KILLED, Slot.WOUNDED)) {
            List<Position> tolls = accounts.positions(Stance.ASSERTS, slot);
            for (Accounts.Versus two : Counts.ofOneGroup(tolls)) {
                if (!areRivals(two)) continue;
                boolean grows =
                        Counts.of(two.one()).least() < Counts.of(two.other()).least()
                                ? two.one().isAllBefore(two.other())
                                : two.other().isAllBefore(two.one());
                Weight weight = grows ? Weight.ONLY_SEEMS : Weight.DIFFERS_IN_PART;
                opposed(accounts, two, weight, grows ? LATER : OPEN).ifPresent(found::add);
            }
            civiliansAndAll(accounts, tolls, found);
        }
        return found;
    }

    private void civiliansAndAll(Accounts accounts, List<Position> tolls, List<Contradiction> found) {
        List<Position> civilians =
                tolls.stream().filter(one -> isOf(one, CIVILIAN)).toList();
        List<Position> all = tolls.stream()
                .filter(one ->
                        one.meaning() instanceof Toll toll && toll.group().isWhole())
                .toList();
        for (Accounts.Versus two : Accounts.across(civilians, all)) {
            boolean bothHold = two.one().to(two.other()) == Relation.INCOMPARABLE;
            if (bothHold && areFarEnough(two)) {
                opposed(accounts, two, Weight.ONLY_SEEMS, CIVILIANS).ifPresent(found::add);
            }
        }
    }

    private static boolean isOf(Position position, String kind) {
        return position.meaning() instanceof Toll toll
                && toll.group().kind().equals(kind)
                && toll.group().qualifier().isEmpty();
    }

    private Optional<Contradiction> opposed(Accounts accounts, Accounts.Versus two, Weight weight, String why) {
        return accounts.opposedOnAnyDay(
                        two.one(), two.other(), List.of(), (one, other) -> mayBeOneAct(accounts, one, other, two))
                .map(both -> accounts.contradiction(this, both, weight, Wording.of(both, why)));
    }

    private static boolean areRivals(Accounts.Versus two) {
        Toll mine = Counts.of(two.one());
        Toll theirs = Counts.of(two.other());
        boolean open = mine.max() == Integer.MAX_VALUE || theirs.max() == Integer.MAX_VALUE;
        return open && mine.range(theirs).mayBothHold() && areFarEnough(two);
    }

    private static boolean areFarEnough(Accounts.Versus two) {
        Toll mine = Counts.of(two.one());
        Toll theirs = Counts.of(two.other());
        if (mine.least() == 0 || theirs.least() == 0 || isVague(mine) || isVague(theirs)) return false;
        return Math.abs(mine.least() - theirs.least()) > 1;
    }

    /// "Dozens" beside a number is no rival of it.
    private static boolean isVague(Toll toll) {
        return toll.max() == Integer.MAX_VALUE && (toll.min() <= SEVERAL || toll.slackMin() < toll.min() - 1);
    }

    /// In one report, or of two days, two counts of which one is several times the other mostly belong to two acts.
    private static boolean mayBeOneAct(Accounts accounts, Statement one, Statement other, Accounts.Versus two) {
        boolean sameReport = one.document().origin().equals(other.document().origin());
        if (!sameReport && accounts.areOfOneDay(one, other)) return true;
        int mine = Counts.of(two.one()).least();
        int theirs = Counts.of(two.other()).least();
        return Math.max(mine, theirs) <= FAR * Math.min(mine, theirs);
    }
}
