package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.document.Span;

/// "The general is said to have fled": he said nothing, somebody said it of him. "Lind was quoted as saying": he did,
/// and
/// "as saying" belongs to the cue.
final class Passives {
    private static final Set<String> SAID_OF = Set.of(
            "say",
            "report",
            "believe",
            "expect",
            "allege",
            "think",
            "understand",
            "know",
            "rumor",
            "rumour",
            "suspect");

    private Passives() {}

    static Utterance read(Words words, Utterance utterance) {
        if (utterance.form() == Attribution.Form.BLOCK
                || utterance.content().size() != 1
                || utterance.source().size() != 1) return utterance;
        int cue = words.firstFrom(utterance.cue().getFirst().start());
        int behind = words.firstFrom(utterance.cue().getLast().end());
        int first = words.firstFrom(utterance.content().getFirst().start());
        int end = words.firstFrom(utterance.content().getFirst().end());
        if (first != behind || end <= first + 2) return utterance;
        boolean passive = words.tokens[cue].lemma().equals("be") || words.tokens[cue].is("been");
        if (passive
                && words.tokens[first].is("to")
                && SAID_OF.contains(words.tokens[behind - 1].lemma())
                && utterance.source().getFirst().end()
                        <= utterance.cue().getFirst().start()) {
            List<Span> content = new ArrayList<>(utterance.source());
            content.addAll(utterance.content());
            return new Utterance(List.of(), utterance.cue(), content, utterance.form(), utterance.inside());
        }
        boolean asSaying = words.tokens[first].is("as")
                && words.tokens[first + 1].text().endsWith("ing")
                && VerbForms.SAYING.has(words.tokens[first + 1].text());
        if (!asSaying) return utterance;
        return new Utterance(
                utterance.source(),
                List.of(words.span(cue, first + 2)),
                List.of(words.span(first + 2, end)),
                utterance.form(),
                utterance.inside());
    }
}
