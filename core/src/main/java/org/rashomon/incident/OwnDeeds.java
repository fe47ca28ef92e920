package org.rashomon.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.document.Span;

/// Reads that a speaker tells of his own deed: "the army said it had struck the depot", "Hask said he ordered the
/// raid".
/// He is the doer by his own word, and so claims it.
final class OwnDeeds {
    private static final Set<String> HIMSELF = Lexicon.set("own-deed-words.txt", "HIMSELF");
    private static final Set<String> ORDER = Set.of("ordered", "authorised", "authorized", "approved");

    /// How many words of what he says may stand before the pronoun: "that", "on Friday".
    private static final int OPENING = 3;

    private static final Set<String> SAID = Lexicon.set("own-deed-words.txt", "SAID");

    private final Actors actors;

    OwnDeeds(Actors actors) {
        this.actors = actors;
    }

    List<RoleReader.Role> in(Reading reading, List<Trigger> deeds, Attributions said) {
        List<RoleReader.Role> roles = new ArrayList<>();
        for (Trigger deed : deeds) {
            int verb = deed.verb() ? reading.phraseAt(deed.from()) : orderOf(reading, deed);
            if (verb < 0) continue;
            Phrase phrase = reading.phrases().get(verb);
            if (phrase.form() != Phrase.Form.ACTIVE || phrase.negated()) continue;
            Optional<Phrase> subject = reading.subject(verb);
            if (subject.isEmpty()) continue;
            Span pronoun = reading.span(subject.get());
            if (!HIMSELF.contains(reading.words().get(subject.get().from()).low())) continue;
            Optional<Attribution> words = said.of(pronoun).filter(one -> opensWith(reading, one, subject.get()));
            Optional<String> name =
                    words.map(Attribution::speaker).filter(Speaker::isResolved).map(Speaker::name);
            Optional<Actors.Actor> nearer = name.isPresent() ? Optional.empty() : sayer(reading, subject.get());
            if (nearer.isPresent()) name = nearer.map(Actors.Actor::text);
            if (name.isEmpty()) continue;
            Span span = nearer.map(Actors.Actor::span).orElse(pronoun);
            boolean own = nearer.isPresent();
            boolean did = deed.verb()
                    || !ORDER.contains(reading.words().get(phrase.head()).low());
            if (did) roles.add(role(Slot.PERPETRATOR, name.get(), span, deed, own));
            roles.add(role(Slot.RESPONSIBILITY, "claimed by " + name.get(), span, deed, own));
        }
        return roles;
    }

    private static RoleReader.Role role(Slot slot, String text, Span span, Trigger deed, boolean own) {
        return new RoleReader.Role(slot, text, span, deed.from(), false, Optional.empty(), own);
    }

    /// "while the rebel group said it had shot down the plane": whoever said so right before, where no attribution is
    /// found.
    private Optional<Actors.Actor> sayer(Reading reading, Phrase pronoun) {
        int cue = reading.phrases().indexOf(pronoun) - 1;
        if (cue < 1
                || !SAID.contains(
                        reading.words().get(reading.phrases().get(cue).head()).low())) return Optional.empty();
        return reading.subject(cue).stream()
                .flatMap(who -> actors.in(reading, who).stream())
                .findFirst();
    }

    /// The verb whose object a deed is: "ordered missile strikes", "carried out the attack".
    private static int orderOf(Reading reading, Trigger deed) {
        int p = reading.phraseAt(deed.from());
        if (p <= 0 || !reading.phrases().get(p - 1).isVerbs()) return -1;
        Phrase before = reading.phrases().get(p - 1);
        String low = reading.words().get(before.head()).low();
        return ORDER.contains(low) || RoleReader.LIGHT.contains(low) ? p - 1 : -1;
    }

    private static boolean opensWith(Reading reading, Attribution one, Phrase pronoun) {
        if (one.source().isEmpty() || one.content().isEmpty()) return false;
        Span content = one.content().getFirst();
        int before = 0;
        for (int i = 0; i < pronoun.from(); i++)
            if (content.covers(reading.words().get(i).span())) before++;
        return one.source().getFirst().end() <= content.start() && before <= OPENING;
    }
}
