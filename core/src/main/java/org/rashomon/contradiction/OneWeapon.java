package org.rashomon.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.attribution.Stance;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.meaning.Meaning;
import org.rashomon.incident.meaning.Relation;

/// What killed came from the air or from the ground, was this agent or that one. The kinds stand in `weapons.txt`.
///
/// Before: "A says artillery", "B says helicopters". After: A and B cannot both hold. Two kinds of one kind ("mortars",
/// "rockets") differ in part.
///
/// Does not fire when one is a kind of the other (sarin is a nerve agent is a chemical weapon), when the two answer
/// different
/// questions (a helicopter can drop chlorine), or when a voice names both.
final class OneWeapon implements Rule {
    @Override
    public String name() {
        return "one-weapon";
    }

    @Override
    public List<Contradiction> in(Accounts accounts) {
        List<Contradiction> found = new ArrayList<>();
        List<Position> arms = Accounts.fold(
                accounts.said(Stance.ASSERTS, Slot.WEAPON, Slot.PERPETRATOR), statement -> arms(accounts, statement));
        for (Accounts.Versus two : Accounts.pairs(arms)) {
            Relation relation = two.one().to(two.other());
            if (relation != Relation.APART && relation != Relation.SIBLING) continue;
            Weight weight = relation == Relation.APART ? Weight.CANNOT_BOTH_HOLD : Weight.DIFFERS_IN_PART;
            accounts.opposed(two.one(), two.other(), arms)
                    .map(pair -> accounts.contradiction(this, pair, weight, Wording.of(pair)))
                    .ifPresent(found::add);
        }
        return found;
    }

    /// Who did it is often said with what it was done: "dropped by helicopters of the army".
    private static Optional<Meaning> arms(Accounts accounts, Statement statement) {
        return statement.claim().slot() == Slot.WEAPON ? accounts.meaning(statement) : accounts.arms(statement);
    }
}
