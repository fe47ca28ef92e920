package org.rashomon.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.attribution.Stance;
import org.rashomon.contradiction.Accounts.Pair;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.meaning.Meaning;
import org.rashomon.incident.meaning.Meaning.Actors;
import org.rashomon.incident.meaning.Meaning.Claimed;
import org.rashomon.incident.meaning.Relation;

/// Who claims an incident did it: two claims by different parties, a claim and "no claim", or a claim by one party
/// where
/// another is named as the doer.
///
/// Before: "A says that X claimed it", "B says that Y did it". After: A and B cannot both hold.
///
/// Only seems so when "nobody claimed it" is older than the claim. Does not fire when the claimant is a more particular
/// form
/// of the doer.
final class ResponsibilityClaimedOrNot implements Rule {
    private static final String LATER = "the claim came later";

    @Override
    public String name() {
        return "responsibility-claimed-or-not";
    }

    @Override
    public List<Contradiction> in(Accounts accounts) {
        List<Contradiction> found = new ArrayList<>();
        List<Position> claimed = accounts.positions(Stance.ASSERTS, Slot.RESPONSIBILITY);
        for (Accounts.Versus two : Accounts.pairs(claimed)) {
            if (two.one().to(two.other()) != Relation.APART) continue;
            accounts.opposed(two.one(), two.other(), claimed)
                    .map(pair -> claims(accounts, pair))
                    .ifPresent(found::add);
        }
        List<Position> claimants =
                Accounts.fold(accounts.said(Stance.ASSERTS, Slot.RESPONSIBILITY), one -> claimant(accounts, one));
        List<Position> named = accounts.positions(Stance.ASSERTS, Slot.PERPETRATOR);
        for (Position claimant : claimants) {
            for (Position doer : named) {
                if (claimant.to(doer) != Relation.APART) continue;
                accounts.opposed(claimant, doer, named)
                        .map(pair -> accounts.contradiction(this, pair, Weight.CANNOT_BOTH_HOLD, Wording.of(pair)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Contradiction claims(Accounts accounts, Pair pair) {
        Position unclaimed = isUnclaimed(pair.with()) ? pair.with() : pair.against();
        Position claim = unclaimed.equals(pair.with()) ? pair.against() : pair.with();
        boolean later = isUnclaimed(unclaimed)
                && unclaimed.held().getLast().when().isBefore(claim.first().when());
        return later
                ? accounts.contradiction(this, pair, Weight.ONLY_SEEMS, Wording.of(pair, LATER))
                : accounts.contradiction(this, pair, Weight.CANNOT_BOTH_HOLD, Wording.of(pair));
    }

    private static boolean isUnclaimed(Position position) {
        return position.meaning() instanceof Claimed(Optional<Actors> by) && by.isEmpty();
    }

    private static Optional<Meaning> claimant(Accounts accounts, Statement statement) {
        return accounts.meaning(statement)
                .flatMap(meaning -> meaning instanceof Claimed(Optional<Actors> by)
                        ? by.map(Meaning.class::cast)
                        : Optional.<Meaning>empty());
    }
}
