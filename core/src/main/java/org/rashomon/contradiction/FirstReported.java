package org.rashomon.contradiction;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.attribution.Stance;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.Slot;
import org.rashomon.incident.meaning.Relation;

/// How the story began, told in two ways: one says that artillery was reported first, another that helicopters were.
///
/// Before: "A says that at first rockets were reported", a report says "the strike was first described as one of jets".
/// After: they cannot both hold. Two kinds of one kind differ in part.
///
/// Does not fire on what is said to have been reported later, or when one is a kind of the other.
final class FirstReported implements Rule {
    @Override
    public String name() {
        return "first-reported";
    }

    @Override
    public List<Contradiction> in(Accounts accounts) {
        List<Contradiction> found = new ArrayList<>();
        for (Accounts.Versus two : Accounts.pairs(accounts.positions(Stance.ASSERTS, Slot.FIRST_REPORTED))) {
            Relation relation = two.one().to(two.other());
            if (relation != Relation.APART && relation != Relation.SIBLING) continue;
            Weight weight = relation == Relation.APART ? Weight.CANNOT_BOTH_HOLD : Weight.DIFFERS_IN_PART;
            accounts.opposed(two.one(), two.other(), List.of())
                    .map(pair -> accounts.contradiction(this, pair, weight, Wording.of(pair)))
                    .ifPresent(found::add);
        }
        return found;
    }
}
