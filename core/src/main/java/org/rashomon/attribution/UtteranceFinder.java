package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rashomon.document.Span;
import org.rashomon.language.Prose;

/// Finds the words of who said what: sources, cues and contents. One instance serves one thread.
///
/// The trained model first; rules add what surrounds it: block quotations, quotations that go on, utterances with
/// quotation marks where the model is silent, and utterances inside others.
final class UtteranceFinder {
    private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither");

    private final ModelFinder model = new ModelFinder(AttributionModel.english());
    private final RuleFinder rules = new RuleFinder();

    /// The utterances in the order of the text.
    List<Utterance> in(Prose prose) {
        Words words = new Words(prose);
        List<Utterance> found = new ArrayList<>(LeadIns.complete(words, model.in(words)));
        List<Utterance> byRules = rules.in(words);
        for (Utterance utterance : byRules) {
            boolean quoted = utterance.form() != Attribution.Form.INDIRECT;
            if (quoted && found.stream().noneMatch(utterance::touches)) found.add(utterance);
        }
        found.addAll(InnerUtterances.in(words, found, byRules));
        found.removeIf(utterance -> isNobody(words, utterance));
        found.sort(Comparator.comparingInt(Utterance::start));
        return nested(Continuations.complete(words, found));
    }

    /// "No group has claimed responsibility": nobody said anything.
    private static boolean isNobody(Words words, Utterance utterance) {
        if (utterance.source().isEmpty()) return false;
        return NOBODY.contains(
                words.tokens[words.firstFrom(utterance.source().getFirst().start())].lemma());
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
