package org.rashomon.attribution;

import java.util.Arrays;

/// The words in which the source and content of a cue are looked for: its sentence, and the neighbours that a quotation
/// ties to it.
///
/// @param from the first word
/// @param to the place behind the last word
record Window(int from, int to, int cueFrom, int cueTo) {
    private static final int FARTHEST = 400;

    static Window around(Words words, int cueFrom, int cueTo) {
        int from = words.sentenceStart(cueFrom);
        int to = words.sentenceEnd(cueTo - 1);
        from = backWhileQuoted(words, from, cueFrom);
        if (from > 0 && !words.isQuoted(from) && words.isQuoted(from - 1) && sameParagraph(words, from, from - 1)) {
            from = backWhileQuoted(words, words.sentenceStart(from - 1), cueFrom);
        }
        to = onWhileQuoted(words, to, cueTo);
        if (to < words.size() && !words.isQuoted(to - 1) && words.isQuoted(to) && announces(words, to)) {
            to = onWhileQuoted(words, words.sentenceEnd(to), cueTo);
        }
        return new Window(from, to, cueFrom, cueTo);
    }

    private static int backWhileQuoted(Words words, int start, int cue) {
        int from = start;
        while (from > 0
                && words.isQuoted(from)
                && words.quotation[from - 1] == words.quotation[from]
                && cue - from < FARTHEST) {
            from = words.sentenceStart(from - 1);
        }
        return from;
    }

    private static int onWhileQuoted(Words words, int end, int cue) {
        int to = end;
        while (to < words.size()
                && words.isQuoted(to)
                && words.quotation[to - 1] == words.quotation[to]
                && to - cue < FARTHEST) {
            to = words.sentenceEnd(to);
        }
        return to;
    }

    private static boolean announces(Words words, int to) {
        return sameParagraph(words, to, to - 1) || words.tokens[to - 1].text().endsWith(":");
    }

    private static boolean sameParagraph(Words words, int a, int b) {
        return words.sentenceOf(a).paragraph().equals(words.sentenceOf(b).paragraph());
    }

    int size() {
        return to - from;
    }

    /// The cue's own words, which are neither source nor content.
    boolean[] closed() {
        boolean[] closed = new boolean[size()];
        Arrays.fill(closed, cueFrom - from, cueTo - from, true);
        return closed;
    }
}
