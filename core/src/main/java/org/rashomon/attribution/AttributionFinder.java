package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rashomon.document.Span;
import org.rashomon.language.Edtf;
import org.rashomon.language.Prose;
import org.rashomon.language.Sentence;
import org.rashomon.language.Token;

/// Finds who said what. One instance serves one thread.
public final class AttributionFinder {
    /// How many words behind a cue may hold its particle: "called" … "for".
    private static final int PARTICLE_REACH = 3;

    private final SpeakerWords lexicon = new SpeakerWords();
    private final UtteranceFinder utterances = new UtteranceFinder(lexicon);
    private final SpeakerResolver speakers = new SpeakerResolver(lexicon);
    private final StanceReader stances = new StanceReader();
    private final Circumstances circumstances = new Circumstances(lexicon);

    /// The attributions in the order of the text.
    public List<Attribution> in(Prose prose) {
        List<Utterance> found = utterances.in(prose);
        return attributions(prose, found);
    }

    List<Attribution> attributions(Prose prose, List<Utterance> found) {
        List<Speaker> who = speakers.of(prose, found);
        List<Attribution> attributions = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            attributions.add(attribution(prose, found, i, who.get(i)));
        }
        return attributions;
    }

    private Attribution attribution(Prose prose, List<Utterance> all, int i, Speaker speaker) {
        Utterance utterance = all.get(i);
        Optional<Sentence> sentence = Circumstances.sentenceOf(utterance, prose.sentences());
        List<Utterance> near = sentence.map(one -> near(all, one)).orElse(List.of());
        Optional<Edtf> saidOn = sentence.flatMap(one -> circumstances.saidOn(utterance, prose, one, near));
        Optional<Span> venue = sentence.flatMap(one -> circumstances.venue(utterance, one, near));
        List<Span> basis = sentence.map(one -> BasisReader.in(prose.document().text(), one, utterance, near, all))
                .orElse(List.of());
        return new Attribution(
                id(i),
                utterance.source(),
                utterance.cue(),
                utterance.content(),
                utterance.form(),
                speaker,
                sentence.map(one -> stance(prose, one, utterance)).orElse(Stance.ASSERTS),
                saidOn,
                venue,
                basis,
                utterance.inside().map(AttributionFinder::id));
    }

    private Stance stance(Prose prose, Sentence sentence, Utterance utterance) {
        List<Token> cue = StanceReader.in(utterance.cue(), sentence.tokens());
        int behind = utterance.cue().isEmpty()
                ? sentence.tokens().size()
                : Circumstances.indexFrom(
                        sentence.tokens(), utterance.cue().getLast().end());
        List<Token> after =
                sentence.tokens().subList(behind, Math.min(sentence.tokens().size(), behind + PARTICLE_REACH));
        String content = utterance.content().stream().map(prose::at).collect(Collectors.joining(" "));
        return stances.of(cue, after, content);
    }

    /// Those that touch a sentence.
    private static List<Utterance> near(List<Utterance> all, Sentence sentence) {
        return all.stream()
                .filter(one -> touches(one.cue(), sentence) || touches(one.content(), sentence))
                .toList();
    }

    private static boolean touches(List<Span> spans, Sentence sentence) {
        return spans.stream().anyMatch(sentence.span()::overlaps);
    }

    private static String id(int index) {
        return "a" + (index + 1);
    }
}
