package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.document.Span;

/// Where a source begins behind what it says, in a text whose commas got lost: "shells fell near Merrow | a monitor and a
/// reporter in the town said".
final class LostCommas {
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> WITHIN = Set.of("in", "of", "at", "from");

    private LostCommas() {}

    static Utterance parted(Words words, Utterance utterance) {
        if (!words.lacksCommas || utterance.source().size() != 1 || utterance.content().isEmpty()) return utterance;
        Span source = utterance.source().getFirst();
        Span content = utterance.content().getLast();
        int from = words.firstFrom(source.start());
        int first = words.firstFrom(content.start());
        boolean adjacent = from > first && words.firstFrom(content.end()) == from && !words.isQuoted(from - 1);
        int to = words.firstFrom(source.end());
        if (!adjacent || utterance.cue().getFirst().start() < source.end()) return utterance;
        int begin = withJoined(words, first, article(words, from, to));
        if (begin == from || begin <= first + 1) return utterance;
        List<Span> contents = new ArrayList<>(utterance.content());
        contents.set(contents.size() - 1, words.span(first, begin));
        return new Utterance(
                List.of(words.span(begin, to)),
                utterance.cue(),
                contents,
                utterance.form(),
                utterance.inside());
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
            if (!and && !within) return at;
            int before = words.phrases.start[at - 2];
            if (before < first || !ARTICLES.contains(words.tokens[before].lemma())) return at;
            at = before;
        }
        return at;
    }
}
