package org.rashomon.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads who claims a deed, that nobody does, and who denies it: "no group has claimed responsibility", "X claimed
/// responsibility", "the army declined to comment", "X denied any involvement".
final class ResponsibilityReader {
    private static final Set<String> RESPONSIBILITY = Set.of("responsibility", "involvement");
    private static final Set<String> CLAIM = Set.of("claimed", "claim", "claims", "claiming");
    private static final Set<String> DENY = Set.of("denied", "denies", "denying", "deny", "rejected", "rejects");
    private static final Set<String> SILENCE = Set.of("comment", "reaction");

    static final Set<String> WORDS = Set.of("responsibility", "involvement", "comment", "reaction");

    private final Actors actors;

    ResponsibilityReader(Actors actors) {
        this.actors = actors;
    }

    /// Roles at the given word of violence; in a sentence that names none, the incident it speaks of is the last one
    /// told.
    List<RoleReader.Role> in(Reading reading, int at) {
        List<RoleReader.Role> roles = new ArrayList<>();
        List<Word> words = reading.words();
        for (int i = 0; i < words.size(); i++) {
            if (RESPONSIBILITY.contains(words.get(i).low())) responsibility(reading, i, at, roles);
            else if (SILENCE.contains(words.get(i).low())) silence(reading, i, at, roles);
        }
        return roles;
    }

    private void responsibility(Reading reading, int i, int at, List<RoleReader.Role> roles) {
        List<Word> words = reading.words();
        for (int j = Math.max(0, i - 6); j < i; j++) {
            Word word = words.get(j);
            int p = reading.phraseAt(j);
            if (CLAIM.contains(word.low())) {
                boolean none = false;
                for (int k = Math.max(0, j - 7); k < j; k++)
                    none |= words.get(k).isOneOf(Set.of("no", "not", "nobody", "neither", "none", "n't"));
                if (none) {
                    roles.add(new RoleReader.Role(
                            Slot.RESPONSIBILITY, "no claim", reading.span(j, i + 1), at, false, Optional.empty()));
                } else if (p >= 0 && reading.phrases().get(p).isVerbs()) {
                    reading.subject(p).stream()
                            .flatMap(subject -> actors.in(reading, subject).stream())
                            .forEach(actor -> roles.add(new RoleReader.Role(
                                    Slot.RESPONSIBILITY,
                                    "claimed by " + actor.text(),
                                    actor.span(),
                                    at,
                                    false,
                                    actor.demonym())));
                }
                return;
            }
            if (DENY.contains(word.low()) && p >= 0 && reading.phrases().get(p).isVerbs()) {
                reading.subject(p).stream()
                        .flatMap(subject -> actors.in(reading, subject).stream())
                        .forEach(actor -> roles.add(new RoleReader.Role(
                                Slot.PERPETRATOR, actor.text(), actor.span(), at, true, actor.demonym())));
                return;
            }
        }
    }

    private static void silence(Reading reading, int i, int at, List<RoleReader.Role> roles) {
        List<Word> words = reading.words();
        boolean none = false;
        int from = Math.max(0, i - 4);
        for (int j = from; j < i; j++)
            none |= words.get(j).is("declined")
                    || words.get(j).is("refused")
                    || words.get(j).is("no");
        if (none)
            roles.add(new RoleReader.Role(
                    Slot.RESPONSIBILITY, "no claim", reading.span(from, i + 1), at, false, Optional.empty()));
    }
}
