package org.rashomon.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.document.Span;

/// Reads that a speaker tells of his own deed: "the army said it had struck the depot", "Hask said he ordered the raid".
/// He is the doer by his own word, and so claims it.
final class OwnDeeds {
    private static final Set<String> HIMSELF = Set.of("it", "they", "he", "she", "we", "its", "their", "his", "her");
    private static final Set<String> ORDER = Set.of("ordered", "authorised", "authorized", "approved");

    /// How many words of what he says may stand before the pronoun: "that", "on Friday".
    private static final int OPENING = 3;

    private OwnDeeds() {}

    static List<RoleReader.Role> in(Reading reading, List<Trigger> deeds, Attributions said) {
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
            if (name.isEmpty()) continue;
            if (deed.verb())
                roles.add(new RoleReader.Role(
                        Slot.PERPETRATOR, name.get(), pronoun, deed.from(), false, Optional.empty()));
            roles.add(new RoleReader.Role(
                    Slot.RESPONSIBILITY, "claimed by " + name.get(), pronoun, deed.from(), false, Optional.empty()));
        }
        return roles;
    }

    /// The verb whose object a deed is: "ordered missile strikes".
    private static int orderOf(Reading reading, Trigger deed) {
        int p = reading.phraseAt(deed.from());
        if (p <= 0 || !reading.phrases().get(p - 1).isVerbs()) return -1;
        Phrase before = reading.phrases().get(p - 1);
        return ORDER.contains(reading.words().get(before.head()).low()) ? p - 1 : -1;
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
