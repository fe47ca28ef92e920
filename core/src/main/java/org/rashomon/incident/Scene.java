package org.rashomon.incident;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.document.Span;
import org.rashomon.language.Edtf;
import org.rashomon.language.TimeExpression;

/// What one sentence, or a part of one, tells of one incident.
///
/// @param places those it happened at, the most specific first
/// @param saidOn when it was told, which is not when it happened
/// @param lead a day named in the sentence before it, which tells of no deed itself
/// @param undated whether it gives a day that nothing in the report anchors
/// @param definite whether it refers back: "the attack"
record Scene(
        Reading reading,
        List<Trigger> triggers,
        List<Toll> tolls,
        List<RoleReader.Role> roles,
        List<Site> places,
        List<TimeExpression> times,
        Optional<TimeExpression> saidOn,
        Optional<TimeExpression> lead,
        boolean undated,
        Map<Kind, Integer> kinds,
        boolean definite) {
    Kind kind() {
        return best(kinds);
    }

    static Kind best(Map<Kind, Integer> kinds) {
        Kind best = Kind.ATTACK;
        int most = 0;
        for (Map.Entry<Kind, Integer> entry : new EnumMap<>(kinds).entrySet()) {
            if (entry.getKey() != Kind.ATTACK && entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    boolean isStrong() {
        return kinds.getOrDefault(kind(), 0) >= SceneReader.STRONG;
    }

    Optional<Site> where() {
        return places.stream().findFirst();
    }

    Optional<Site> within() {
        return places.stream().skip(1).findFirst();
    }

    Optional<Edtf> when() {
        return times.stream().flatMap(time -> time.edtf().stream()).findFirst();
    }

    Span span() {
        Trigger first = triggers.getFirst();
        return reading.span(first.from(), first.to());
    }

    /// Whether it says enough to be an incident by itself.
    boolean isSubstantive() {
        boolean perpetrator = roles.stream().anyMatch(role -> role.slot() == Slot.PERPETRATOR);
        boolean target = roles.stream().anyMatch(role -> role.slot() == Slot.TARGET || role.slot() == Slot.WEAPON);
        boolean told = !tolls.isEmpty() || perpetrator && target;
        boolean set = !places.isEmpty() || !times.isEmpty();
        return told
                || set
                        && (kind() != Kind.ATTACK
                                || perpetrator
                                || target
                                || triggers.stream().anyMatch(Trigger::strong));
    }
}
