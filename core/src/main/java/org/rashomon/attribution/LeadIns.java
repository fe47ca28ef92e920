package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.document.Paragraph;
import org.rashomon.document.Span;
import org.rashomon.language.Sentence;

/// "The minister wrote:" and then a block quotation, or nothing because the post it announced is missing.
///
/// The block quotation is the content of the last cue before the colon, unless that cue stands in what another one
/// says; where nothing follows, the content stays empty. A block quotation without a colon before it goes to whoever
/// speaks, or at least acts, in the sentence before. A cue without content that announces nothing is dropped.
final class LeadIns {
    private static final Set<String> WRITING = Set.of("write", "tweet", "retweet", "post", "publish", "blog");

    private LeadIns() {}

    static List<Utterance> complete(Words words, List<Utterance> found) {
        List<Utterance> complete = new ArrayList<>();
        for (int u = 0; u < found.size(); u++) {
            Utterance utterance = found.get(u);
            int last = words.firstFrom(utterance.cue().getLast().end()) - 1;
            boolean announces = isLeadIn(words, last) && introducer(words, found, words.sentence[last]) == u;
            List<Span> block = announces ? blockAfter(words, words.sentence[last]) : List.of();
            if (!block.isEmpty()) {
                complete.add(utterance.saying(join(utterance.content(), block), Attribution.Form.BLOCK));
            } else if (!utterance.content().isEmpty() || announces && saysNothing(words, last)) {
                complete.add(utterance);
            }
        }
        complete.addAll(unannounced(words, complete));
        complete.addAll(missed(words, complete));
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

    /// The last utterance whose cue stands in a sentence, but not in what another there says; -1 when there is none.
    private static int introducer(Words words, List<Utterance> found, int sentence) {
        Span whole = words.prose.sentences().get(sentence).span();
        int last = -1;
        for (int u = 0; u < found.size(); u++) {
            Span cue = found.get(u).cue().getLast();
            if (!whole.covers(cue) || found.stream().anyMatch(other -> other.says(cue))) continue;
            last = u;
        }
        return last;
    }

    /// The paragraphs of the block quotation behind a sentence, over captions between.
    private static List<Span> blockAfter(Words words, int sentence) {
        List<Span> block = new ArrayList<>();
        List<Sentence> sentences = words.prose.sentences();
        for (int s = sentence + 1; s < sentences.size(); s++) {
            Paragraph paragraph = sentences.get(s).paragraph();
            if (paragraph.kind() == Paragraph.Kind.CAPTION) continue;
            if (paragraph.kind() != Paragraph.Kind.BLOCK_QUOTE) break;
            if (block.isEmpty() || !block.getLast().equals(paragraph.span())) block.add(paragraph.span());
        }
        return block;
    }

    /// "The mayor posted this on Facebook:" where no cue was found: whoever writes announces what follows, or what is
    /// missing.
    private static List<Utterance> missed(Words words, List<Utterance> found) {
        List<Utterance> more = new ArrayList<>();
        List<Sentence> sentences = words.prose.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            int last = words.starts[s + 1] - 1;
            Span whole = sentences.get(s).span();
            boolean prose = sentences.get(s).paragraph().kind() == Paragraph.Kind.PROSE;
            if (!prose || last <= words.starts[s] || !isLeadIn(words, last)) continue;
            if (found.stream().flatMap(one -> one.cue().stream()).anyMatch(whole::covers)) continue;
            List<Span> block = blockAfter(words, s);
            if (found.stream().anyMatch(one -> block.stream().anyMatch(one::says))) continue;
            int verb = -1;
            for (int i = words.starts[s]; i < last; i++) {
                if (WRITING.contains(words.tokens[i].lemma()) && words.clauses.subjectStart[i] >= 0) verb = i;
            }
            if (verb < 0) continue;
            List<Span> source = List.of(words.span(words.clauses.subjectStart[verb], words.clauses.subjectEnd[verb]));
            List<Span> cue = List.of(words.span(verb, verb + 1));
            more.add(new Utterance(source, cue, block, Attribution.Form.BLOCK, Optional.empty()));
        }
        return more;
    }

    private static List<Utterance> unannounced(Words words, List<Utterance> found) {
        List<Utterance> more = new ArrayList<>();
        List<Sentence> sentences = words.prose.sentences();
        for (int s = 0; s + 1 < sentences.size(); s++) {
            Sentence before = sentences.get(s);
            if (before.paragraph().kind() != Paragraph.Kind.PROSE) continue;
            List<Span> block = sameParagraph(before, sentences.get(s + 1)) ? List.of() : blockAfter(words, s);
            if (block.isEmpty() || found.stream().anyMatch(one -> one.says(block.getFirst()))) continue;
            int introducer = introducer(words, found, s);
            Optional<Utterance> speaks = introducer < 0 ? actor(words, s, block) : Optional.of(found.get(introducer));
            speaks.ifPresent(one -> more.add(one.saying(block, Attribution.Form.BLOCK)));
        }
        return more;
    }

    /// The subject of a sentence's first verb.
    private static Optional<Utterance> actor(Words words, int sentence, List<Span> block) {
        for (int i = words.starts[sentence]; i < words.starts[sentence + 1]; i++) {
            int from = words.clauses.subjectStart[i];
            if (from < 0 || !words.tokens[i].tag().startsWith("VERB") || words.isQuoted(i)) continue;
            List<Span> source = List.of(words.span(from, words.clauses.subjectEnd[i]));
            List<Span> cue = List.of(words.span(i, i + 1));
            return Optional.of(new Utterance(source, cue, block, Attribution.Form.BLOCK, Optional.empty()));
        }
        return Optional.empty();
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
