package org.rashomon.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.meaning.Meaning.Spot;
import org.rashomon.incident.meaning.Relation;

/// One incident has one place.
///
/// Before: "A says it was in Odrin", "B says it was in Velm", a hundred kilometres apart. After: A and B cannot both
/// hold.
/// Two places near each other differ in part; a place inside the other only seems so.
///
/// Does not fire when one name is a longer form of the other, or when nothing tells where a place is.
final class OnePlace implements Rule {
    private static final String INSIDE = "the one lies in the other";

    @Override
    public String name() {
        return "one-place";
    }

    @Override
    public List<Contradiction> in(Accounts accounts) {
        List<Contradiction> found = new ArrayList<>();
        List<Position> places = accounts.places();
        for (Accounts.Versus two : Accounts.pairs(places)) {
            if (!(two.one().meaning() instanceof Spot one && two.other().meaning() instanceof Spot other)) continue;
            Relation relation = liesIn(one, other, places) ? Relation.NARROWER : one.to(other);
            Optional<Weight> weight = switch (relation) {
                case APART -> Optional.of(Weight.CANNOT_BOTH_HOLD);
                case SIBLING -> Optional.of(Weight.DIFFERS_IN_PART);
                case NARROWER, WIDER -> Optional.of(Weight.ONLY_SEEMS);
                case EQUAL, MEETS, INCOMPARABLE -> Optional.empty();
            };
            weight.flatMap(grade -> accounts.opposed(two.one(), two.other(), List.of())
                            .map(pair -> accounts.contradiction(
                                    this,
                                    pair,
                                    grade,
                                    grade == Weight.ONLY_SEEMS ? Wording.of(pair, INSIDE) : Wording.of(pair))))
                    .ifPresent(found::add);
        }
        return found;
    }

    /// Whether any account says that one of the two lies in the other.
    private static boolean liesIn(Spot one, Spot other, List<Position> places) {
        return places.stream()
                .map(Position::meaning)
                .filter(Spot.class::isInstance)
                .map(Spot.class::cast)
                .anyMatch(spot -> spot.name().equals(one.name())
                                && spot.within().equals(other.name())
                        || spot.name().equals(other.name()) && spot.within().equals(one.name()));
    }
}
