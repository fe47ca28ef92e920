package org.rashomon.narrative;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.Stance;
import org.rashomon.document.Document;
import org.rashomon.document.Span;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Moment;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.Value;
import org.rashomon.incident.Voice;
import org.rashomon.incident.Voices;

/// Whose account a sentence of a report speaks of: the speaker of the words, or the one whom it names, be it an outlet:
/// "the broadcaster has lowered the number".
///
/// @param said in the order of the text
/// @param outlets those of the case
record ToldVoices(Document document, List<Attribution> said, List<Voice> outlets, Voices voices) {
    /// "Broadcaster" for "Broadcasting": so many first letters are shared.
    private static final int STEM = 7;
    private static final int BEFORE = 600;

    /// A value of whoever is named in some words.
    Optional<Statement> named(Span words, Slot slot, Value value, Span at) {
        List<String> last = lastWord(document.at(words));
        Optional<Attribution> speaker = said.stream()
                .filter(one -> one.speaker().isResolved() && one.speaker().kind() != Speaker.Kind.UNNAMED)
                .filter(one -> isCalled(one.speaker().name(), last))
                .findFirst();
        if (speaker.isPresent()) return speaker.map(one -> by(one, slot, value, at));
        return outlet(words, name -> isCalled(name, last))
                .map(outlet -> of(outlet, slot, value, at))
                .or(() -> last.stream().anyMatch(ChangeWords.BODY::contains)
                        ? bodyBefore(words, slot, value, at)
                        : Optional.empty());
    }

    /// "The broadcaster": the body or outlet that was named last.
    private Optional<Statement> bodyBefore(Span words, Slot slot, Value value, Span at) {
        String before = before(words);
        Optional<Attribution> body = said.stream()
                .filter(one -> one.speaker().kind() == Speaker.Kind.BODY)
                .filter(one -> before.contains(one.speaker().name()))
                .max(Comparator.comparingInt(
                        one -> before.lastIndexOf(one.speaker().name())));
        Optional<Voice> outlet = outlet(words, name -> true);
        boolean nearer = outlet.isPresent()
                && (body.isEmpty()
                        || before.lastIndexOf(outlet.get().shown())
                                > before.lastIndexOf(body.get().speaker().name()));
        return nearer ? outlet.map(one -> of(one, slot, value, at)) : body.map(one -> by(one, slot, value, at));
    }

    private Optional<Voice> outlet(Span words, Predicate<String> isMeant) {
        String before = before(words);
        return outlets.stream()
                .filter(outlet -> isMeant.test(outlet.shown()) && before.contains(outlet.shown()))
                .max(Comparator.comparingInt(outlet -> before.lastIndexOf(outlet.shown())));
    }

    private String before(Span words) {
        return document.text().substring(Math.max(0, words.end() - BEFORE), words.end());
    }

    private Statement of(Voice outlet, Slot slot, Value value, Span at) {
        Claim claim = claim(Optional.empty(), Optional.empty(), slot, value, at);
        return new Statement(document, claim, outlet, Moment.of(document, at));
    }

    /// A value of whoever says it by a cue; where that is nobody, of whoever the words before it name.
    Optional<Statement> saying(Span cue, Span before, Slot slot, Value value, Span at) {
        return said.stream()
                .filter(one -> one.speaker().isResolved())
                .filter(one -> one.cue().stream().anyMatch(words -> words.overlaps(cue)))
                .findFirst()
                .map(one -> by(one, slot, value, at))
                .or(() -> named(before, slot, value, at));
    }

    private Statement by(Attribution one, Slot slot, Value value, Span at) {
        return voices.statement(document, claim(Optional.of(one.speaker()), Optional.of(one.id()), slot, value, at));
    }

    private static Claim claim(Optional<Speaker> by, Optional<String> attribution, Slot slot, Value value, Span at) {
        return new Claim(slot, value, by, attribution, Stance.ASSERTS, Optional.empty(), at);
    }

    /// The word that carries a subject: "the state broadcaster has quietly".
    private static List<String> lastWord(String words) {
        List<String> all = Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty() && !ChangeWords.AUXILIARY.contains(word))
                .toList();
        return all.isEmpty() ? List.of() : List.of(all.getLast());
    }

    private static boolean isCalled(String name, List<String> words) {
        List<String> parts = List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        return words.stream().anyMatch(word -> parts.stream().anyMatch(part -> isLike(part, word)));
    }

    private static boolean isLike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return one.equals(other) && shorter > 2
                || shorter >= STEM && one.substring(0, STEM).equals(other.substring(0, STEM));
    }
}
