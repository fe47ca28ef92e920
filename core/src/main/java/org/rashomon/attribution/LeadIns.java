package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.document.Paragraph;
import org.rashomon.document.Span;
import org.rashomon.language.Sentence;

/// "The minister wrote:" and then a block quotation, or nothing because the post it announced is missing.
///
/// The block quotation is the content of the last cue before the colon; where nothing follows, the content stays empty.
/// A cue without content that announces nothing is dropped.
final class LeadIns {
    private LeadIns() {}

    static List<Utterance> complete(Words words, List<Utterance> found) {
        List<Utterance> complete = new ArrayList<>();
        for (int u = 0; u < found.size(); u++) {
            Utterance utterance = found.get(u);
            int last = words.firstFrom(utterance.cue().getLast().end()) - 1;
            boolean announces = isLeadIn(words, last) && !isFollowed(words, found, u, last);
            List<Span> block = announces ? blockAfter(words, last) : List.of();
            if (!block.isEmpty()) {
                complete.add(utterance.saying(join(utterance.content(), block), Attribution.Form.BLOCK));
            } else if (!utterance.content().isEmpty() || announces && saysNothing(words, last)) {
                complete.add(utterance);
            }
        }
        return complete;
    }

    /// Whether the sentence is the last of its paragraph and ends in a colon.
    private static boolean isLeadIn(Words words, int i) {
        int end = words.sentenceEnd(i);
        if (!words.tokens[end - 1].text().endsWith(":") || words.isQuoted(i)) return false;
        return end >= words.size() || !sameParagraph(words.sentenceOf(end), words.sentenceOf(i));
    }

    /// Between the cue and the colon stand only a few words: "wrote on Monday:".
    private static boolean saysNothing(Words words, int cue) {
        return words.sentenceEnd(cue) - cue <= 6;
    }

    /// Whether a later cue stands in the same sentence, which is then the one that announces.
    private static boolean isFollowed(Words words, List<Utterance> found, int u, int last) {
        if (u + 1 >= found.size()) return false;
        int next = words.firstFrom(found.get(u + 1).cue().getFirst().start());
        return next < words.size() && words.sentence[next] == words.sentence[last];
    }

    private static List<Span> blockAfter(Words words, int i) {
        List<Span> block = new ArrayList<>();
        List<Sentence> sentences = words.prose.sentences();
        for (int s = words.sentence[i] + 1; s < sentences.size(); s++) {
            Paragraph paragraph = sentences.get(s).paragraph();
            if (paragraph.kind() != Paragraph.Kind.BLOCK_QUOTE) break;
            if (block.isEmpty() || !block.getLast().equals(paragraph.span())) block.add(paragraph.span());
        }
        return block;
    }

    private static List<Span> join(List<Span> content, List<Span> block) {
        List<Span> all = new ArrayList<>();
        for (Span span : content) if (block.stream().noneMatch(span::overlaps)) all.add(span);
        all.addAll(block);
        return all;
    }

    private static boolean sameParagraph(Sentence one, Sentence other) {
        return one.paragraph().equals(other.paragraph());
    }
}
