package org.rashomon.incident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.document.Span;

/// Reads who claims a deed, that nobody does, and who denies it: "no group has claimed responsibility", "X claimed
/// responsibility", "the army declined to comment", "X denied any involvement".
final class ResponsibilityReader {
    private static final Set<String> RESPONSIBILITY = Set.of("responsibility", "involvement");
    private static final Set<String> CLAIM = Set.of("claimed", "claim", "claims", "claiming");
    static final Set<String> DENY = Lexicon.set("responsibility-words.txt", "DENY");
    private static final Set<String> SILENCE = Set.of("comment", "reaction");
    private static final Set<String> ACCUSATIONS = Lexicon.set("responsibility-words.txt", "ACCUSATIONS");
    private static final Set<String> OWN = Lexicon.set("responsibility-words.txt", "OWN");

    private static final Set<String> IT = Set.of("it", "they");

    static final Set<String> WORDS = words();

    private static Set<String> words() {
        Set<String> all = new HashSet<>(RESPONSIBILITY);
        all.addAll(SILENCE);
        all.addAll(DENY);
        return Set.copyOf(all);
    }

    private final Actors actors;

    ResponsibilityReader(Actors actors) {
        this.actors = actors;
    }

    /// Roles at the given word of violence; in a sentence that names none, the incident it speaks of is the last one
    /// told.
    List<RoleReader.Role> in(Reading reading, int at, List<Trigger> triggers) {
        List<RoleReader.Role> roles = new ArrayList<>();
        List<Word> words = reading.words();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).is("claimed")
                    && i + 1 < words.size()
                    && words.get(i + 1).is("by")) claimedBy(reading, i, at, roles);
            if (RESPONSIBILITY.contains(words.get(i).low())) responsibility(reading, i, at, roles);
            else if (DENY.contains(words.get(i).low())) denial(reading, i, at, triggers, roles);
            else if (SILENCE.contains(words.get(i).low())) silence(reading, i, at, roles);
        }
        return roles;
    }

    /// "the blast was claimed by X"
    private void claimedBy(Reading reading, int i, int at, List<RoleReader.Role> roles) {
        reading.prepositional(i + 1, Set.of("by"), 0).stream()
                .flatMap(by -> actors.in(reading, by).stream())
                .forEach(actor -> roles.add(claimed(actor, at)));
    }

    private static RoleReader.Role claimed(Actors.Actor actor, int at) {
        return new RoleReader.Role(
                Slot.RESPONSIBILITY, "claimed by " + actor.text(), actor.span(), at, false, actor.demonym(), true);
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
                            .forEach(actor -> roles.add(claimed(actor, at)));
                }
                return;
            }
            if (DENY.contains(word.low()) && p >= 0 && reading.phrases().get(p).isVerbs()) {
                reading.subject(p).stream()
                        .flatMap(subject -> who(reading, subject).stream())
                        .forEach(actor -> roles.add(new RoleReader.Role(
                                Slot.PERPETRATOR, actor.text(), actor.span(), at, true, actor.demonym(), true)));
                return;
            }
        }
    }

    /// "X is blamed, though it denied": a pronoun is the last one named before it.
    private List<Actors.Actor> who(Reading reading, Phrase subject) {
        if (!IT.contains(reading.words().get(subject.from()).low())) return actors.in(reading, subject);
        for (int p = reading.phrases().indexOf(subject) - 1; p >= 0; p--) {
            Phrase before = reading.phrases().get(p);
            List<Actors.Actor> named = before.isNouns() ? actors.in(reading, before) : List.of();
            if (!named.isEmpty()) return named;
        }
        return List.of();
    }

    /// "denied that its guns had fired", "denied bombing the town", "rejected the accusations".
    private void denial(Reading reading, int i, int at, List<Trigger> triggers, List<RoleReader.Role> roles) {
        List<Word> words = reading.words();
        int p = reading.phraseAt(i);
        if (p < 0
                || !reading.phrases().get(p).isVerbs()
                || reading.phrases().get(p).negated()) return;
        int next = i + 1;
        if (next < words.size() && words.get(next).is("that")) next++;
        if (next >= words.size()) return;
        int end = Math.min(words.size(), next + 8);
        int last = -1;
        boolean own =
                OWN.contains(words.get(next).low()) || words.get(next).low().endsWith("ing");
        for (Trigger trigger : triggers) {
            if (own && trigger.from() >= next && trigger.from() < end) last = Math.max(last, trigger.to());
        }
        for (int j = next; j < Math.min(end, next + 4); j++) {
            if (RESPONSIBILITY.contains(words.get(j).low())) return;
            if (last < 0 && ACCUSATIONS.contains(words.get(j).low())) last = j + 1;
        }
        if (last < 0) return;
        Span span = reading.span(next, last);
        reading.subject(p).stream()
                .flatMap(subject -> denier(reading, subject).stream())
                .findFirst()
                .ifPresent(actor -> roles.add(
                        new RoleReader.Role(Slot.PERPETRATOR, actor.text(), span, at, true, actor.demonym(), true)));
    }

    /// "a spokesman for the X": it is X who is said not to have done it.
    private List<Actors.Actor> denier(Reading reading, Phrase subject) {
        int next = reading.phrases().indexOf(subject) + 1;
        if (next < reading.phrases().size()) {
            Phrase after = reading.phrases().get(next);
            if (after.isNouns() && after.preposition().equals("for")) {
                List<Actors.Actor> body = actors.in(reading, after);
                if (!body.isEmpty()) return body;
            }
        }
        return actors.in(reading, subject);
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
