package org.rashomon.contradiction;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.Stance;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.Kind;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.meaning.Relation;

/// One act has one doer: who names another party names another doer.
///
/// Before: "A says the army did it", "B says the rebels did it". After: A and B cannot both hold.
///
/// Does not fire when one party is a more particular form of the other, when a voice names both, in ground fighting,
/// which has two sides, when one report names both and one of them in its own voice (it mostly tells of two acts), or
/// on a denial, which has a rule of its own.
final class OnePerpetrator implements Rule {
    @Override
    public String name() {
        return "one-perpetrator";
    }

    @Override
    public List<Contradiction> in(Accounts accounts) {
        if (accounts.isAllOf(Kind.CLASH)) return List.of();
        List<Contradiction> found = new ArrayList<>();
        List<Position> named = accounts.positions(Stance.ASSERTS, Slot.PERPETRATOR);
        for (Accounts.Versus two : Accounts.pairs(named)) {
            if (two.one().to(two.other()) != Relation.APART) continue;
            accounts.opposed(two.one(), two.other(), named, OnePerpetrator::mayBeOneAct)
                    .map(pair -> accounts.contradiction(this, pair, Weight.CANNOT_BOTH_HOLD, Wording.of(pair)))
                    .ifPresent(found::add);
        }
        return found;
    }

    /// A report that names one doer in its own voice and another in a quotation mostly tells of two acts.
    private static boolean mayBeOneAct(Statement one, Statement other) {
        boolean sameReport = one.document().origin().equals(other.document().origin());
        return !sameReport || isNamed(one) && isNamed(other);
    }

    private static boolean isNamed(Statement statement) {
        return statement.claim().by().filter(Speaker::isResolved).isPresent();
    }
}
