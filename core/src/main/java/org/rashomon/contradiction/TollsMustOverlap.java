package org.rashomon.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rashomon.attribution.Stance;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.Value;
import org.rashomon.incident.meaning.Meaning.Toll;
import org.rashomon.incident.meaning.Relation;

/// Counts of the same people must share a number: `12` and `10 to 15` agree; `12` and `at least 30` contradict.
///
/// Before: "A says 12 killed", "B says at least 30 killed" on the same day. After: A and B cannot both hold.
///
/// Only seems so when every higher count is later than every lower one: tolls grow. Differs in part when one says more
/// closely whom it counts ("volunteers", "volunteers of the relief society"). Does not fire when one counts children
/// and
/// the other all, unless there are more children than people.
final class TollsMustOverlap implements Rule {
    private static final int FAR = 3;
    private static final String CIVILIANS = "people/people/civilians";
    private static final String LATER = "the higher count is the later one";
    private static final String CROSSING = "they share some numbers, neither range holds the other";
    private static final String CLOSER = "one says more closely whom it counts";

    @Override
    public String name() {
        return "tolls-must-overlap";
    }

    @Override
    public List<Contradiction> in(Accounts accounts) {
        List<Contradiction> found = new ArrayList<>();
        for (Slot slot : List.of(Slot.KILLED, Slot.WOUNDED)) {
            List<Position> tolls = accounts.positions(Stance.ASSERTS, slot);
            for (Accounts.Versus two : Counts.ofOneGroup(tolls)) {
                compare(accounts, two.one(), two.other()).ifPresent(found::add);
            }
            for (Accounts.Versus two : Accounts.pairs(tolls)) {
                partAndWhole(accounts, two.one(), two.other(), tolls).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Contradiction> compare(Accounts accounts, Position one, Position other) {
        Toll mine = Counts.of(one);
        Toll theirs = Counts.of(other);
        if (mine.crosses(theirs)) {
            return accounts.opposed(one, other, List.of())
                    .map(both ->
                            accounts.contradiction(this, both, Weight.DIFFERS_IN_PART, Wording.of(both, CROSSING)));
        }
        if (mine.range(theirs) != Relation.APART) return Optional.empty();
        boolean closer = !mine.group().equals(theirs.group());
        Position low = mine.isAbove(theirs) ? other : one;
        Position high = mine.isAbove(theirs) ? one : other;
        return accounts.opposedOnAnyDay(one, other, List.of(), (left, right) -> mayBeOneAct(accounts, left, right))
                .map(both -> {
                    if (low.isAllBefore(high)) {
                        return accounts.contradiction(this, both, Weight.ONLY_SEEMS, Wording.of(both, LATER));
                    }
                    return closer
                            ? accounts.contradiction(this, both, Weight.DIFFERS_IN_PART, Wording.of(both, CLOSER))
                            : accounts.contradiction(this, both, Weight.CANNOT_BOTH_HOLD, Wording.of(both));
                });
    }

    /// More children than people.
    private Optional<Contradiction> partAndWhole(
            Accounts accounts, Position one, Position other, List<Position> among) {
        if (!(one.meaning() instanceof Toll mine && other.meaning() instanceof Toll theirs)) return Optional.empty();
        if (mine.group().kind().equals(theirs.group().kind())) return Optional.empty();
        if (one.to(other) != Relation.APART) return Optional.empty();
        Position part = mine.group().isWhole() ? other : one;
        Position whole = mine.group().isWhole() ? one : other;
        if (isSaidByLargerPart(part, whole, among)) return Optional.empty();
        if (isSaidByWholes(part, whole, among)) return Optional.empty();
        return accounts.opposedOnAnyDay(one, other, among, (left, right) -> mayBeOneAct(accounts, left, right))
                .map(both -> whole.isAllBefore(part)
                        ? accounts.contradiction(this, both, Weight.ONLY_SEEMS, Wording.of(both, LATER))
                        : accounts.contradiction(this, both, Weight.CANNOT_BOTH_HOLD, Wording.of(both)));
    }

    /// Who counts 20 children among 30 dead differs from 12 dead by the 30.
    private static boolean isSaidByWholes(Position part, Position whole, List<Position> among) {
        return among.stream()
                .filter(one ->
                        one.meaning() instanceof Toll toll && toll.group().isWhole())
                .filter(one -> one.to(whole) == Relation.APART)
                .anyMatch(one -> one.voices().containsAll(part.voices()));
    }

    /// In one report, or of two days, two counts of which one is several times the other mostly belong to two acts.
    private static boolean mayBeOneAct(Accounts accounts, Statement one, Statement other) {
        boolean sameReport = one.document().origin().equals(other.document().origin());
        if (!sameReport && accounts.areOfOneDay(one, other)) return true;
        int mine = number(one);
        int theirs = number(other);
        return Math.max(mine, theirs) <= FAR * Math.min(mine, theirs);
    }

    private static int number(Statement statement) {
        return statement.claim().value() instanceof Value.Toll(OptionalInt min, OptionalInt max, String who)
                ? min.orElse(max.orElse(0))
                : 0;
    }

    /// Of one group that is greater than a whole the largest count is set against it. Civilians are often all there
    /// are, and each count of them is.
    private static boolean isSaidByLargerPart(Position part, Position whole, List<Position> among) {
        Toll count = Counts.of(part);
        if (count.group().kind().equals(CIVILIANS)) return false;
        return among.stream()
                .filter(one -> one.meaning() instanceof Toll larger
                        && larger.group().kind().equals(count.group().kind())
                        && larger.slackMin() > count.slackMin()
                        && larger.to(whole.meaning()) == Relation.APART)
                .anyMatch(one -> !whole.voices().containsAll(one.voices()));
    }
}
