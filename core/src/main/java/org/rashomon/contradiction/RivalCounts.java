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

/// Two counts of the same people that only an open end lets both hold.
///
/// Before: "A says at least 51 killed", "B says at least 72 killed" on the same day. After: they differ in part.
///
/// Does not fire when the higher is the later one (tolls grow), when they lie within a tenth or two of each other, when
/// one is more than three times the other, on "dozens", or when one voice gives both.
final class RivalCounts implements Rule {
    private static final String OPEN = "both can hold, since one of them is a least number";
    private static final int NEAR = 2;
    private static final int FAR = 3;

    @Override
    public String name() {
        return "rival-counts";
    }

    @Override
    public List<Contradiction> in(Accounts accounts) {
        List<Contradiction> found = new ArrayList<>();
        for (Slot slot : List.of(Slot.KILLED, Slot.WOUNDED)) {
            List<Position> tolls = accounts.positions(Stance.ASSERTS, slot);
            for (Accounts.Versus two : Accounts.pairs(tolls)) {
                if (!areRivals(two.one(), two.other())) continue;
                Optional<Accounts.Pair> pair = accounts.opposed(two.one(), two.other(), List.of());
                pair.map(both -> accounts.contradiction(this, both, Weight.DIFFERS_IN_PART, Wording.of(both, OPEN)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean areRivals(Position one, Position other) {
        if (!(one.meaning() instanceof Toll mine && other.meaning() instanceof Toll theirs)) return false;
        boolean open = mine.max() == Integer.MAX_VALUE || theirs.max() == Integer.MAX_VALUE;
        Relation relation = one.to(other);
        if (!open || !relation.mayBothHold() || !mine.group().equals(theirs.group())) return false;
        int low = Math.min(mine.min(), theirs.min());
        int high = Math.max(mine.min(), theirs.min());
        if (low == 0 || high - low <= Math.max(NEAR, low / 10) || high > FAR * low) return false;
        if (isVague(mine) || isVague(theirs)) return false;
        return mine.min() < theirs.min() ? !grows(one, other) : !grows(other, one);
    }

    /// "Dozens" beside a number is no rival of it.
    private static boolean isVague(Toll toll) {
        return toll.max() == Integer.MAX_VALUE && toll.slackMin() < toll.min() - 1;
    }

    private static boolean grows(Position low, Position high) {
        Statement lastLow = low.held().getLast();
        return lastLow.when().isBefore(high.first().when());
    }
}
