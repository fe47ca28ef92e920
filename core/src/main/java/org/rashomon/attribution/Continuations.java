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
        return openedBefore(words, behindComma(words, complete));
    }

    /// "Lind denied it, “We were not there,” adding …": a quoted sentence behind a comma belongs to the last cue
    /// before.
    private static List<Utterance> behindComma(Words words, List<Utterance> found) {
        List<Utterance> complete = new ArrayList<>(found);
        for (int q = 0; q < words.quotations.size(); q++) {
            Span whole = words.quotations.get(q).whole();
            int first = words.firstFrom(whole.start());
            int last = words.firstFrom(whole.end()) - 1;
            if (last - first < FEWEST_WORDS || words.quotation[first] != q) continue;
            if (words.sentenceStart(first) > first - 2 || !words.tokens[first - 1].is(",")) continue;
            if (!words.tokens[first + 1].isCapitalised()) continue;
            if (complete.stream().anyMatch(one -> one.content().stream().anyMatch(whole::overlaps))) continue;
            int begin = words.tokens[words.sentenceStart(first)].span().start();
            int owner = -1;
            for (int u = 0; u < complete.size(); u++) {
                int cue = complete.get(u).cue().getLast().start();
                boolean before = cue >= begin && cue < whole.start();
                if (before
                        && (owner < 0
                                || cue > complete.get(owner).cue().getLast().start())) owner = u;
            }
            if (owner < 0 || complete.get(owner).form() == Attribution.Form.BLOCK) continue;
            List<Span> content = new ArrayList<>(complete.get(owner).content());
            content.add(whole);
            complete.set(owner, complete.get(owner).saying(content, words.form(content)));
        }
        return complete;
    }

    /// A quotation over paragraphs whose cue comes in the last: `"Nobody asked us.` and then `"And nobody will," he
    /// said.`
    private static List<Utterance> openedBefore(Words words, List<Utterance> found) {
        List<Utterance> complete = new ArrayList<>(found);
        for (int q = words.quotations.size() - 2; q >= 0; q--) {
            Span whole = words.quotations.get(q).whole();
            Span next = words.quotations.get(q + 1).whole();
            int first = words.firstFrom(whole.start());
            int second = words.firstFrom(next.start());
            if (second >= words.size() || words.quotation[second] != q + 1 || words.quotation[second - 1] != q)
                continue;
            boolean alone = words.quotation[first] == q && words.sentenceStart(first) == first;
            boolean opensAnew = !words.quotations.get(q).closed()
                    && words.sentenceStart(second) == second
                    && !words.sentenceOf(first)
                            .paragraph()
                            .equals(words.sentenceOf(second).paragraph());
            if (!alone || !opensAnew) continue;
            if (complete.stream().anyMatch(one -> one.content().stream().anyMatch(whole::overlaps))) continue;
            for (int u = 0; u < complete.size(); u++) {
                Utterance one = complete.get(u);
                if (one.form() == Attribution.Form.INDIRECT
                        || one.content().stream().noneMatch(next::overlaps)) continue;
                List<Span> content = new ArrayList<>(one.content());
                content.addFirst(whole);
                complete.set(u, one.saying(content, one.form()));
                break;
            }
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
