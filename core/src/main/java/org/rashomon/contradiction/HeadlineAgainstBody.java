package org.rashomon.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rashomon.attribution.Stance;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.meaning.Meaning;
import org.rashomon.incident.meaning.Relation;

/// What a headline says must stand in the report below it.
///
/// Before: the headline says "40 killed", the text below "12 people were killed". After: the headline stands against
/// its text.
///
/// Does not fire when anything in the text says what the headline says or can hold beside it, when the text gives
/// nothing in that slot, or on a number that the headline rounds.
final class HeadlineAgainstBody implements Rule {
    private static final List<Slot> SLOTS = List.of(Slot.KILLED, Slot.WOUNDED, Slot.WEAPON, Slot.PERPETRATOR);

    @Override
    public String name() {
        return "headline-against-body";
    }

    @Override
    public List<Contradiction> in(Accounts accounts) {
        List<Contradiction> found = new ArrayList<>();
        for (Slot slot : SLOTS) {
            accounts.byReport(Stance.ASSERTS, slot).forEach(said -> ofOneReport(accounts, said, found));
        }
        return found;
    }

    private void ofOneReport(Accounts accounts, List<Statement> said, List<Contradiction> found) {
        List<Position> headline = Accounts.fold(
                said.stream().filter(HeadlineAgainstBody::isInTitle).toList(), accounts::meaning);
        List<Position> body =
                Accounts.fold(said.stream().filter(one -> !isInTitle(one)).toList(), accounts::meaning);
        for (Position mine : headline) {
            if (body.stream().anyMatch(theirs -> agree(mine, theirs))) continue;
            against(mine, body)
                    .map(theirs -> new Accounts.Pair(mine.first(), theirs.first(), mine, theirs))
                    .map(pair -> accounts.contradiction(this, pair, Weight.CANNOT_BOTH_HOLD, Wording.of(pair)))
                    .ifPresent(found::add);
        }
    }

    private static boolean isInTitle(Statement one) {
        return one.document()
                .title()
                .filter(title -> title.covers(one.claim().span()))
                .isPresent();
    }

    /// Numbers agree whoever is counted: a headline seldom says whom.
    private static boolean agree(Position mine, Position theirs) {
        if (mine.meaning() instanceof Meaning.Toll headline && theirs.meaning() instanceof Meaning.Toll below) {
            return headline.range(below) != Relation.APART;
        }
        return mine.to(theirs) != Relation.APART;
    }

    /// Of several that stand against it the one most like it: the greatest number.
    private static Optional<Position> against(Position mine, List<Position> body) {
        List<Position> apart = body.stream()
                .filter(theirs -> mine.to(theirs) == Relation.APART)
                .toList();
        return apart.stream().allMatch(one -> one.meaning() instanceof Meaning.Toll)
                ? apart.stream()
                        .max(Comparator.comparingInt(one -> Counts.of(one).least()))
                : apart.stream().findFirst();
    }
}
