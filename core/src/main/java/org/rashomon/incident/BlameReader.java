package org.rashomon.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads who is said to be to blame: "blamed X for the attack", "pointed the finger at X", "X was responsible for it".
final class BlameReader {
    /// Words that a sentence of blame has.
    static final Set<String> WORDS = Lexicon.set("role-words.txt", "BLAME");

    private static final Set<String> AT = Set.of("at");

    private final Actors actors;

    BlameReader(Actors actors) {
        this.actors = actors;
    }

    /// "blamed X for the attack", "accused X of", "the attack was blamed on X".
    ///
    /// @param told whether the deed was told before, in another sentence
    List<RoleReader.Role> in(Reading reading, List<Trigger> triggers, boolean told) {
        List<RoleReader.Role> roles = new ArrayList<>();
        if (triggers.isEmpty()) return roles;
        for (int p = 0; p < reading.phrases().size(); p++) {
            Phrase verb = reading.phrases().get(p);
            if (!verb.isVerbs()
                    || !WORDS.contains(reading.words().get(verb.head()).low())) continue;
            // "accused X of lying": of what, a word of violence has to say
            if (told && reading.words().get(verb.head()).low().startsWith("accus")) continue;
            Optional<Phrase> blamed = reading.prepositional(verb.to(), Set.of("on"), 2);
            if (blamed.isEmpty() && verb.form() != Phrase.Form.PASSIVE)
                blamed = reading.objects(p).stream().findFirst();
            int at = Segment.nearest(reading, triggers, verb.from());
            Optional<Actors.Actor> teller = verb.form() == Phrase.Form.PASSIVE ? Optional.empty() : subject(reading, p);
            blamed.stream()
                    .flatMap(one -> actors.in(reading, one).stream())
                    .forEach(actor ->
                            roles.add(RoleReader.perpetrator(actor, at, false).toldBy(teller)));
        }
        for (int i = 0; i + 1 < reading.words().size(); i++) {
            int p = reading.phraseAt(i);
            if (p < 0) continue;
            int at = Segment.nearest(reading, triggers, i);
            Word word = reading.words().get(i);
            // "pointed the finger at the army", "the army's responsibility for the raid"
            if (word.is("finger") && reading.words().get(i + 1).is("at")) {
                Optional<Actors.Actor> teller =
                        p > 0 && reading.phrases().get(p - 1).isVerbs() ? subject(reading, p - 1) : Optional.empty();
                reading.prepositional(i + 1, AT, 1).stream()
                        .flatMap(one -> actors.in(reading, one).stream())
                        .forEach(actor -> roles.add(
                                RoleReader.perpetrator(actor, at, false).toldBy(teller)));
            }
            if (word.is("responsible") && reading.words().get(i + 1).is("for")) responsible(reading, i, at, roles);
            if (word.is("responsibility") && reading.words().get(i + 1).is("for"))
                actors.before(reading, reading.phrases().get(p), i)
                        .forEach(actor -> roles.add(RoleReader.perpetrator(actor, at, false)));
        }
        return roles;
    }

    /// Who blames: "world powers", "the regime".
    private Optional<Actors.Actor> subject(Reading reading, int verb) {
        return reading.wholeSubject(verb).flatMap(who -> {
            Optional<Actors.Actor> named = actors.in(reading, who).stream().findFirst();
            boolean somebody = !reading.words().get(who.head()).isTagged("PRON");
            return named.or(() -> somebody
                    ? Optional.of(
                            new Actors.Actor(reading.text(who.from(), who.to()), reading.span(who), Optional.empty()))
                    : Optional.empty());
        });
    }

    /// "X was responsible for the raid", "hold X responsible for it".
    private void responsible(Reading reading, int i, int at, List<RoleReader.Role> roles) {
        int p = i;
        while (p > 0 && reading.phraseAt(p) < 0 || reading.phraseAt(p) >= 0 && p == i) p--;
        int before = reading.phraseAt(p);
        if (before < 0) return;
        Phrase phrase = reading.phrases().get(before);
        if (phrase.isNouns()) {
            boolean held = before > 0
                    && reading.words()
                            .get(reading.phrases().get(before - 1).head())
                            .low()
                            .matches("holds?|held|holding");
            if (held) actors.in(reading, phrase).forEach(actor -> roles.add(RoleReader.perpetrator(actor, at, false)));
        } else if (phrase.isVerbs() && phrase.form() != Phrase.Form.UNREAL && !isAsked(reading, before)) {
            reading.wholeSubject(before).stream()
                    .flatMap(subject -> actors.in(reading, subject).stream())
                    .forEach(actor -> roles.add(RoleReader.perpetrator(actor, at, phrase.negated())));
        }
    }

    /// "will discuss who is responsible"
    private static boolean isAsked(Reading reading, int verb) {
        return verb > 0
                && reading.words().get(reading.phrases().get(verb - 1).head()).is("who");
    }
}
