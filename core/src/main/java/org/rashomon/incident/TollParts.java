package org.rashomon.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads the parts of a toll: "including six children", "three of them children".
final class TollParts {
    private static final Set<String> AND = Set.of("and", "or", "&");

    private static final Set<String> DEAD = Set.of("dead", "killed", "victims", "fatalities", "deaths", "martyrs");
    private static final Set<String> HURT = Set.of("wounded", "injured", "hurt", "injuries");

    private final CountedGroups people;

    TollParts(CountedGroups people) {
        this.people = people;
    }

    /// "including six children", "among them two children", "one of them a woman": parts of the toll before them.
    void add(Reading reading, List<Toll> tolls) {
        List<Word> words = reading.words();
        List<Toll> whole = List.copyOf(tolls);
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).is("among") && !words.get(i + 1).is("them")) amongDead(reading, i, tolls);
            if (isCountOfThem(words, i)) {
                ofThem(reading, i, whole, tolls);
                continue;
            }
            boolean opens = words.get(i).is("including")
                    || words.get(i + 1).is("them")
                            && (words.get(i).is("among")
                                    || words.get(i).is("of")
                                            && i > 0
                                            && words.get(i - 1).is("one"));
            if (!opens) continue;
            Toll nearest = null;
            for (Toll toll : whole) {
                if (toll.from() < i && (nearest == null || toll.from() > nearest.from())) nearest = toll;
            }
            if (nearest == null) continue;
            int first = i + 1;
            List<Phrase> groups = new ArrayList<>();
            int left = -1;
            for (Phrase phrase : reading.phrases()) {
                if (phrase.from() < first
                        || phrase.isNouns() && words.get(phrase.from()).is("them")) continue;
                boolean joined = left < 0
                        || left == phrase.from()
                        || phrase.from() == left + 1
                                && AND.contains(words.get(left).low());
                if (!phrase.isNouns() || !joined) break;
                groups.add(phrase);
                left = phrase.to();
            }
            Toll of = nearest;
            for (Phrase group : groups) {
                Optional<Quantities.Quantity> count = Quantities.of(words, group);
                if (count.isEmpty()
                        || !people.isPeople(words, group)
                                && count.get().to() < group.to()
                                && count.get().isOne()) continue;
                String who = people.who(reading, group, count.get(), reading.endWithOf(group));
                for (Toll same : whole) {
                    if (same.from() != of.from()) continue;
                    tolls.add(new Toll(
                            same.slot(),
                            count.get().min(),
                            count.get().max(),
                            who,
                            of.at(),
                            Math.min(count.get().from(), group.from()),
                            group.to()));
                }
            }
        }
    }

    /// "Six children were among the dead", "were among 19 civilians killed".
    private void amongDead(Reading reading, int among, List<Toll> tolls) {
        int p = among == 0 ? -1 : reading.phraseAt(among - 1);
        if (p < 0 || !reading.phrases().get(p).isVerbs()) return;
        Optional<Slot> slot = Optional.empty();
        for (int i = among + 1; i < reading.words().size() && i < among + 8 && slot.isEmpty(); i++) {
            if (DEAD.contains(reading.words().get(i).low())) slot = Optional.of(Slot.KILLED);
            else if (HURT.contains(reading.words().get(i).low())) slot = Optional.of(Slot.WOUNDED);
        }
        Optional<Phrase> subject = reading.subject(p);
        if (slot.isEmpty() || subject.isEmpty()) return;
        people.count(reading, reading.withJoinedBefore(subject.get()), among, Set.of(slot.get()), true, tolls);
    }

    /// "three of them" before a noun: not "one of them a woman", which is read as "including a woman".
    private static boolean isCountOfThem(List<Word> words, int i) {
        return i + 3 < words.size()
                && words.get(i + 1).is("of")
                && words.get(i + 2).is("them")
                && !words.get(i).is("one")
                && Quantities.value(words.get(i).low()).isPresent();
    }

    private void ofThem(Reading reading, int i, List<Toll> whole, List<Toll> tolls) {
        OptionalInt count = Quantities.value(reading.words().get(i).low());
        int p = reading.phraseAt(i + 3);
        if (p < 0 || !reading.phrases().get(p).isNouns()) return;
        Phrase group = reading.phrases().get(p);
        if (!people.isPeople(reading.words(), group)) return;
        Toll nearest = null;
        for (Toll toll : whole)
            if (toll.from() < i && (nearest == null || toll.from() > nearest.from())) nearest = toll;
        if (nearest == null) return;
        String who = reading.text(group.from(), group.to());
        for (Toll same : whole) {
            if (same.from() == nearest.from())
                tolls.add(new Toll(same.slot(), count, count, who, nearest.at(), i, group.to()));
        }
    }
}
