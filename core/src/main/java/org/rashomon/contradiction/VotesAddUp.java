package org.rashomon.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.attribution.Stance;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.Slot;
import org.rashomon.incident.meaning.Meaning.Ballot;
import org.rashomon.incident.meaning.Relation;

/// The numbers of a vote must add up, and two tellings of one vote must give the same.
///
/// Before: "9 in favour, 4 against, 3 abstained" in a body of 15. After: the two cannot both hold. Where the numbers
/// come
/// to less than there are members they differ in part: some may have been away.
///
/// Does not fire when a telling leaves out a number that the other gives.
final class VotesAddUp implements Rule {
    private static final String TOO_MANY = "these are more than there are to vote";
    private static final String TOO_FEW = "these are fewer than there are to vote";

    @Override
    public String name() {
        return "votes-add-up";
    }

    @Override
    public List<Contradiction> in(Accounts accounts) {
        List<Contradiction> found = new ArrayList<>();
        List<Position> told = accounts.positions(Stance.ASSERTS, Slot.VOTES);
        for (Accounts.Versus two : Accounts.pairs(told)) compare(accounts, two).ifPresent(found::add);
        return found;
    }

    private Optional<Contradiction> compare(Accounts accounts, Accounts.Versus two) {
        Relation relation = two.one().to(two.other());
        if (relation != Relation.APART && relation != Relation.SIBLING) return Optional.empty();
        Weight weight = relation == Relation.APART ? Weight.CANNOT_BOTH_HOLD : Weight.DIFFERS_IN_PART;
        boolean ofMembers = isOfMembers(two.one()) || isOfMembers(two.other());
        if (!ofMembers) {
            return accounts.opposed(two.one(), two.other(), List.of())
                    .map(pair -> accounts.contradiction(this, pair, weight, Wording.of(pair)));
        }
        // Whoever gives both numbers stands against himself here.
        Accounts.Pair pair = new Accounts.Pair(two.one().first(), two.other().first(), two.one(), two.other());
        String why = relation == Relation.APART ? TOO_MANY : TOO_FEW;
        return Optional.of(accounts.contradiction(this, pair, weight, Wording.of(pair, why)));
    }

    private static boolean isOfMembers(Position position) {
        return position.meaning() instanceof Ballot ballot && ballot.members().isPresent();
    }
}
