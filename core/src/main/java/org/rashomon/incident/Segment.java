package org.rashomon.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.document.Span;

/// A part of a sentence that may tell of an incident of its own: a clause, or a phrase around a word of violence of
/// another kind.
///
/// @param from the first word
/// @param to behind the last
/// @param later by how many days it lies behind the part before it: "a day after" is -1 for what follows, "two days
///     before" is 2; 0 when the words do not say
record Segment(int from, int to, int later) {
    static final Set<String> BREAKS = Lexicon.words(
            "as while whilst when after before and but meanwhile prompting since ; which where following",
            "separately elsewhere");

    private static final Set<String> SEQUELS = Set.of("after", "before", "following", "since");
    private static final Set<String> HOW = Set.of("when", "as", "after");
    private static final Set<String> CASUALTIES =
            Set.of("killed", "injured", "wounded", "died", "hurt", "killing", "injuring", "wounding", "dying", "dead");

    /// The parts of a sentence, each with words of violence of its own.
    static List<Segment> of(Reading reading, List<Trigger> real, List<Site> sites) {
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        int size = reading.words().size();
        for (int i = 1; i < size; i++) {
            boolean breaks = BREAKS.contains(reading.words().get(i).low())
                    || isOtherKind(reading, real, i)
                    || isElsewhere(reading, real, sites, i)
                    || endsOpening(reading, i);
            if (breaks
                    && !isSinceBegan(reading, i)
                    && !isWithinPhrase(reading, i)
                    && holds(real, from, i)
                    && holds(real, i, size)
                    && !isConsequence(reading, real, from, i)) {
                segments.add(new Segment(from, i, later(reading, from)));
                from = i;
            }
        }
        segments.add(new Segment(from, size, later(reading, from)));
        return segments;
    }

    /// "by Ostrian and rebel jets", "the first and the second blast": nothing ends with an adjective.
    private static boolean isWithinPhrase(Reading reading, int at) {
        Word before = reading.words().get(at - 1);
        return reading.words().get(at).is("and")
                && (before.isTagged("ADJ") || before.isTagged("DET") || before.isTagged("ADP"))
                && !before.is("dead");
    }

    /// "since the assault began on Sunday" says when, and nothing else.
    private static boolean isSinceBegan(Reading reading, int at) {
        if (!reading.words().get(at).is("since")) return false;
        for (int i = at + 1; i < reading.words().size() && i < at + 9; i++)
            if (DayReader.BEGAN.contains(reading.words().get(i).low())) return true;
        return false;
    }

    /// "After those strikes, gunmen attacked": the comma behind a clause that opens the sentence.
    private static boolean endsOpening(Reading reading, int at) {
        if (!reading.words().get(at).is(",")) return false;
        boolean opened = false;
        for (int i = 0; i < at; i++) {
            String low = reading.words().get(i).low();
            if (i < 4) opened |= low.equals("after") || low.equals("since") || low.equals("before");
            else if (low.equals(",")) return false;
        }
        return opened;
    }

    /// Whether what it tells came after, or before, what the part before it tells.
    boolean isSequel(Reading reading) {
        return from > 0
                && (reading.words().get(from).is(",")
                        || SEQUELS.contains(reading.words().get(from).low()));
    }

    /// "Two were killed when shells hit the town": what befell people, and the deed that did it, are one.
    private static boolean isConsequence(Reading reading, List<Trigger> real, int from, int at) {
        if (!HOW.contains(reading.words().get(at).low()) || later(reading, at) != 0) return false;
        return real.stream()
                .filter(trigger -> trigger.from() >= from && trigger.from() < at)
                .allMatch(trigger -> trigger.verb()
                        && CASUALTIES.contains(
                                reading.words().get(trigger.from()).low()));
    }

    /// "a day after", "two days before" at the break that opens a part.
    private static int later(Reading reading, int at) {
        List<Word> words = reading.words();
        if (at < 2 || !words.get(at - 1).low().matches("days?")) return 0;
        String number = words.get(at - 2).low();
        int days = number.equals("a") ? 1 : Quantities.value(number).orElse(0);
        if (words.get(at).is("after")) return -days;
        return words.get(at).is("before") ? days : 0;
    }

    /// "destroying depots in X in addition to killing nine in Y": a deed with a place of its own after one with
    /// another.
    private static boolean isElsewhere(Reading reading, List<Trigger> real, List<Site> sites, int word) {
        for (int t = 1; t < real.size(); t++) {
            Trigger here = real.get(t);
            int p = reading.phraseAt(here.from());
            if (!here.verb() || p < 0 || reading.phrases().get(p).from() != word) continue;
            int next = t + 1 < real.size()
                    ? real.get(t + 1).from()
                    : reading.words().size();
            Optional<Site> there = between(reading, sites, real.get(t - 1).to(), word);
            Optional<Site> now = between(reading, sites, here.to(), next);
            return there.isPresent()
                    && now.isPresent()
                    && there.get().rank() == now.get().rank()
                    && !there.get().isSame(now.get());
        }
        return false;
    }

    private static Optional<Site> between(Reading reading, List<Site> sites, int from, int to) {
        if (from >= to) return Optional.empty();
        Span span = reading.span(from, to);
        List<Site> inside =
                sites.stream().filter(site -> span.covers(site.span())).toList();
        return Site.ordered(inside).stream().findFirst();
    }

    /// Whether at this word a noun phrase begins with violence of another kind than the word of violence before it.
    private static boolean isOtherKind(Reading reading, List<Trigger> real, int word) {
        for (int t = 1; t < real.size(); t++) {
            Trigger before = real.get(t - 1);
            Trigger here = real.get(t);
            boolean differ = before.strong()
                    && here.strong()
                    && !here.verb()
                    && before.kind() != here.kind()
                    && here.kind() != Kind.ATTACK
                    && before.kind() != Kind.ATTACK;
            if (!differ || isListed(reading, before.to(), word)) continue;
            int p = reading.phraseAt(here.from());
            if (p >= 0 && reading.phrases().get(p).from() == word && word > before.to()) return true;
        }
        return false;
    }

    /// "attacks with rockets and sniper shots on …": joined by "and", and aimed at the same.
    private static boolean isListed(Reading reading, int from, int to) {
        List<Word> words = reading.words();
        if (!words.get(to - 1).is("and")) return false;
        for (int i = from; i < to; i++)
            if (PlaceWords.LOCATIVE.contains(words.get(i).low()) || words.get(i).isTagged("VERB")) return false;
        return true;
    }

    /// The closest word of violence; one in another clause is farther away.
    static int nearest(Reading reading, List<Trigger> triggers, int word) {
        int best = triggers.getFirst().from();
        int least = Integer.MAX_VALUE;
        for (Trigger trigger : triggers) {
            int distance = Math.abs(trigger.from() - word);
            for (int i = Math.min(trigger.from(), word); i < Math.max(trigger.from(), word); i++) {
                if (BREAKS.contains(reading.words().get(i).low())
                        && !reading.words().get(i).is("and")) distance += 8;
            }
            if (distance < least) {
                least = distance;
                best = trigger.from();
            }
        }
        return best;
    }

    private static boolean holds(List<Trigger> real, int from, int to) {
        return real.stream().anyMatch(trigger -> trigger.from() >= from && trigger.from() < to);
    }
}
