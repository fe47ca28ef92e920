package org.rashomon.contradiction;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.attribution.Stance;
import org.rashomon.contradiction.Accounts.Pair;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.Value;
import org.rashomon.incident.meaning.Meaning.Days;
import org.rashomon.incident.meaning.Relation;
import org.rashomon.language.Edtf;

/// One incident has one time: the dates given for it must be able to meet.
///
/// Before: "A says 4 April", "B says 7 April". After: A and B cannot both hold. A day apart differs in part: nights and
/// time
/// zones do that.
///
/// Does not fire on dates known only from a report's own day or equal to it when that is the later one, on approximate
/// ones, or on a month that holds the day.
final class SameDay implements Rule {
    @Override
    public String name() {
        return "same-day";
    }

    @Override
    public List<Contradiction> in(Accounts accounts) {
        List<Contradiction> found = new ArrayList<>();
        List<Position> days = accounts.positions(Stance.ASSERTS, Slot.WHEN);
        for (Accounts.Versus two : Accounts.pairs(days)) {
            if (two.one().to(two.other()) != Relation.APART) continue;
            accounts.opposedOnAnyDay(two.one(), two.other(), days, SameDay::areOfTheEvent)
                    .map(pair -> contradiction(accounts, pair))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Contradiction contradiction(Accounts accounts, Pair pair) {
        return isADayApart(pair)
                ? accounts.contradiction(
                        this,
                        pair,
                        Weight.DIFFERS_IN_PART,
                        Wording.of(pair, "a day apart, as nights and time zones can make it"))
                : accounts.contradiction(this, pair, Weight.CANNOT_BOTH_HOLD, Wording.of(pair));
    }

    /// The day of the later report itself mostly says when somebody spoke.
    private static boolean areOfTheEvent(Statement one, Statement other) {
        return !looksBack(one, other) && !looksBack(other, one);
    }

    private static boolean looksBack(Statement later, Statement earlier) {
        return later.claim().value() instanceof Value.When(Edtf mine)
                && earlier.claim().value() instanceof Value.When(Edtf theirs)
                && mine.isDay()
                && mine.earliest().equals(later.document().today())
                && gap(theirs, mine) > 0;
    }

    private static boolean isADayApart(Pair pair) {
        return pair.with().meaning() instanceof Days(Edtf one)
                && pair.against().meaning() instanceof Days(Edtf other)
                && (gap(one, other) == 1 || gap(other, one) == 1);
    }

    private static long gap(Edtf before, Edtf after) {
        return before.latest()
                .flatMap(last -> after.earliest().map(first -> ChronoUnit.DAYS.between(last, first)))
                .orElse(0L);
    }
}
