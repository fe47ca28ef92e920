package org.rashomon.contradiction;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.attribution.Stance;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.meaning.Relation;

/// What was hit was one thing or another. The kinds stand in `targets.txt`.
///
/// Before: "A says a market was hit", "B says an arms depot was hit". After: A and B cannot both hold. Two kinds of one
/// kind ("a market", "a hospital") differ in part: much can be hit in one attack.
///
/// Does not fire when a voice or a report in its own words names both, when one is a kind of the other, or when no list
/// knows the words.
final class OneTarget implements Rule {
    @Override
    public String name() {
        return "one-target";
    }

    @Override
    public List<Contradiction> in(Accounts accounts) {
        List<Contradiction> found = new ArrayList<>();
        List<Position> things =
                Accounts.fold(accounts.said(Stance.ASSERTS, Slot.TARGET, Slot.EXPLANATION), accounts::things);
        for (Accounts.Versus two : Accounts.pairs(things)) {
            Relation relation = two.one().to(two.other());
            if (relation != Relation.APART && relation != Relation.SIBLING) continue;
            Weight weight = relation == Relation.APART ? Weight.CANNOT_BOTH_HOLD : Weight.DIFFERS_IN_PART;
            accounts.opposed(two.one(), two.other(), things, OneTarget::areTwoAccounts)
                    .map(pair -> accounts.contradiction(this, pair, weight, Wording.of(pair)))
                    .ifPresent(found::add);
        }
        return found;
    }

    /// One report that names two things mostly tells that both were hit.
    private static boolean areTwoAccounts(Statement one, Statement other) {
        return !one.document().origin().equals(other.document().origin())
                || one.claim().by().isPresent() && other.claim().by().isPresent();
    }
}
