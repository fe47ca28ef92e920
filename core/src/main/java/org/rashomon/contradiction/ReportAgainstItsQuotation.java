package org.rashomon.contradiction;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.Stance;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.meaning.Meaning;
import org.rashomon.incident.meaning.Relation;

/// What a report says in its own words against what it quotes somebody for.
///
/// Before: a report says "12 were killed" and quotes a doctor for 9. After: the report stands against its quotation.
///
/// Does not fire when the report itself gives two such values, between two who are quoted, on a doer (a report mostly
/// tells then of two acts), or when somebody in the
/// report is quoted for what the report says itself.
final class ReportAgainstItsQuotation implements Rule {
    private static final List<Slot> SLOTS = List.of(Slot.KILLED, Slot.WOUNDED, Slot.WEAPON);

    @Override
    public String name() {
        return "report-against-its-quotation";
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
        List<Position> own = Accounts.fold(
                said.stream().filter(one -> one.claim().by().isEmpty()).toList(), accounts::meaning);
        List<Position> quoted = Accounts.fold(
                said.stream().filter(ReportAgainstItsQuotation::isQuoted).toList(), accounts::meaning);
        boolean tellsOfMore = own.size() > 1
                && own.stream().anyMatch(mine -> own.stream().anyMatch(other -> mine.to(other) == Relation.APART));
        if (tellsOfMore) return;
        for (Position mine : own) {
            if (quoted.stream().anyMatch(theirs -> theirs.to(mine).mayBothHold())) continue;
            quoted.stream()
                    .filter(theirs -> areApart(mine, theirs))
                    .findFirst()
                    .map(theirs -> new Accounts.Pair(mine.first(), theirs.first(), mine, theirs))
                    .map(pair -> accounts.contradiction(this, pair, Weight.CANNOT_BOTH_HOLD, Wording.of(pair)))
                    .ifPresent(found::add);
        }
    }

    private static boolean isQuoted(Statement one) {
        return one.claim().by().filter(Speaker::isResolved).isPresent();
    }

    private static boolean areApart(Position one, Position other) {
        if (one.to(other) != Relation.APART) return false;
        return !(one.meaning() instanceof Meaning.Toll mine && other.meaning() instanceof Meaning.Toll theirs)
                || mine.group().equals(theirs.group());
    }
}
