package org.rashomon.contradiction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.attribution.Stance;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.meaning.Meaning.Plain;

/// What is told as done cannot have been made up.
///
/// Before: "A says 12 killed", "B says that it was staged". After: A and B cannot both hold.
///
/// Does not fire when B himself also says who was killed or by whom, or when the made-up thing is denied to be made up.
final class HappenedOrNot implements Rule {
    private static final List<Slot> TOLD =
            List.of(Slot.PERPETRATOR, Slot.KILLED, Slot.WEAPON, Slot.WOUNDED, Slot.TARGET);

    @Override
    public String name() {
        return "happened-or-not";
    }

    @Override
    public List<Contradiction> in(Accounts accounts) {
        return accounts.positions(Stance.ASSERTS, Slot.EXPLANATION).stream()
                .filter(position -> position.meaning() instanceof Plain plain && plain.fabrication())
                .flatMap(position -> strongestAgainst(accounts, position).stream())
                .toList();
    }

    /// One contradiction a slot would say the same thing five times: the first slot in which somebody asserts stands
    /// for all.
    private Optional<Contradiction> strongestAgainst(Accounts accounts, Position madeUp) {
        return TOLD.stream()
                .flatMap(slot -> told(accounts, slot, madeUp))
                .findFirst()
                .map(pair -> accounts.contradiction(this, pair, Weight.CANNOT_BOTH_HOLD, Wording.of(pair)));
    }

    private static Stream<Accounts.Pair> told(Accounts accounts, Slot slot, Position madeUp) {
        return accounts.positions(Stance.ASSERTS, slot).stream()
                .flatMap(position -> accounts.opposed(position, madeUp, List.of()).stream())
                .filter(pair -> !tells(accounts, pair, madeUp));
    }

    private static boolean tells(Accounts accounts, Accounts.Pair pair, Position madeUp) {
        Statement doubter = pair.with().equals(madeUp) ? pair.one() : pair.other();
        return accounts.said(Stance.ASSERTS, Slot.PERPETRATOR, Slot.KILLED).stream()
                .anyMatch(said -> said.voice().key().equals(doubter.voice().key()));
    }
}
