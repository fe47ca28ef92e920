package org.rashomon.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.attribution.Stance;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.meaning.Meaning;
import org.rashomon.incident.meaning.Meaning.Actors;
import org.rashomon.incident.meaning.Meaning.Claimed;
import org.rashomon.incident.meaning.Relation;

/// What one says and another denies cannot both hold.
///
/// Before: "A says that the army did it", "the army denies it". After: the two cannot both hold.
///
/// "We fired no shell" denies no rocket: of what comes from the ground each denies only what he names; a denied
/// chemical weapon is any.
///
/// Does not fire when less is said than is denied ("a chemical weapon" against "it was no sarin"), or on a doubt. Who
/// denies
/// responsibility without naming anybody denies that he himself did it.
final class DenialAgainstAssertion implements Rule {
    private static final List<Slot> SLOTS = List.of(
            Slot.PERPETRATOR,
            Slot.WEAPON,
            Slot.TARGET,
            Slot.KILLED,
            Slot.WOUNDED,
            Slot.EXPLANATION,
            Slot.RESPONSIBILITY);

    @Override
    public String name() {
        return "denial-against-assertion";
    }

    @Override
    public List<Contradiction> in(Accounts accounts) {
        List<Contradiction> found = new ArrayList<>();
        for (Slot slot : SLOTS) {
            List<Position> denied = accounts.positions(Stance.DENIES, slot);
            if (!denied.isEmpty()) against(accounts, denied, accounts.positions(Stance.ASSERTS, slot), found);
        }
        List<Position> selves = Accounts.fold(
                accounts.said(Stance.DENIES, Slot.RESPONSIBILITY), statement -> deniedActor(accounts, statement));
        against(accounts, selves, accounts.positions(Stance.ASSERTS, Slot.PERPETRATOR), found);
        return found;
    }

    private void against(Accounts accounts, List<Position> denied, List<Position> asserted, List<Contradiction> found) {
        for (Position denial : denied) {
            List<Contradiction> all = asserted.stream()
                    .filter(assertion -> excludes(denial, assertion))
                    .flatMap(assertion -> accounts.opposed(denial, assertion, List.of()).stream())
                    .map(pair -> accounts.contradiction(this, pair, Weight.CANNOT_BOTH_HOLD, Wording.of(pair)))
                    .toList();
            if (!all.isEmpty()) found.add(folded(all));
        }
    }

    /// One denial is one finding, however many ways there are to say what it denies.
    private static Contradiction folded(List<Contradiction> ofOneDenial) {
        Contradiction first = ofOneDenial.getFirst();
        return ofOneDenial.stream()
                .skip(1)
                .reduce(first, (all, next) -> all.with(next, isDenial(all.one()) != isDenial(next.one())));
    }

    private static boolean isDenial(Statement statement) {
        return statement.claim().stance() == Stance.DENIES;
    }

    private static boolean excludes(Position denial, Position assertion) {
        Relation relation = assertion.to(denial);
        return switch (assertion.meaning()) {
            case Actors ignored -> relation.mayBothHold();
            case Claimed ignored -> relation.mayBothHold();
            case Meaning.Toll ignored -> relation == Relation.EQUAL || relation == Relation.NARROWER;
            case Meaning.Arms ignored ->
                relation == Relation.EQUAL
                        || relation == Relation.NARROWER
                                && denial.meaning() instanceof Meaning.Arms denied
                                && denied.nameAnAgent();
            case Meaning.Days ignored -> relation == Relation.EQUAL;
            case Meaning.Hours ignored -> relation == Relation.EQUAL;
            case Meaning.Ballot ignored -> relation == Relation.EQUAL;
            case Meaning.Things ignored -> relation.mayBothHold();
            case Meaning.Spot ignored -> relation == Relation.EQUAL;
            case Meaning.Plain ignored -> relation.mayBothHold();
        };
    }

    private static Optional<Meaning> deniedActor(Accounts accounts, Statement statement) {
        return accounts.meaning(statement)
                .flatMap(meaning -> meaning instanceof Claimed(Optional<Actors> by)
                        ? by.map(Meaning.class::cast)
                        : Optional.<Meaning>empty())
                .or(() -> accounts.actors(statement.voice().shown()));
    }
}
