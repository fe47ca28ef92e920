package org.rashomon.contradiction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.attribution.Stance;
import org.rashomon.contradiction.Accounts.Pair;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.meaning.Meaning.Toll;
import org.rashomon.incident.meaning.Relation;

/// One voice, two values that cannot both hold.
///
/// Before: "A says 12 killed" in one report and "A says 9 killed" in a later one. After: A stands against himself.
///
/// Does not fire on a toll that grows with time, or on two values of one report: those are mostly meant
/// together. How a story changed is shown as a shift besides.
final class SpeakerAgainstHimself implements Rule {
    private static final List<Slot> SLOTS =
            List.of(Slot.KILLED, Slot.WOUNDED, Slot.PERPETRATOR, Slot.WEAPON, Slot.RESPONSIBILITY);

    @Override
    public String name() {
        return "speaker-against-himself";
    }

    @Override
    public List<Contradiction> in(Accounts accounts) {
        List<Contradiction> found = new ArrayList<>();
        for (Slot slot : SLOTS) {
            Map<String, List<Statement>> byVoice = new LinkedHashMap<>();
            for (Statement statement : accounts.said(Stance.ASSERTS, slot)) {
                byVoice.computeIfAbsent(statement.voice().key(), unused -> new ArrayList<>())
                        .add(statement);
            }
            byVoice.values().forEach(said -> ofOneVoice(accounts, said, found));
        }
        return found;
    }

    private void ofOneVoice(Accounts accounts, List<Statement> said, List<Contradiction> found) {
        List<Position> positions = Accounts.fold(said, accounts::meaning);
        for (Accounts.Versus two : Accounts.pairs(positions)) {
            if (two.one().to(two.other()) != Relation.APART || !isAgainst(two.one(), two.other())) continue;
            Pair pair = new Pair(two.one().first(), two.other().first(), two.one(), two.other());
            found.add(accounts.contradiction(this, pair, Weight.CANNOT_BOTH_HOLD, Wording.of(pair)));
        }
    }

    private static boolean isAgainst(Position one, Position other) {
        if (one.first().document().origin().equals(other.first().document().origin())) return false;
        boolean ordered = one.held().getLast().when().isBefore(other.first().when())
                || other.held().getLast().when().isBefore(one.first().when());
        if (!(one.meaning() instanceof Toll mine && other.meaning() instanceof Toll theirs)) return ordered;
        Position low = mine.isAbove(theirs) ? other : one;
        Position high = mine.isAbove(theirs) ? one : other;
        return !low.held().getLast().when().isBefore(high.first().when());
    }
}
