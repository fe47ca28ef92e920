package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.document.Span;

/// `“We left,” she said. “Nobody was there.”`: a quotation without a cue of its own goes on with the one before it.
///
/// It goes on when it opens its sentence and the last quoted utterance stands in the sentence before, in the same
/// paragraph; or when the quotation before it never closed and it opens the next paragraph.
final class Continuations {
    private static final int FEWEST_WORDS = 4;

    private Continuations() {}

    static List<Utterance> complete(Words words, List<Utterance> found) {
        List<Utterance> complete = new ArrayList<>(found);
        for (int q = 0; q < words.quotations.size(); q++) {
            Quotation quotation = words.quotations.get(q);
            int first = words.firstFrom(quotation.whole().start());
            if (first >= words.size() || words.quotation[first] != q || words.sentenceStart(first) != first) continue;
            int last = words.firstFrom(quotation.whole().end()) - 1;
            if (last - first < FEWEST_WORDS || first == 0) continue;
            // Words outside the marks in its last sentence may hold a cue the finder does not know.
            if (words.sentenceEnd(last) > last + 2) continue;
            if (complete.stream().anyMatch(one -> one.content().stream().anyMatch(quotation.whole()::overlaps)))
                continue;
            int before = owner(words, complete, q, first);
            if (before < 0) continue;
            Utterance utterance = complete.get(before);
            List<Span> content = new ArrayList<>(utterance.content());
            content.add(quotation.whole());
            complete.set(before, utterance.saying(content, utterance.form()));
        }
        return complete;
    }

    private static int owner(Words words, List<Utterance> utterances, int q, int first) {
        boolean sameParagraph = words.sentenceOf(first - 1)
                .paragraph()
                .equals(words.sentenceOf(first).paragraph());
        boolean runsOn = q > 0 && !words.quotations.get(q - 1).closed() && words.quotation[first - 1] == q - 1;
        if (!sameParagraph && !runsOn) return -1;
        Span sentence = words.sentenceOf(first - 1).span();
        for (int u = utterances.size() - 1; u >= 0; u--) {
            Utterance one = utterances.get(u);
            if (one.form() == Attribution.Form.INDIRECT) continue;
            boolean near = one.content().stream().anyMatch(part -> part.overlaps(sentence))
                    || one.cue().stream().anyMatch(part -> part.overlaps(sentence));
            if (near) return u;
        }
        return -1;
    }
}
