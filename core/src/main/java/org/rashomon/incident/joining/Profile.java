package org.rashomon.incident.joining;

import java.util.ArrayList;
import java.util.List;

/// What of a telling is looked at in every comparison, worked out once beside all tellings of the case.
///
/// @param words the telling's words by their number in the alphabet of the case, ascending
/// @param roots the root of how often each stands there
/// @param length of the telling as a vector of weighed words
/// @param rareNames names that few tellings have, sorted
/// @param victims people who are named as killed or wounded, sorted
/// @param people those of them that are people and not the place's own name, sorted
record Profile(
        int[] words, double[] roots, double length, List<String> rareNames, List<String> victims, List<String> people) {
    /// The cosine of the angle between two tellings, by the weight of each word of the case.
    double likeness(Profile other, double[] weights) {
        double product = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < words.length && theirs < other.words.length) {
            int order = Integer.compare(words[mine], other.words[theirs]);
            if (order == 0) {
                double weight = weights[words[mine]];
                product += roots[mine] * other.roots[theirs] * weight * weight;
            }
            if (order <= 0) mine++;
            if (order >= 0) theirs++;
        }
        return product / Math.max(1e-9, length * other.length);
    }

    /// Names that both have.
    List<String> sharedNames(Profile other) {
        return shared(rareNames, other.rareNames);
    }

    int sharedPeople(Profile other) {
        return shared(people, other.people).size();
    }

    /// Who is named as killed or wounded by both.
    List<String> sharedVictims(Profile other) {
        return shared(victims, other.victims);
    }

    private static List<String> shared(List<String> some, List<String> others) {
        if (some.isEmpty() || others.isEmpty()) return List.of();
        List<String> shared = new ArrayList<>();
        int mine = 0;
        int theirs = 0;
        while (mine < some.size() && theirs < others.size()) {
            int order = some.get(mine).compareTo(others.get(theirs));
            if (order == 0) shared.add(some.get(mine));
            if (order <= 0) mine++;
            if (order >= 0) theirs++;
        }
        return shared;
    }
}
