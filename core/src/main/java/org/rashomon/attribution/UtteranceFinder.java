package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rashomon.document.Span;
import org.rashomon.language.Prose;

/// Finds the words of who said what: sources, cues and contents. One instance serves one thread.
///
/// The trained model first; rules add what surrounds it: block quotations, quotations that go on, utterances with
/// quotation marks where the model is silent, and utterances inside others.
final class UtteranceFinder {
    private final ModelFinder model = new ModelFinder(AttributionModel.english());
    private final RuleFinder rules = new RuleFinder();
    private final SpeakerWords lexicon;

    UtteranceFinder() {
        this(new SpeakerWords());
    }

    UtteranceFinder(SpeakerWords lexicon) {
        this.lexicon = lexicon;
    }

    /// The utterances in the order of the text.
    List<Utterance> in(Prose prose) {
        Words words = new Words(prose);
        List<Utterance> found = new ArrayList<>(LeadIns.complete(words, model.in(words)));
        found.removeIf(utterance -> NotSpeech.is(words, utterance));
        List<Utterance> byRules = rules.in(words);
        for (Utterance utterance : byRules) {
            if (isSure(words, utterance) && found.stream().noneMatch(utterance::touches)) found.add(utterance);
        }
        found.addAll(InnerUtterances.in(words, found, byRules));
        found.removeIf(utterance -> NotSpeech.is(words, utterance));
        found.replaceAll(utterance -> Passives.read(words, wholeContent(words, utterance)));
        found = LostMarks.read(words, found, lexicon);
        found.sort(Comparator.comparingInt(Utterance::start));
        return nested(SharedQuotations.parted(words, Continuations.complete(words, found)));
    }

    /// Marks stand around it, or the sentence ends with its cue: "Two men were hurt, the mayor said."
    private static boolean isSure(Words words, Utterance utterance) {
        if (utterance.form() != Attribution.Form.INDIRECT) return true;
        int cue = words.firstFrom(utterance.cue().getFirst().start());
        int content = words.firstFrom(utterance.content().getFirst().start());
        boolean fronted = content < cue && !words.tokens[cue].is("according");
        int behind = words.firstFrom(utterance.cue().getLast().end());
        boolean last = words.sentenceEnd(cue) - cue <= 2 || words.lacksCommas && LostCommas.isEnd(words, behind);
        boolean first = words.firstFrom(utterance.source().getFirst().start()) == words.sentenceStart(cue);
        boolean clause = first || behind < words.sentenceEnd(cue) && words.tokens[behind].is("that");
        if (words.lacksCommas && !fronted && clause && words.tokens[cue].is("said")) return true;
        if (words.lacksCommas && words.tokens[cue].is("according")) return true;
        boolean inverted = LostCommas.isInverted(words, cue, behind);
        return fronted && (last || inverted)
                || RuleFinder.isEstimate(words, cue)
                || RuleFinder.isMadeNoun(words, cue)
                || RuleFinder.isOwnDeed(words, behind - 1)
                || RuleFinder.isOwnHeadline(words, cue);
    }

    private static Utterance wholeContent(Words words, Utterance utterance) {
        Utterance whole = wholeClause(words, wholeSource(words, ownNoun(words, utterance)));
        return LostCommas.withNumber(words, LostCommas.parted(words, whole));
    }

    /// "Lind doubts Ortov's assertion": the assertion is Ortov's.
    private static Utterance ownNoun(Words words, Utterance utterance) {
        if (utterance.cue().isEmpty() || utterance.source().isEmpty()) return utterance;
        int cue = words.firstFrom(utterance.cue().getFirst().start());
        if (cue < 2 || !words.tokens[cue].isTagged("NOUN") || words.sentenceStart(cue) > cue - 2) return utterance;
        int mark = cue - 1;
        boolean genitive = words.tokens[mark].is("'s") || words.tokens[mark].is("’s");
        int from = genitive ? words.phrases.start[mark - 1] : -1;
        if (from < 0) return utterance;
        Span owner = words.span(from, mark);
        if (utterance.source().getFirst().end() >= owner.start()
                || utterance.content().stream().anyMatch(owner::overlaps)) return utterance;
        return new Utterance(
                List.of(owner), utterance.cue(), utterance.content(), utterance.form(), utterance.inside());
    }

    /// "the town's | mayor said": a source does not end in a genitive when its noun follows.
    private static Utterance wholeSource(Words words, Utterance utterance) {
        if (utterance.source().isEmpty()) return utterance;
        Span source = utterance.source().getFirst();
        int last = words.firstFrom(source.end()) - 1;
        int cue = words.firstFrom(utterance.cue().getFirst().start());
        boolean genitive = last > 0 && (words.tokens[last].is("'s") || words.tokens[last].is("’s"));
        if (!genitive || cue <= last + 1 || cue - last > 4) return utterance;
        for (int i = last + 1; i < cue; i++) if (!words.tokens[i].isWord()) return utterance;
        Span whole = words.span(words.firstFrom(source.start()), cue);
        if (utterance.content().stream().anyMatch(whole::overlaps)) return utterance;
        List<Span> sources = new ArrayList<>(utterance.source());
        sources.set(0, whole);
        return new Utterance(sources, utterance.cue(), utterance.content(), utterance.form(), utterance.inside());
    }

    /// "Shells hit the school, | killing nine, the mayor said": a participle does not stand without its clause.
    private static Utterance wholeClause(Words words, Utterance utterance) {
        if (utterance.form() != Attribution.Form.INDIRECT || utterance.content().size() != 1) return utterance;
        Span content = utterance.content().getFirst();
        int first = words.firstFrom(content.start());
        int begin = words.sentenceStart(first);
        int cue = words.firstFrom(utterance.cue().getFirst().start());
        boolean participle = words.tokens[first].tag().startsWith("VERB")
                && words.tokens[first].text().endsWith("ing");
        if (!participle || cue < first || first <= begin || !words.tokens[first - 1].is(",")) return utterance;
        Span whole = words.tokens[begin].span().join(content);
        boolean taken = utterance.source().stream().anyMatch(whole::overlaps);
        for (int i = begin; i < first; i++) taken |= words.isQuoted(i);
        return taken ? utterance : utterance.saying(List.of(whole), Attribution.Form.INDIRECT);
    }

    /// Each utterance that stands in the content of another knows the narrowest such.
    private static List<Utterance> nested(List<Utterance> found) {
        List<Utterance> linked = new ArrayList<>();
        for (int u = 0; u < found.size(); u++) {
            Span cue = found.get(u).cue().getFirst();
            int outer = -1;
            for (int o = 0; o < found.size(); o++) {
                // The outer one says more; so no two stand in each other.
                if (width(found.get(o)) <= width(found.get(u)) || !found.get(o).says(cue)) continue;
                if (outer < 0 || width(found.get(o)) < width(found.get(outer))) outer = o;
            }
            linked.add(outer < 0 ? found.get(u) : found.get(u).inside(outer));
        }
        return linked;
    }

    private static int width(Utterance utterance) {
        return utterance.content().stream().mapToInt(Span::length).sum();
    }
}
