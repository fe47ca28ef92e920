package org.rashomon.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.incident.Statement;
import org.rashomon.incident.Value;
import org.rashomon.incident.meaning.Meaning;
import org.rashomon.incident.meaning.Relation;

/// Folds findings of one rule that say the same in other words: "the army against the rebels" and "the government
/// against
/// the insurgents" are one, with all who say so beside it. Counts are left as they are: each is a value of its own.
final class Folding {
    private Folding() {}

    /// @param found in the order in which they are to be kept
    static List<Contradiction> of(List<Contradiction> found, Accounts accounts) {
        List<Contradiction> kept = new ArrayList<>();
        for (Contradiction one : found) {
            int same = -1;
            for (int i = 0; i < kept.size() && same < 0; i++) {
                if (areOne(kept.get(i), one, accounts)) same = i;
            }
            if (same < 0) kept.add(one);
            else kept.set(same, kept.get(same).with(one, isTurned(kept.get(same), one, accounts)));
        }
        return kept;
    }

    private static boolean areOne(Contradiction kept, Contradiction next, Accounts accounts) {
        if (!kept.rule().equals(next.rule()) || kept.weight() != next.weight()) return false;
        if (next.one().claim().value() instanceof Value.Toll) return false;
        return isStraight(kept, next, accounts) || isTurned(kept, next, accounts);
    }

    private static boolean isStraight(Contradiction kept, Contradiction next, Accounts accounts) {
        return isSame(kept.one(), next.one(), accounts) && isSame(kept.other(), next.other(), accounts);
    }

    private static boolean isTurned(Contradiction kept, Contradiction next, Accounts accounts) {
        return !isStraight(kept, next, accounts)
                && isSame(kept.one(), next.other(), accounts)
                && isSame(kept.other(), next.one(), accounts);
    }

    /// The army and the government are one side; sarin and a nerve agent are two things said.
    private static boolean areOne(Meaning one, Meaning other) {
        return one instanceof Meaning.Actors || one instanceof Meaning.Claimed || one instanceof Meaning.Plain
                ? one.to(other).mayBothHold()
                : one.to(other) == Relation.EQUAL;
    }

    private static boolean isSame(Statement one, Statement other, Accounts accounts) {
        if (one.claim().stance() != other.claim().stance()
                || one.claim().slot() != other.claim().slot()) return false;
        Optional<Meaning> mine = accounts.meaning(one);
        Optional<Meaning> theirs = accounts.meaning(other);
        return mine.isPresent() && theirs.isPresent() && areOne(mine.get(), theirs.get());
    }
}
