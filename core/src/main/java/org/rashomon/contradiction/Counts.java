package org.rashomon.contradiction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.incident.meaning.Meaning.Toll;

/// The tolls of an incident, laid out for the rules that compare them.
final class Counts {
    private Counts() {}

    /// The pairs of positions that count the same people, as far as their words tell: "volunteers" and "volunteers of
    /// the relief society" do, soldiers of two armies do not. Each group has its own
    /// strongest positions, so that counts of children do not crowd out those of all.
    static List<Accounts.Versus> ofOneGroup(List<Position> positions) {
        Map<String, List<Position>> byGroup = new LinkedHashMap<>();
        for (Position position : positions) {
            if (position.meaning() instanceof Toll toll && !isOneOfThem(toll)) {
                byGroup.computeIfAbsent(toll.group().kind(), unused -> new ArrayList<>())
                        .add(position);
            }
        }
        return byGroup.values().stream()
                .flatMap(group -> Accounts.pairs(group).stream())
                .filter(two -> of(two.one()).group().mayBe(of(two.other()).group()))
                .toList();
    }

    /// "A woman was killed" tells of one of them and counts no women.
    private static boolean isOneOfThem(Toll toll) {
        return toll.max() == 1 && !toll.group().isWhole();
    }

    static Toll of(Position position) {
        if (position.meaning() instanceof Toll toll) return toll;
        throw new IllegalArgumentException("no toll: " + position.meaning());
    }
}
