package org.rashomon.attribution;

/// What tells whether a word belongs to a cue.
final class CueFeatures {
    static final int OUTSIDE = 17;

    private final Words words;
    private final int[] nextVerb;
    private final int[] lastVerb;
    private final int[] verbsAfter;
    private final int[] sinceQuote;
    private final int[] untilQuote;

    CueFeatures(Words words) {
        this.words = words;
        int n = words.size();
        nextVerb = new int[n];
        lastVerb = new int[n];
        verbsAfter = new int[n];
        sinceQuote = new int[n];
        untilQuote = new int[n];
        int last = -1;
        int quote = -1;
        for (int i = 0; i < n; i++) {
            if (i == words.sentenceStart(i)) last = -1;
            lastVerb[i] = last;
            if (isVerb(i)) last = i;
            if (words.isQuoted(i)) quote = i;
            sinceQuote[i] = quote < 0 ? 9 : Math.min(i - quote, 9);
        }
        int next = -1;
        int count = 0;
        quote = -1;
        for (int i = n - 1; i >= 0; i--) {
            if (i + 1 == words.sentenceEnd(i)) {
                next = -1;
                count = 0;
            }
            nextVerb[i] = next;
            verbsAfter[i] = Math.min(count, 3);
            if (isVerb(i)) {
                next = i;
                count++;
            }
            if (words.isQuoted(i)) quote = i;
            untilQuote[i] = quote < 0 ? 9 : Math.min(quote - i, 9);
        }
    }

    private boolean isVerb(int i) {
        return words.tokens[i].tag().startsWith("VERB");
    }

    void at(int i, Features f) {
        f.clear();
        int begin = words.sentenceStart(i);
        int end = words.sentenceEnd(i);
        int l0 = words.lemma[i];
        int l1 = lemma(i + 1, begin, end);
        int l2 = lemma(i + 2, begin, end);
        int p1 = lemma(i - 1, begin, end);
        int p2 = lemma(i - 2, begin, end);
        int t0 = words.tag[i];
        int t1 = tag(i + 1, begin, end);
        int t2 = tag(i + 2, begin, end);
        int q1 = tag(i - 1, begin, end);
        int q2 = tag(i - 2, begin, end);
        f.add(0, 0);
        f.add(1, l0);
        f.add(2, p1);
        f.add(3, l1);
        f.add(4, p2);
        f.add(5, l2);
        f.add(6, t0);
        f.add(7, q1);
        f.add(8, t1);
        f.add(9, q2);
        f.add(10, t2);
        f.add(11, l0, t0);
        f.add(12, p1, l0);
        f.add(13, l0, l1);
        f.add(14, q1, t0);
        f.add(15, t0, t1);
        f.add(16, q1, t0, t1);
        f.add(17, q2, q1, t0);
        f.add(18, t0, t1, t2);
        f.add(19, l0, t1);
        f.add(20, l0, q1);
        f.add(21, p1, t0);
        f.add(22, t0, l1);
        f.add(23, p1, l0, l1);
        f.add(24, p2, p1, l0);
        f.add(25, l0, l1, l2);
        f.add(26, words.form[i]);
        f.add(27, words.form[i], q1);
        f.add(28, words.ending[i], t0);
        f.add(29, l0, t1, t2);
        f.add(30, p2, p1, t0);
        f.add(31, p1, l0, t1);
        f.add(32, lemma(i + 3, begin, end));
        f.add(33, lemma(i - 3, begin, end));
        int quoted = words.isQuoted(i) ? 1 : 0;
        f.add(34, quoted, t0);
        f.add(35, quoted, l0);
        f.add(36, sinceQuote[i], t0);
        f.add(37, sinceQuote[i], l0);
        f.add(38, untilQuote[i], t0);
        f.add(39, untilQuote[i], l0);
        f.add(40, sinceQuote[i], untilQuote[i], t0);
        int k0 = words.kind[i];
        f.add(70, k0, t0);
        f.add(71, k0, t0, t1);
        f.add(72, k0, q1, t0);
        f.add(73, k0, l1);
        f.add(74, kind(i - 1, begin, end), k0, t0);
        f.add(75, kind(i + 1, begin, end), t0, k0);
        f.add(76, k0, sinceQuote[i], untilQuote[i]);
        f.add(77, k0, q1, t1);
        f.add(78, k0, p1);
        f.add(79, kind(i - 2, begin, end), q1, t0);
        clause(i, f, l0, t0, quoted, begin, end);
    }

    private void clause(int i, Features f, int l0, int t0, int quoted, int begin, int end) {
        int head = words.clauses.subjectHead[i];
        int k0 = words.kind[i];
        if (head >= 0) {
            f.add(80, words.tag[head], k0, t0);
            f.add(81, words.kind[head], k0, t0);
            f.add(82, words.kind[head], l0);
            f.add(83, words.lemma[head], k0);
            f.add(41, words.lemma[head], t0);
            f.add(42, words.lemma[head], l0);
            f.add(43, words.tag[head], l0);
            f.add(44, words.tag[head], t0, quoted);
            f.add(45, Math.min(i - head, 5), t0);
        } else {
            f.add(46, t0, l0);
        }
        f.add(47, verbsAfter[i], l0);
        f.add(48, verbsAfter[i], t0);
        f.add(84, verbsAfter[i], k0, t0);
        int next = nextVerb[i];
        if (next >= 0) {
            f.add(49, words.lemma[next]);
            f.add(50, words.tag[Math.max(begin, next - 1)], l0);
            f.add(51, Math.min(next - i, 8), l0);
        }
        int last = lastVerb[i];
        if (last >= 0) {
            f.add(52, words.lemma[last], Math.min(i - last, 5));
            f.add(53, words.lemma[last], l0);
            f.add(85, words.kind[last], k0, Math.min(i - last, 5));
            f.add(86, words.kind[last], words.tag[i - 1], t0, Math.min(i - last, 3));
            f.add(54, Math.min(i - last, 5), t0);
            f.add(55, words.lemma[last], words.tag[i - 1], t0);
        }
        int phrase = i + 1;
        while (phrase < end && phrase < i + 3 && words.phrases.start[phrase] < 0) phrase++;
        if (phrase < end && words.phrases.start[phrase] >= 0) {
            int object = words.phrases.end[phrase] - 1;
            f.add(56, words.lemma[object], l0);
            f.add(57, words.lemma[object], t0);
            f.add(87, words.kind[object], l0);
            f.add(88, words.kind[object], k0, t0);
            f.add(58, object + 1 < end ? words.tag[object + 1] : OUTSIDE, l0);
        }
        int stretch = words.clauses.stretch[i];
        int from = i;
        while (from > begin && i - from < 12 && words.clauses.stretch[from - 1] == stretch) from--;
        int to = i;
        while (to + 1 < end && to - i < 12 && words.clauses.stretch[to + 1] == stretch) to++;
        f.add(59, Math.min(i - from, 6), Math.min(to - i, 6), t0);
        f.add(60, words.form[to], Math.min(to - i, 3), l0);
        f.add(61, words.lemma[from], t0);
        f.add(62, from > begin ? words.form[from - 1] : OUTSIDE, t0);
        f.add(63, Math.min(to - i, 6), l0);
        f.add(89, Math.min(to - i, 6), k0, t0);
        f.add(64, words.sentenceOf(i).isHeading() ? 1 : 0, t0);
        f.add(65, Math.min(i - begin, 4), t0);
        f.add(66, Math.min(end - i, 4), t0);
    }

    private int kind(int i, int begin, int end) {
        return i < begin || i >= end ? OUTSIDE : words.kind[i];
    }

    private int lemma(int i, int begin, int end) {
        return i < begin || i >= end ? OUTSIDE : words.lemma[i];
    }

    private int tag(int i, int begin, int end) {
        return i < begin || i >= end ? OUTSIDE : words.tag[i];
    }
}
