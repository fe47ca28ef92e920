package org.rashomon.contradiction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.attribution.Stance;
import org.rashomon.contradiction.Accounts.Pair;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.meaning.Meaning.Toll;
import org.rashomon.incident.meaning.Relation;

/// One voice, two values that cannot both hold, or one that it says and denies.
///
/// Before: "A says 12 killed" in one report and "A says 9 killed" in a later one. After: A stands against himself.
///
/// Does not fire on a toll that grows with time, or on two values of one report: those are mostly meant
/// together. How a story changed is shown as a shift besides.
final class SpeakerAgainstHimself implements Rule {
    private static final List<Slot> TAKEN_BACK = List.of(Slot.PERPETRATOR, Slot.WEAPON, Slot.RESPONSIBILITY);
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
        for (Slot slot : TAKEN_BACK) takenBack(accounts, slot, found);
        return found;
    }

    /// What a voice says in one report and denies in another.
    private void takenBack(Accounts accounts, Slot slot, List<Contradiction> found) {
        List<Position> denied = accounts.positions(Stance.DENIES, slot);
        if (denied.isEmpty()) return;
        for (Position said : accounts.positions(Stance.ASSERTS, slot)) {
            for (Position denial : denied) {
                Relation relation = said.to(denial);
                if (relation != Relation.EQUAL && relation != Relation.NARROWER) continue;
                ofOneVoice(said, denial)
                        .filter(pair -> accounts.areOfOneDay(pair.one(), pair.other()))
                        .map(pair -> accounts.contradiction(this, pair, Weight.CANNOT_BOTH_HOLD, Wording.of(pair)))
                        .ifPresent(found::add);
            }
        }
    }

    private static Optional<Pair> ofOneVoice(Position said, Position denial) {
        return said.held().stream()
                .flatMap(one -> denial.held().stream()
                        .filter(other -> other.voice().key().equals(one.voice().key()))
                        .filter(other ->
                                !other.document().origin().equals(one.document().origin()))
                        .map(other -> new Pair(one, other, said, denial)))
                .findFirst();
    }

    private void ofOneVoice(Accounts accounts, List<Statement> said, List<Contradiction> found) {
        List<Position> positions = Accounts.fold(said, accounts::meaning);
        for (Accounts.Versus two : Accounts.pairs(positions)) {
            if (!areApart(two) || !isAgainst(two.one(), two.other())) continue;
            Pair pair = new Pair(two.one().first(), two.other().first(), two.one(), two.other());
            if (!accounts.areOfOneDay(pair.one(), pair.other())) continue;
            found.add(accounts.contradiction(this, pair, Weight.CANNOT_BOTH_HOLD, Wording.of(pair)));
        }
    }

    /// "15 volunteers of the relief society", said of the same people as "12 volunteers".
    private static boolean areApart(Accounts.Versus two) {
        if (two.one().to(two.other()) == Relation.APART) return true;
        return two.one().meaning() instanceof Toll mine
                && two.other().meaning() instanceof Toll theirs
                && mine.group().mayBe(theirs.group())
                && mine.range(theirs) == Relation.APART;
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
