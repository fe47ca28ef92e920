package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.document.Span;

/// "The ministry said that the pilots had reported a fire": the speech inside what somebody is said to have said.
///
/// The model is trained on outermost attributions; inside them the rules look, in words that are not quoted, and what
/// they find ends where the outer content ends.
final class InnerUtterances {
    /// Within so many words a clause shows its verb.
    private static final int CLAUSE = 12;

    private InnerUtterances() {}

    static List<Utterance> in(Words words, List<Utterance> outer, List<Utterance> byRules) {
        List<Utterance> inner = new ArrayList<>();
        for (Utterance candidate : byRules) {
            if (candidate.form() == Attribution.Form.DIRECT || !isReport(words, candidate)) continue;
            Span cue = candidate.cue().getFirst();
            Span source = candidate.source().getFirst();
            if (outer.stream().anyMatch(one -> one.cue().getFirst().overlaps(cue))) continue;
            for (Utterance one : outer) {
                Optional<Span> around = one.content().stream()
                        .filter(part -> part.covers(cue) && part.covers(source))
                        .findFirst();
                if (around.isEmpty()) continue;
                List<Span> content = candidate.content().stream()
                        .filter(around.get()::overlaps)
                        .map(part -> new Span(
                                Math.max(part.start(), around.get().start()),
                                Math.min(part.end(), around.get().end())))
                        .toList();
                if (!content.isEmpty()) inner.add(candidate.saying(content, candidate.form()));
                break;
            }
        }
        return inner;
    }

    /// "that the pilots had reported a fire", not "to report fires" or "they spoke at noon": a clause follows.
    private static boolean isReport(Words words, Utterance candidate) {
        int cue = words.firstFrom(candidate.cue().getFirst().start());
        if (words.tokens[cue].is("to") || words.tokens[cue].is("not")) return false;
        int first = words.firstFrom(candidate.content().getFirst().start());
        if (words.tokens[first].isTagged("ADP")) return false;
        int to = words.firstFrom(candidate.content().getFirst().end());
        for (int i = first + 1; i < Math.min(to, first + CLAUSE); i++) {
            if (words.clauses.subjectStart[i] >= first && !words.tokens[i - 1].is("to")) return true;
        }
        return false;
    }
}
