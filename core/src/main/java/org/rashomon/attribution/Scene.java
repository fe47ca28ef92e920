package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.document.Span;
import org.rashomon.language.Sentence;

/// Who has been on stage so far, for pronouns and for "the group": one entry a mention, in the order of the text.
final class Scene {
    /// @param isFirst whether nobody is named before in the sentence
    /// @param isQuoted whether it stands inside quotation marks, where the author does not speak
    record Seen(Referent who, Mention mention, boolean isFirst, boolean isQuoted) {
        Span span() {
            return mention.span();
        }

        int sentence() {
            return mention.sentence();
        }
    }

    private static final int REACH = 6;

    private final List<Sentence> sentences;
    private final List<Seen> seen = new ArrayList<>();
    private Optional<Referent> lastSpeaker = Optional.empty();
    private int lastSpokenAt = -1;

    Scene(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    void enter(Referent who, Mention mention, boolean quoted) {
        boolean first = seen.isEmpty()
                || seen.getLast().sentence() != mention.sentence()
                || seen.getLast().isQuoted() && !quoted;
        seen.add(new Seen(who, mention, first, quoted));
    }

    void spoke(Referent who, int sentence) {
        lastSpeaker = Optional.of(who);
        lastSpokenAt = sentence;
    }

    List<Seen> seen() {
        return seen;
    }

    /// The person a "he" or "she" most likely means.
    Optional<Referent> person(Mention pronoun, List<Span> notIn) {
        Seen best = null;
        double most = Double.NEGATIVE_INFINITY;
        // Counted in sentences that name somebody outside of quotations: a long quotation makes nobody more distant.
        int distance = 0;
        int last = -1;
        for (int i = seen.size() - 1; i >= 0; i--) {
            Seen one = seen.get(i);
            if (!one.isQuoted() && one.sentence() != last) {
                if (last >= 0) distance++;
                last = one.sentence();
            }
            if (distance > REACH || !isSameSection(one.sentence(), pronoun.sentence())) break;
            if (!one.who().isPerson() || !one.who().gender.mayBe(pronoun.gender()) || isBehindOrIn(one, pronoun, notIn))
                continue;
            double score = weight(one, distance);
            if (one.who().gender == pronoun.gender()) score += 1;
            if (!one.who().sure) score -= one.who().kind == Referent.Kind.PEOPLE ? 0.3 : 1.2;
            if (score > most) {
                most = score;
                best = one;
            }
        }
        return Optional.ofNullable(best).map(Seen::who);
    }

    /// Who spoke last, in this sentence or the two before.
    Optional<Referent> lastSpeaker(Mention mention) {
        boolean near = lastSpokenAt >= 0
                && mention.sentence() - lastSpokenAt <= 2
                && isSameSection(lastSpokenAt, mention.sentence());
        return near ? lastSpeaker : Optional.empty();
    }

    /// What an "it" or a "they" most likely means.
    Optional<Referent> body(Mention pronoun, List<Span> notIn) {
        Seen best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = seen.size() - 1; i >= 0; i--) {
            Seen one = seen.get(i);
            int distance = pronoun.sentence() - one.sentence();
            if (distance > REACH / 2 || !isSameSection(one.sentence(), pronoun.sentence())) break;
            boolean fits = pronoun.isPlural()
                    ? one.who().plural || one.who().isBody()
                    : one.who().isBody() || one.who().kind == Referent.Kind.DOCUMENT;
            if (!fits || isBehindOrIn(one, pronoun, notIn)) continue;
            double score = weight(one, distance);
            if (pronoun.isPlural() && !one.who().plural) score -= 1;
            if (one.who().kind == Referent.Kind.PLACE) score -= 1.5;
            if (score > most) {
                most = score;
                best = one;
            }
        }
        return Optional.ofNullable(best).map(Seen::who);
    }

    /// The body that was a subject, or spoke, in this sentence or the two before.
    Optional<Referent> bodyBefore(Mention mention) {
        for (int i = seen.size() - 1; i >= 0 && mention.sentence() - seen.get(i).sentence() <= 2; i--) {
            Seen one = seen.get(i);
            if (!isSameSection(one.sentence(), mention.sentence())) break;
            boolean leads = one.mention().isVerbNext()
                    || lastSpeaker.filter(who -> who == one.who()).isPresent();
            if (one.who().kind == Referent.Kind.BODY && !one.who().has("country") && leads)
                return Optional.of(one.who());
        }
        return Optional.empty();
    }

    private double weight(Seen one, int distance) {
        double score = -distance;
        if (one.mention().isVerbNext()) score += 1;
        if (one.isFirst()) score += 0.6;
        if (one.isQuoted()) score -= 2.5;
        if (lastSpeaker.isPresent() && lastSpeaker.get() == one.who())
            score += lastSpokenAt >= one.sentence() ? 0.6 : 0.3;
        return score;
    }

    private static boolean isBehindOrIn(Seen one, Mention pronoun, List<Span> notIn) {
        return one.span().start() >= pronoun.span().start() || notIn.stream().anyMatch(part -> part.covers(one.span()));
    }

    private boolean isSameSection(int one, int other) {
        return sentences.get(one).section() == sentences.get(other).section();
    }

    /// The noun that a "who" or "which" stands behind.
    Optional<Referent> before(Mention relative) {
        boolean person = relative.head().startsWith("who");
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() == relative.sentence(); i--) {
            Seen one = seen.get(i);
            if (one.span().end() > relative.span().start()) continue;
            boolean fits = !person || one.who().kind == Referent.Kind.PERSON || one.who().kind == Referent.Kind.PEOPLE;
            if (fits) return Optional.of(one.who());
        }
        return Optional.empty();
    }
}
