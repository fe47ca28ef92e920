package org.rashomon.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rashomon.attribution.Stance;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.meaning.Meaning;
import org.rashomon.incident.meaning.Relation;

/// One incident has one hour: clock times and parts of a day that are given for it must be able to meet.
///
/// Before: "A says Monday morning", "B says 7:40 p.m. on Monday". After: A and B cannot both hold. Less than three
/// hours
/// apart they differ in part.
///
/// Does not fire on times of different days (`same-day` asks that), when one names its time zone and the other does
/// not,
/// when a voice gives both, within an hour, or on a bound ("by midnight").
final class SameHour implements Rule {
    private static final Pattern BOUND = Pattern.compile("(?i)\\b(?:by|until|till|before|after|since|from)\\s+$");
    private static final int BEFORE = 10;
    private static final int NEAR_MINUTES = 60;
    private static final int FAR_MINUTES = 180;

    @Override
    public String name() {
        return "same-hour";
    }

    @Override
    public List<Contradiction> in(Accounts accounts) {
        List<Statement> said = accounts.said(Stance.ASSERTS, Slot.WHEN).stream()
                .filter(one -> !isBound(one))
                .toList();
        List<Position> times = Accounts.fold(said, accounts::hours);
        List<Contradiction> found = new ArrayList<>();
        for (Accounts.Versus two : Accounts.pairs(times)) {
            if (two.one().to(two.other()) != Relation.APART) continue;
            int gap = minutesApart(two);
            if (gap <= NEAR_MINUTES) continue;
            Weight weight = gap < FAR_MINUTES ? Weight.DIFFERS_IN_PART : Weight.CANNOT_BOTH_HOLD;
            accounts.opposed(two.one(), two.other(), List.of(), SameHour::areTwoAccounts)
                    .map(pair -> accounts.contradiction(this, pair, weight, reason(pair)))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static int minutesApart(Accounts.Versus two) {
        return two.one().meaning() instanceof Meaning.Hours one && two.other().meaning() instanceof Meaning.Hours other
                ? one.minutesFrom(other)
                : 0;
    }

    /// "By midnight", "until noon" give an end, not the hour.
    private static boolean isBound(Statement one) {
        int start = one.claim().span().start();
        String before = one.document().text().substring(Math.max(0, start - BEFORE), start);
        return BOUND.matcher(before).find();
    }

    /// In one report two hours in its own words are mostly of two acts.
    private static boolean areTwoAccounts(Statement one, Statement other) {
        return !one.document().origin().equals(other.document().origin())
                || one.claim().by().isPresent() && other.claim().by().isPresent();
    }

    private static String reason(Accounts.Pair pair) {
        return "%s says “%s”; %s says “%s”."
                .formatted(
                        pair.one().voice().shown(),
                        pair.one().words(),
                        pair.other().voice().shown(),
                        pair.other().words());
    }
}
