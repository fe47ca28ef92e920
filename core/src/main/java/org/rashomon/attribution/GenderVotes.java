package org.rashomon.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Learns a person's gender from the pronouns that take the name up: where a sentence names one person only, a "she"
/// after
/// it is a vote. First names are not asked.
final class GenderVotes {
    private static final int ENOUGH = 2;

    private GenderVotes() {}

    static void count(List<Mention> mentions, Cast cast) {
        Map<Referent, int[]> votes = new HashMap<>();
        int sentence = -1;
        Referent only = null;
        boolean several = false;
        for (Mention one : mentions) {
            if (one.sentence() != sentence) {
                sentence = one.sentence();
                only = null;
                several = false;
            }
            Referent who = cast.of(one).orElse(null);
            if (who != null && who.kind == Referent.Kind.PERSON) {
                several |= only != null && only != who;
                only = who;
            } else if (one.sort() == Mention.Sort.PEOPLE && !one.isPlural() && who == null) {
                several = true;
            } else if (one.sort() == Mention.Sort.PRONOUN
                    && one.gender() != Gender.UNKNOWN
                    && only != null
                    && !several) {
                votes.computeIfAbsent(only, any -> new int[2])[one.gender() == Gender.MALE ? 0 : 1]++;
            }
        }
        votes.forEach((who, count) -> {
            if (who.gender != Gender.UNKNOWN) return;
            if (count[0] >= ENOUGH && count[0] > 2 * count[1]) who.gender = Gender.MALE;
            if (count[1] >= ENOUGH && count[1] > 2 * count[0]) who.gender = Gender.FEMALE;
        });
    }
}
