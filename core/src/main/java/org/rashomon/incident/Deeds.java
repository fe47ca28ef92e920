package org.rashomon.incident;

import java.util.List;
import java.util.Set;
import org.rashomon.document.Span;

/// Tells the words of violence that say something was done from those that say it was wanted, answered or counted.
final class Deeds {
    static final Set<String> TOLLS =
            Lexicon.words("death deaths killing killings toll tolls casualty casualties murder murders");
    private static final Set<String> ANSWERS = Set.of("response", "retaliation", "revenge", "reprisal", "retaliate");
    /// So many words may stand between "any" and "strikes".
    private static final int MODIFIERS = 4;
    private static final Set<String> AHEAD = Lexicon.words("any future further possible potential imminent planned");
    private static final Set<String> NEEDS_OBJECT = Lexicon.words(
            "fire launch drop land fall crash free advance take hit target strike destroy use using release");

    private final RoleReader roles;
    private final Actors actors;

    Deeds(RoleReader roles, Actors actors) {
        this.roles = roles;
        this.actors = actors;
    }

    /// "allowed them to launch attacks", "wants to end the fighting": the object of what has not been done.
    private static boolean isWanted(Reading reading, Trigger trigger) {
        int p = reading.phraseAt(trigger.from());
        if (trigger.verb() || p < 1) return false;
        Phrase verbs = reading.phrases().get(p - 1);
        boolean definite = SceneReader.DEFINITE.contains(
                reading.words().get(reading.phrases().get(p).from()).low());
        return verbs.form() == Phrase.Form.UNREAL
                && verbs.to() == reading.phrases().get(p).from()
                && !definite;
    }

    /// "in response to the attack", "in retaliation for the killing of …": why, and not what.
    private static boolean isAnswered(Reading reading, Trigger trigger) {
        int p = reading.phraseAt(trigger.from());
        int from = p < 0 ? trigger.from() : reading.phrases().get(p).from();
        return from >= 2 && ANSWERS.contains(reading.words().get(from - 2).low());
    }

    /// "since the assault began": it says when, and was told elsewhere.
    private static boolean isOfTime(Reading reading, Trigger trigger) {
        List<Word> words = reading.words();
        boolean begun = trigger.to() < words.size()
                && DayReader.BEGAN.contains(words.get(trigger.to()).low());
        for (int i = trigger.from() - 1; begun && i >= Math.max(0, trigger.from() - 4); i--)
            if (words.get(i).is("since")) return true;
        return false;
    }

    /// "any further strikes", "a possible attack": feared or forbidden, not done.
    private static boolean isAhead(Reading reading, Trigger trigger) {
        for (int i = trigger.from() - 1; !trigger.verb() && i >= Math.max(0, trigger.from() - MODIFIERS); i--) {
            Word word = reading.words().get(i);
            if (AHEAD.contains(word.low())) return true;
            if (!word.isTagged("ADJ") && !word.isTagged("ADV") && !word.isNounLike()) return false;
        }
        return false;
    }

    private static boolean isCause(String low) {
        return low.startsWith("use") || low.equals("using") || low.startsWith("releas");
    }

    /// @param all the words of violence of the sentence
    boolean isReal(Reading reading, List<Site> sites, Trigger trigger, List<Trigger> all, List<Toll> counted) {
        int p = reading.phraseAt(trigger.from());
        boolean toll = counted.stream().anyMatch(one -> one.at() >= trigger.from() && one.at() < trigger.to());
        if (toll) return true;
        if (p >= 0 && trigger.verb() && reading.phrases().get(p).form() == Phrase.Form.UNREAL) return false;
        if (isAnswered(reading, trigger) || isWanted(reading, trigger) || isOfTime(reading, trigger)) return false;
        if (isAhead(reading, trigger)) return false;
        String low = reading.words().get(trigger.from()).low();
        if (!trigger.verb() && TOLLS.contains(low)) return false;
        if (!trigger.verb()
                && low.equals("fire")
                && (trigger.from() == 0
                        || !reading.words().get(trigger.from() - 1).isNounLike())) return false;
        if (trigger.verb()
                && NEEDS_OBJECT.stream()
                        .anyMatch(stem -> low.startsWith(stem.substring(0, Math.min(4, stem.length()))))) {
            boolean event = all.stream()
                    .anyMatch(one -> one != trigger && (one.strong() || !one.verb() || isHarm(reading, one)));
            boolean weapon = isArmed(reading);
            if (isCause(low)) return weapon;
            Span word = reading.span(trigger.from(), trigger.to());
            boolean place = sites.stream().anyMatch(site -> site.span().start() == word.end() + 1);
            boolean hit = p >= 0 && reading.phrases().get(p).form() == Phrase.Form.PASSIVE && !sites.isEmpty();
            return event || weapon || place || hit || !counted.isEmpty();
        }
        return true;
    }

    /// "targeted the camp, killing its commander"
    private static boolean isHarm(Reading reading, Trigger trigger) {
        String low = reading.words().get(trigger.from()).low();
        return low.startsWith("kill") || low.startsWith("wound") || low.startsWith("injur");
    }

    private boolean isArmed(Reading reading) {
        for (int i = 0; i < reading.words().size(); i++) {
            if (roles.weapons().at(reading.words(), i).isPresent()
                    || actors.carriers().at(reading.words(), i).isPresent()) return true;
        }
        return false;
    }
}
