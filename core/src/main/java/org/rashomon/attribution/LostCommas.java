package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.document.Span;
import org.rashomon.language.Token;

/// Where a source begins behind what it says, in a text whose commas got lost: "shells fell near Merrow | a monitor and
/// a
/// reporter in the town said".
final class LostCommas {
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> WITHIN = Set.of("in", "of", "at", "from");

    /// So many words at least stand before a cue that ends its sentence when they are what was said.
    private static final int MAIN_CLAUSE = 5;

    private LostCommas() {}

    /// "Two men were hurt in the blast a monitor said on Saturday", in a text that has lost its commas.
    ///
    /// @param rest behind the cue
    static boolean isFronted(Words words, int clause, int rest) {
        return words.lacksCommas && clause - words.sentenceStart(clause) >= MAIN_CLAUSE && isEnd(words, rest);
    }

    /// Whether nothing but a day, or the body that was told, stands between a word and the end of its sentence.
    static boolean isEnd(Words words, int from) {
        int end = words.sentenceEnd(from - 1);
        if (end - from > 4) return false;
        for (int i = from; i < end; i++) {
            Token token = words.tokens[i];
            boolean day =
                    words.prose.times().stream().anyMatch(time -> time.span().covers(token.span()));
            if (!token.isTagged("PUNCT") && !day && !token.is("on") && !token.isTagged("PROPN")) return false;
        }
        return true;
    }

    /// "The village fell two days ago said the Lake Network": who spoke stands behind the cue and ends the sentence, or
    /// is a name with what tells more of him.
    static boolean isInverted(Words words, int from, int to) {
        if (!words.lacksCommas || !words.tokens[from].is("said") || words.isQuoted(from)) return false;
        int end = words.sentenceEnd(from);
        if (from - words.sentenceStart(from) < MAIN_CLAUSE || to >= end || words.phrases.start[to] != to) return false;
        // "a monitor said Thursday"
        if (isEnd(words, to)) return false;
        int behind = words.phrases.end[to];
        if (isEnd(words, behind)) return true;
        boolean name = behind - to > 1;
        for (int i = to; i < behind; i++)
            name &= words.tokens[i].isCapitalised()
                    || i > to && words.tokens[i].text().length() <= 3;
        return name && (words.tokens[behind].is("from") || words.tokens[behind].is("who"));
    }

    static Utterance parted(Words words, Utterance utterance) {
        if (!words.lacksCommas || utterance.content().isEmpty()) return utterance;
        if (utterance.source().isEmpty()) return sourced(words, utterance);
        if (utterance.source().size() != 1) return utterance;
        return namesParted(words, turned(words, speaking(words, utterance)));
    }

    /// "the road into Merrow city | a monitor said": who spoke was taken for a part of the cue, and the last words of
    /// what he said for who spoke.
    private static Utterance speaking(Words words, Utterance utterance) {
        if (utterance.cue().size() != 1 || utterance.content().size() != 1) return utterance;
        Span cue = utterance.cue().getFirst();
        int from = words.firstFrom(cue.start());
        int to = words.firstFrom(cue.end());
        int behind = words.phrases.start[from] == from ? words.phrases.end[from] : Math.max(from, to - 1);
        boolean somebody = ARTICLES.contains(words.tokens[from].lemma()) && behind < to;
        Span source = utterance.source().getFirst();
        Span content = utterance.content().getFirst();
        boolean inOrder = content.end() <= source.start() && source.end() <= cue.start();
        if (!somebody || !inOrder || words.firstFrom(source.end()) != from) return utterance;
        return new Utterance(
                List.of(words.span(from, behind)),
                List.of(words.span(behind, to)),
                List.of(content.join(source)),
                utterance.form(),
                utterance.inside());
    }

    /// "the town Merrow a stronghold on the river | said the Lake Network": what stands behind the cue and tells
    /// nothing
    /// is who spoke.
    private static Utterance turned(Words words, Utterance utterance) {
        if (utterance.cue().size() != 1 || utterance.content().size() != 1) return utterance;
        int cue = words.firstFrom(utterance.cue().getFirst().start());
        int from = words.firstFrom(utterance.content().getFirst().start());
        int to = words.firstFrom(utterance.content().getFirst().end());
        int begin = words.sentenceStart(cue);
        boolean behind = words.tokens[cue].is("said") && from == cue + 1 && cue - begin >= MAIN_CLAUSE;
        if (!behind || !isEnd(words, to) || words.isQuoted(from)) return utterance;
        for (int i = from; i < to; i++) {
            String tag = words.tokens[i].tag();
            if (tag.startsWith("VERB") || tag.startsWith("AUX") || tag.startsWith("NUM")) return utterance;
        }
        boolean named = words.tokens[to - 1].isCapitalised() && words.phrases.start[from] == from;
        if (!named) return utterance;
        return new Utterance(
                List.of(words.span(from, to)),
                utterance.cue(),
                List.of(words.span(begin, cue)),
                utterance.form(),
                utterance.inside());
    }

    private static Utterance namesParted(Words words, Utterance utterance) {
        Span source = utterance.source().getFirst();
        int named = heading(words, words.firstFrom(source.start()), words.firstFrom(source.end()));
        if (named > words.firstFrom(source.start())) {
            Span bare = words.span(named, words.firstFrom(source.end()));
            return new Utterance(
                    List.of(bare), utterance.cue(), utterance.content(), utterance.form(), utterance.inside());
        }
        Span content = utterance.content().getLast();
        int from = words.firstFrom(source.start());
        int first = words.firstFrom(content.start());
        boolean adjacent = from > first && words.firstFrom(content.end()) == from && !words.isQuoted(from - 1);
        int to = words.firstFrom(source.end());
        if (!adjacent || utterance.cue().getFirst().start() < source.end()) return utterance;
        int part = words.phrases.start[from];
        // "… | the rescue service said": a source does not begin within its noun phrase
        boolean within =
                part > first && part < from && words.tokens[part].isTagged("DET") && article(words, from, to) == from;
        if (within) {
            List<Span> cut = new ArrayList<>(utterance.content());
            cut.set(cut.size() - 1, words.span(first, part));
            return new Utterance(
                    List.of(words.span(part, to)), utterance.cue(), cut, utterance.form(), utterance.inside());
        }
        int begin = withJoined(words, first, article(words, from, to));
        if (begin == from || begin <= first + 1) return utterance;
        List<Span> contents = new ArrayList<>(utterance.content());
        contents.set(contents.size() - 1, words.span(first, begin));
        return new Utterance(
                List.of(words.span(begin, to)), utterance.cue(), contents, utterance.form(), utterance.inside());
    }

    /// "Jets struck the mill | a monitor | said": who spoke was taken for the last words of what he said.
    private static Utterance sourced(Words words, Utterance utterance) {
        int cue = words.firstFrom(utterance.cue().getFirst().start());
        int behind = words.firstFrom(utterance.cue().getLast().end());
        Span content = utterance.content().getLast();
        int first = words.firstFrom(content.start());
        boolean adjacent = first < cue && words.firstFrom(content.end()) == cue && !words.isQuoted(cue - 1);
        if (!adjacent || words.phrases.start[cue - 1] < 0 || !isEnd(words, behind)) return utterance;
        int from = withJoined(words, first, words.phrases.start[cue - 1]);
        if (from - first < MAIN_CLAUSE) return utterance;
        List<Span> contents = new ArrayList<>(utterance.content());
        contents.set(contents.size() - 1, words.span(first, from));
        return new Utterance(
                List.of(words.span(from, cue)), utterance.cue(), contents, utterance.form(), utterance.inside());
    }

    /// "told the agency four | civilians were killed": the number belongs to what was said.
    static Utterance withNumber(Words words, Utterance utterance) {
        if (!words.lacksCommas
                || utterance.content().size() != 1
                || utterance.cue().isEmpty()) return utterance;
        Span content = utterance.content().getFirst();
        int first = words.firstFrom(content.start());
        int behind = words.firstFrom(utterance.cue().getLast().end());
        int from = first;
        while (from > behind && (words.tokens[from - 1].isTagged("NUM") || isBeforeNumber(words, from - 1))) from--;
        if (from == first) return utterance;
        return utterance.saying(List.of(words.span(from, first).join(content)), utterance.form());
    }

    private static boolean isBeforeNumber(Words words, int i) {
        return words.tokens[i].is("least") || words.tokens[i].is("at") && words.tokens[i + 1].is("least");
    }

    /// "Website The Lake Network": a heading that lost its line stands before the source.
    private static int heading(Words words, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String text = words.tokens[i].text();
            if (text.equals("The") || text.equals("A") || text.equals("An")) return i;
        }
        return from;
    }

    /// "Merrow a monitor": the last word of what was said is no part of the source; "Ann Lee a nurse" is one source.
    private static int article(Words words, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!ARTICLES.contains(words.tokens[i].lemma())) continue;
            boolean name = i - from > 1;
            for (int k = from; k < i; k++) name &= words.tokens[k].isCapitalised();
            boolean joined = words.tokens[i - 1].is("and") || words.tokens[i - 1].isTagged("ADP");
            return name || joined ? from : i;
        }
        return from;
    }

    /// Over "a monitor and" before a source.
    static int withJoined(Words words, int first, int from) {
        int at = from;
        while (at > first + 1) {
            boolean and = words.tokens[at - 1].is("and");
            boolean within = WITHIN.contains(words.tokens[at - 1].lemma()) && words.phrases.start[at] == at;
            if (!and && !within || at < 2) return at;
            int before = words.phrases.start[at - 2];
            if (before < 0 || before < first) return at;
            boolean article = ARTICLES.contains(words.tokens[before].lemma());
            boolean opens = before == words.sentenceStart(before) && words.tokens[before].isTagged("DET");
            if (!article && !opens) return at;
            at = before;
        }
        return at;
    }
}
