package org.rashomon.incident;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
/// @param voices the names of those whose figures its tolls are; "" for the report itself
/// @param sequel whether "after" or "before" parts it from what its sentence tells first
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
        boolean definite,
        Set<String> voices,
        boolean sequel) {
    private static final String APART = "APART";
    private static final Set<String> ORDINALS = Set.of("second", "third", "fourth", "separate", "different", "similar");
    private static final Set<String> OTHERWISE =
            Set.of("also", "separately", "elsewhere", "meanwhile", "another", "other", "earlier");

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
        return kinds.getOrDefault(kind(), 0) >= Kinds.STRONG;
    }

    Optional<Site> where() {
        return places.stream().findFirst();
    }

    Optional<Site> within() {
        return places.stream().skip(1).findFirst();
    }

    /// Whether its day is counted from that of another incident, which is not this one.
    boolean isApart() {
        return times.stream().anyMatch(time -> time.value().equals(APART));
    }

    Optional<Edtf> when() {
        return times.stream().flatMap(time -> time.edtf().stream()).findFirst();
    }

    /// The same on a day that is counted from another one's: the words that count it begin at `word`.
    Scene apart(LocalDate day, int word) {
        Span words = reading.words().get(word).span();
        TimeExpression time = new TimeExpression(words, TimeExpression.Type.DATE, APART, Optional.of(Edtf.of(day)));
        return new Scene(
                reading,
                triggers,
                tolls,
                roles,
                places,
                List.of(time),
                saidOn,
                lead,
                undated,
                kinds,
                definite,
                voices,
                sequel);
    }

    /// What of its toll belongs to one place.
    Scene sharing(Shares.Share share) {
        Trigger count = new Trigger(share.from(), share.from() + 1, Kind.ATTACK, false, true);
        return new Scene(
                reading,
                List.of(count),
                List.of(share.toll()),
                List.of(),
                List.of(share.site()),
                times,
                saidOn,
                lead,
                undated,
                kinds,
                false,
                voices,
                false);
    }

    Span span() {
        Trigger first = triggers.getFirst();
        return reading.span(first.from(), first.to());
    }

    /// "the four siblings", "six children were among the dead": people told of before.
    static boolean isOfKnown(Reading reading, Toll toll) {
        return reading.words().get(toll.from()).is("the")
                || reading.words().get(toll.at()).is("among")
                        && reading.words().get(toll.at() + 1).is("the");
    }

    /// "After those strikes, gunmen attacked": two deeds, of which one was told before.
    boolean isOtherThan(Scene before) {
        return sequel
                && definite != before.definite
                && reading.sentence().index() == before.reading.sentence().index();
    }

    /// "Separately, …", "Elsewhere in the province …": something else is told.
    boolean opensAnother() {
        int from = triggers.getFirst().from();
        for (int i = Math.min(from, reading.words().size() - 1); i >= 0; i--) {
            String low = reading.words().get(i).low();
            if (OTHERWISE.contains(low) && (i == 0 || low.equals("elsewhere") || low.equals("separately"))) return true;
        }
        return false;
    }

    /// Whether all it says is how the story was told before.
    boolean retells() {
        return tolls.isEmpty()
                && !roles.isEmpty()
                && roles.stream()
                        .allMatch(role -> role.slot() == Slot.FIRST_REPORTED || role.slot() == Slot.LATER_REPORTED);
    }

    /// "a second bomb", "another raid": not the one told before.
    boolean isAnother() {
        for (Trigger trigger : triggers) {
            int p = reading.phraseAt(trigger.from());
            if (trigger.verb() || p < 0) continue;
            int from = reading.phrases().get(p).from();
            String first = reading.words().get(from).low();
            boolean second = first.equals("a")
                    && from + 1 < reading.words().size()
                    && ORDINALS.contains(reading.words().get(from + 1).low());
            if (first.equals("another") || second) return true;
        }
        return false;
    }

    /// Whether it says enough to be an incident by itself.
    boolean isSubstantive() {
        boolean perpetrator = roles.stream().anyMatch(role -> role.slot() == Slot.PERPETRATOR);
        boolean target = roles.stream().anyMatch(role -> role.slot() == Slot.TARGET || role.slot() == Slot.WEAPON);
        boolean told = !tolls.isEmpty() || perpetrator && target && !definite;
        boolean set = !places.isEmpty() || !times.isEmpty();
        if (tolls.isEmpty() && isAnswer()) return false;
        return told
                || set
                        && (kind() != Kind.ATTACK
                                || perpetrator
                                || target
                                || triggers.stream().anyMatch(Trigger::strong));
    }

    /// "We hold the army responsible": no deed of its own, but who did the one told before.
    private boolean isAnswer() {
        return triggers.stream()
                .map(trigger -> reading.span(trigger.from(), trigger.to()))
                .allMatch(span -> roles.stream().anyMatch(role -> role.span().equals(span)));
    }
}
