package org.rashomon.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.attribution.Stance;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.meaning.Meaning;
import org.rashomon.incident.meaning.Meaning.Arms;
import org.rashomon.incident.meaning.Relation;

/// What killed came from the air or from the ground, was this agent or that one. The kinds stand in `weapons.txt`.
///
/// Before: "A says artillery", "B says helicopters". After: A and B cannot both hold. Two kinds of one kind ("mortars",
/// "rockets") differ in part.
///
/// What one voice names in one report is taken together: "sarin and chlorine" beside "chlorine" differs in part.
///
/// Does not fire when one is a kind of the other (sarin is a nerve agent is a chemical weapon), or when the two answer
/// different questions (a helicopter can drop chlorine).
final class OneWeapon implements Rule {
    private static final String MORE = "one of them names more than one";

    @Override
    public String name() {
        return "one-weapon";
    }

    @Override
    public List<Contradiction> in(Accounts accounts) {
        List<Contradiction> found = new ArrayList<>();
        List<Position> arms = accounts.together(
                accounts.said(Stance.ASSERTS, Slot.WEAPON, Slot.PERPETRATOR),
                statement -> arms(accounts, statement),
                (one, other) -> ((Arms) one).and((Arms) other));
        for (Accounts.Versus two : Accounts.pairs(arms)) {
            Relation relation = two.one().to(two.other());
            if (relation == Relation.APART || relation == Relation.SIBLING) {
                Weight weight = relation == Relation.APART ? Weight.CANNOT_BOTH_HOLD : Weight.DIFFERS_IN_PART;
                accounts.opposed(two.one(), two.other(), List.of())
                        .map(pair -> accounts.contradiction(this, pair, weight, Wording.of(pair)))
                        .ifPresent(found::add);
            } else {
                more(accounts, two)
                        .or(() -> more(accounts, new Accounts.Versus(two.other(), two.one())))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /// The one names what the other does not know of. The words shown are those that it names besides.
    private Optional<Contradiction> more(Accounts accounts, Accounts.Versus two) {
        if (!(two.one().meaning() instanceof Arms one && two.other().meaning() instanceof Arms other)) {
            return Optional.empty();
        }
        Set<String> besides = one.besides(other);
        if (besides.isEmpty()) return Optional.empty();
        return accounts.opposed(
                        two.one(), two.other(), List.of(), (mine, theirs) -> namesOneOf(besides, accounts, mine))
                .map(pair -> accounts.contradiction(this, pair, Weight.DIFFERS_IN_PART, Wording.of(pair, MORE)));
    }

    /// "A rocket or a shell" says less than "a rocket", and not more.
    private static boolean namesOneOf(Set<String> besides, Accounts accounts, Statement statement) {
        return !statement.words().contains(" or ")
                && arms(accounts, statement)
                        .filter(arms -> arms instanceof Arms(Set<String> kinds)
                                && kinds.stream().anyMatch(besides::contains))
                        .isPresent();
    }

    /// Who did it is often said with what it was done: "dropped by helicopters of the army".
    private static Optional<Meaning> arms(Accounts accounts, Statement statement) {
        return statement.claim().slot() == Slot.WEAPON ? accounts.meaning(statement) : accounts.arms(statement);
    }
}
