package org.rashomon.contradiction;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.attribution.Stance;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.Slot;
import org.rashomon.incident.meaning.Meaning.Plain;

/// Two explanations of one incident, or an explanation where others name a doer.
///
/// Before: "A says that a depot was hit", "B says that the army did it". After: they differ in part; what they share
/// only
/// reading tells. Two explanations of which one says that nothing happened cannot both hold.
///
/// Does not fire when the explanations share their words, or when whoever explains also names the same doer.
final class RivalExplanations implements Rule {
    @Override
    public String name() {
        return "rival-explanations";
    }

    @Override
    public List<Contradiction> in(Accounts accounts) {
        List<Contradiction> found = new ArrayList<>();
        List<Position> explained = accounts.positions(Stance.ASSERTS, Slot.EXPLANATION);
        List<Position> named = accounts.positions(Stance.ASSERTS, Slot.PERPETRATOR);
        for (Accounts.Versus two : Accounts.pairs(explained)) {
            if (two.one().to(two.other()).mayBothHold()) continue;
            boolean alike = isMadeUp(two.one()) == isMadeUp(two.other());
            Weight weight = alike ? Weight.DIFFERS_IN_PART : Weight.CANNOT_BOTH_HOLD;
            accounts.opposed(two.one(), two.other(), explained)
                    .map(pair -> accounts.contradiction(this, pair, weight, Wording.of(pair)))
                    .ifPresent(found::add);
        }
        explained.stream().filter(one -> !isMadeUp(one)).forEach(one -> againstFirstDoer(accounts, one, named, found));
        return found;
    }

    /// Against the doer named earliest by somebody else; the others stand in the same light.
    private void againstFirstDoer(
            Accounts accounts, Position explained, List<Position> named, List<Contradiction> found) {
        named.stream()
                .flatMap(doer -> accounts.opposed(explained, doer, named).stream())
                .findFirst()
                .map(pair -> accounts.contradiction(this, pair, Weight.DIFFERS_IN_PART, Wording.of(pair)))
                .ifPresent(found::add);
    }

    private static boolean isMadeUp(Position position) {
        return position.meaning() instanceof Plain plain && plain.fabrication();
    }
}
