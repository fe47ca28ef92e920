package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.document.Span;
import org.rashomon.language.Sentence;

/// Finds the words by which a speaker says what it rests on: "given satellite imagery", "citing witnesses", "based on
/// radar data".
final class BasisReader {
    private static final Pattern TRIGGER = Pattern.compile(
            "(?<![\\p{L}-])(?:given (?!up\\b|to\\b|by\\b|in\\b|that\\b|the (?:chance|opportunity|order|choice|task)\\b|an?\\b|no\\b|him\\b|her\\b|them\\b|us\\b|me\\b|it\\b|his\\b)"
                    + "|citing |(?<!\\b(?:is|are|was|were|be|been) )based on |on the basis of |on the strength of |relying on |drawing on |judging (?:by|from) |pointing to |quoting "
                    + "|from (?:the )?(?:samples?|imagery|images|radar|satellite|intercepts?|footage|videos?|photographs?|interviews|eyewitness|witness)[ -]?)",
            Pattern.CASE_INSENSITIVE);
    /// "according to radar data": things that were seen or measured; a person there is the source himself.
    private static final Pattern ACCORDING = Pattern.compile(
            "(?<![\\p{L}-])according to (?=[^,.;]*?\\b(?:data|records?|documents?|imagery|images|intelligence|evidence|footage|samples?|tests?|figures|logs?|photographs?|videos?|radar|satellite|transcripts?|tracks?)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern END =
            Pattern.compile("[.;!?](?=\\s|[”\"]|$)|[”\"“)]|\\s[–—]\\s|,(?!\\s+(?:including|and|or|as well as)\\b)"
                    + "|\\s(?:said|says|say|saying|told|added|claimed|who|which|that|but|while|although|because)\\s");

    private BasisReader() {}

    /// The bases in the sentence of the cue that belong to this utterance: inside its content, or beside its cue.
    static List<Span> in(
            String text, Sentence sentence, Utterance utterance, List<Utterance> near, List<Utterance> all) {
        List<Span> found = new ArrayList<>();
        for (Pattern pattern : List.of(TRIGGER, ACCORDING)) {
            Matcher trigger = pattern.matcher(text)
                    .region(sentence.span().start(), sentence.span().end());
            trigger.useTransparentBounds(true);
            while (trigger.find()) {
                end(text, trigger.end(), sentence.span().end())
                        .map(end -> new Span(trigger.start(), end))
                        .filter(span -> belongs(span, utterance, near, all))
                        .ifPresent(found::add);
            }
        }
        found.sort(null);
        return found;
    }

    private static Optional<Integer> end(String text, int from, int limit) {
        Matcher end = END.matcher(text).region(from, limit);
        end.useTransparentBounds(true);
        Span words = new Span(from, end.find() ? end.start() : limit).strip(text);
        return words.isEmpty() ? Optional.empty() : Optional.of(words.end());
    }

    private static boolean belongs(Span basis, Utterance utterance, List<Utterance> near, List<Utterance> all) {
        for (List<Span> own : List.of(utterance.source(), utterance.cue())) {
            if (own.stream().anyMatch(part -> part.overlaps(basis))) return false;
        }
        boolean said =
                utterance.content().stream().anyMatch(part -> part.covers(new Span(basis.start(), basis.start() + 1)));
        for (Utterance other : near) {
            if (other == utterance) continue;
            // The basis may be another one's cue ("according to"), and what stands in an inner content is the inner
            // one's.
            if (other.cue().stream().anyMatch(part -> part.overlaps(basis))) return false;
            boolean inOther = other.content().stream().anyMatch(part -> part.contains(basis.start()));
            boolean inner = other.inside().isPresent() && all.get(other.inside().get()) == utterance;
            if (inOther && (!said || inner)) return false;
        }
        return true;
    }
}
