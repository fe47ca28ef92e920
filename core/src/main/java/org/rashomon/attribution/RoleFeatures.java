package org.rashomon.attribution;

/// What tells, of a word near a cue, whether it belongs to the cue's source or to its content.
final class RoleFeatures {
    private static final int OUTSIDE = CueFeatures.OUTSIDE;

    private final Words words;
    private final Window window;
    private final int head;
    private final int cueLemma;
    private final int cueKind;
    private final int cueClass;
    private final int cueForms;
    private final int layout;
    private final int subjectFrom;
    private final int subjectTo;
    /// What stands between a word and the cue: verbs, commas, marks, clause openers, noun phrases.
    private final int[] between;
    private final int[] phrasesBetween;
    private final int[] quotesBetween;

    RoleFeatures(Words words, Window window) {
        this.words = words;
        this.window = window;
        head = head(words, window);
        cueLemma = words.lemma[head];
        int forms = 0;
        for (int i = window.cueFrom(); i < window.cueTo(); i++) forms = Features.mix(forms, words.form[i]);
        cueForms = forms;
        cueKind = kind();
        cueClass = words.kind[head];
        subjectFrom = words.clauses.subjectStart[firstVerb(words, window)];
        subjectTo = words.clauses.subjectEnd[firstVerb(words, window)];
        between = new int[window.size()];
        phrasesBetween = new int[window.size()];
        quotesBetween = new int[window.size()];
        lookLeft();
        lookRight();
        layout = layout();
    }

    /// The word that carries the cue's meaning: its last verb, else its last noun, else its first word.
    static int head(Words words, Window window) {
        int noun = -1;
        for (int i = window.cueTo() - 1; i >= window.cueFrom(); i--) {
            String tag = words.tokens[i].tag();
            if (tag.startsWith("VERB")) return i;
            if (noun < 0 && tag.startsWith("NOUN")) noun = i;
        }
        return noun >= 0 ? noun : window.cueFrom();
    }

    static int firstVerb(Words words, Window window) {
        for (int i = window.cueFrom(); i < window.cueTo(); i++) {
            if (words.tokens[i].tag().startsWith("VERB")
                    || words.tokens[i].tag().startsWith("AUX")) return i;
        }
        return window.cueFrom();
    }

    private int kind() {
        String tag = words.tokens[head].tag();
        if (!tag.startsWith("VERB")) return words.tag[head];
        String form = words.tokens[head].text();
        boolean passive = false;
        int from = Math.max(words.sentenceStart(head), head - 4);
        for (int i = head - 1; i >= from && !words.tokens[i].tag().startsWith("VERB"); i--) {
            if (words.tokens[i].tag().startsWith("AUX")
                    && words.tokens[i].lemma().equals("be")) passive = true;
            if (words.tokens[i].isTagged("PUNCT")) break;
        }
        if (form.endsWith("ing")) return 1;
        if (passive) return 2;
        if (window.cueFrom() > from && words.tokens[window.cueFrom() - 1].is("to")) return 3;
        return form.endsWith("s") ? 4 : 5;
    }

    private void lookLeft() {
        int seen = 0;
        int phrases = 0;
        int quotes = 0;
        for (int i = window.cueFrom() - 1; i >= window.from(); i--) {
            int at = i - window.from();
            if (words.phrases.end[i] == i + 1 && words.phrases.start[i] >= 0) phrases++;
            if (words.quotation[i] != words.quotation[i + 1]) quotes++;
            between[at] = seen;
            phrasesBetween[at] = Math.min(phrases, 6);
            quotesBetween[at] = Math.min(quotes, 4);
            seen = see(seen, i);
            if (words.sentenceStart(i) == i) seen |= 1 << 9;
        }
    }

    private void lookRight() {
        int seen = 0;
        int phrases = 0;
        int quotes = 0;
        for (int i = window.cueTo(); i < window.to(); i++) {
            int at = i - window.from();
            if (words.phrases.start[i] == i) phrases++;
            if (words.quotation[i] != words.quotation[i - 1]) quotes++;
            if (words.sentenceStart(i) == i) seen |= 1 << 9;
            between[at] = seen;
            phrasesBetween[at] = Math.min(phrases, 6);
            quotesBetween[at] = Math.min(quotes, 4);
            seen = see(seen, i);
        }
    }

    /// Two bits count verbs, two count commas, the others note what was met.
    private int see(int seen, int i) {
        String tag = words.tokens[i].tag();
        if (tag.startsWith("VERB") && (seen & 3) < 3) return seen + 1;
        if (words.tokens[i].is(",")) return (seen & 12) < 12 ? seen + 4 : seen;
        if (tag.equals("SCONJ")) return seen | 1 << 4;
        if (tag.equals("CCONJ")) return seen | 1 << 5;
        if (tag.equals("PRON") && (words.tokens[i].is("who") || words.tokens[i].is("which"))) return seen | 1 << 6;
        if (tag.equals("PUNCT")) return seen | (words.tokens[i].is(":") ? 1 << 7 : 1 << 8);
        return seen;
    }

    /// How the cue lies in its sentence: quotations near it, and whether anything follows it.
    private int layout() {
        int before = window.cueFrom();
        while (before > window.from() && window.cueFrom() - before < 12 && !words.isQuoted(before - 1)) before--;
        boolean quoteBefore = before > window.from() && words.isQuoted(before - 1);
        int after = window.cueTo();
        while (after < window.to() && after - window.cueTo() < 15 && !words.isQuoted(after)) after++;
        boolean quoteAfter = after < window.to() && words.isQuoted(after);
        int rest = words.sentenceEnd(window.cueTo() - 1) - window.cueTo();
        return (quoteBefore ? 1 : 0)
                | (quoteAfter ? 2 : 0)
                | (words.isQuoted(head) ? 4 : 0)
                | (rest <= 1 ? 8 : rest <= 4 ? 16 : 0);
    }

    void at(int i, Features f) {
        f.clear();
        if (i >= window.cueFrom() && i < window.cueTo()) {
            f.add(99, 0);
            return;
        }
        int side = i < window.cueFrom() ? 0 : 1;
        int distance = bucket(side == 0 ? window.cueFrom() - i : i - window.cueTo() + 1) * 2 + side;
        int l0 = words.lemma[i];
        int l1 = lemma(i + 1);
        int p1 = lemma(i - 1);
        int t0 = words.tag[i];
        int t1 = tag(i + 1);
        int q1 = tag(i - 1);
        int q2 = tag(i - 2);
        f.add(0, side);
        f.add(1, distance);
        f.add(2, side, t0);
        f.add(3, side, l0);
        f.add(4, side, q1);
        f.add(5, side, t1);
        f.add(6, side, p1);
        f.add(7, side, l1);
        f.add(8, side, q1, t0);
        f.add(9, side, t0, t1);
        f.add(10, side, q1, t0, t1);
        f.add(11, side, p1, l0);
        f.add(12, side, p1, t0);
        f.add(13, side, q1, l0);
        f.add(14, side, q2, q1, t0);
        f.add(15, side, l0, t1);
        cue(i, f, side, distance, l0, t0, q1);
        place(i, f, side, t0, q1, p1);
    }

    private void cue(int i, Features f, int side, int distance, int l0, int t0, int q1) {
        int seen = between[i - window.from()] * 2 + side;
        f.add(20, seen);
        f.add(21, seen, t0);
        f.add(22, seen, l0);
        f.add(23, seen, cueLemma);
        f.add(24, seen, cueKind);
        f.add(25, seen, q1, t0);
        f.add(26, side, cueLemma, t0);
        f.add(27, side, cueLemma, l0);
        f.add(28, distance, cueLemma);
        f.add(29, distance, cueForms);
        f.add(30, distance, cueKind, t0);
        f.add(31, distance, tag(window.cueTo()), cueKind);
        f.add(32, seen, lemma(window.cueTo()));
        f.add(33, seen, tag(window.cueFrom() - 1));
        f.add(34, seen, layout);
        f.add(35, distance, layout);
        f.add(36, side, cueForms, q1, t0);
        f.add(37, distance, lemma(window.cueFrom() - 1));
        f.add(80, seen, cueClass);
        f.add(81, side, cueClass, t0);
        f.add(82, distance, cueClass);
        f.add(83, side, cueClass, q1, t0);
        f.add(84, distance, cueClass, tag(window.cueTo()));
        f.add(85, seen, cueClass, cueKind, t0);
        f.add(38, distance, tag(window.cueFrom() - 1), tag(window.cueTo()), cueKind);
    }

    private void place(int i, Features f, int side, int t0, int q1, int p1) {
        int at = i - window.from();
        int seen = between[at] * 2 + side;
        int phrase = phrasesBetween[at] * 2 + side;
        int inPhrase = inPhrase(i);
        int before = i > 0 ? inPhrase(i - 1) : 0;
        f.add(40, phrase, inPhrase, before);
        f.add(41, phrase, inPhrase, cueKind, before);
        f.add(42, phrase, inPhrase, cueLemma, before);
        if (words.phrases.start[i] >= 0) {
            int last = words.phrases.end[i] - 1;
            f.add(43, phrase, words.lemma[last]);
            f.add(44, phrase, words.tag[last], cueKind);
            f.add(45, side, words.lemma[last], cueKind);
            f.add(86, phrase, words.kind[last], cueKind);
            f.add(87, subjectFrom == words.phrases.start[i] ? 1 : 0, words.kind[last], cueClass);
        }
        int subject = subjectFrom < 0 ? 0 : i < subjectFrom ? 1 : i < subjectTo ? 2 : 3;
        int edge = i == subjectFrom ? 1 : i == subjectTo ? 2 : 0;
        f.add(46, subject, edge, side);
        f.add(47, subject, edge, cueKind, layout);
        f.add(48, subject, edge, t0, q1);
        int quoted = (words.isQuoted(i) ? 1 : 0) | (i > 0 && words.isQuoted(i - 1) ? 2 : 0);
        int quotes = quotesBetween[at] * 2 + side;
        f.add(50, quoted, quotes, layout);
        f.add(51, quoted, quotes, cueKind);
        f.add(52, quoted, t0, side);
        f.add(53, quoted, seen);
        f.add(54, quoted, quotes, cueLemma);
        f.add(88, quoted, quotes, cueClass, layout);
        f.add(55, quoted, p1, side);
        int stretch = words.sentence[i] == words.sentence[head]
                ? Math.clamp(words.clauses.stretch[i] - words.clauses.stretch[head], -4, 4)
                : 9;
        int begin = words.sentenceStart(i);
        int from = i;
        while (from > begin && i - from < 15 && words.clauses.stretch[from - 1] == words.clauses.stretch[i]) from--;
        f.add(60, stretch, layout, side);
        f.add(61, stretch, cueKind, side);
        f.add(62, stretch, words.lemma[from], side);
        f.add(63, stretch, words.tag[from], i == from ? 1 : 0);
        f.add(64, stretch, cueLemma, side);
        f.add(89, stretch, cueClass, side);
        f.add(90, stretch, words.lemma[from], layout, i == from ? 1 : 0);
        f.add(91, stretch, phrase, t0);
        f.add(65, stretch, i == from ? 1 : 0, t0);
        int ends = (i == begin ? 1 : 0) | (i + 1 == words.sentenceEnd(i) ? 2 : 0);
        int sentence = Math.clamp(words.sentence[i] - words.sentence[head], -3, 3);
        f.add(70, ends, sentence, layout);
        f.add(71, ends, sentence, t0);
        f.add(72, sentence, quoted, quotes);
        f.add(92, ends, seen, cueKind);
        f.add(93, p1, seen);
        f.add(94, side, t0, tag(i + 1), tag(i + 2));
        f.add(95, words.lemma[i], tag(i + 1), seen & 7);
        f.add(96, words.form[i], side);
        f.add(97, words.lemma[i], tag(i + 1), tag(i + 2), side);
        int verb = i;
        while (verb < window.to() && verb < i + 4 && words.clauses.subjectStart[verb] < 0) verb++;
        int relation = verb < window.to() && verb < i + 4 ? relation(verb) : 9;
        f.add(98, relation, words.lemma[i], side);
        f.add(100, relation, verb - i, t0, side);
        f.add(101, relation, seen);
        f.add(102, relation, stretch, cueKind);
        f.add(73, words.sentenceOf(i).isHeading() ? 1 : 0, side, t0);
    }

    /// Where the subject of a verb stands: before the cue's, the same, between it and the cue, or behind the cue.
    private int relation(int verb) {
        int subject = words.clauses.subjectStart[verb];
        if (subject >= window.cueTo()) return 4;
        if (subject == subjectFrom) return 1;
        return subject < subjectFrom ? 2 : 3;
    }

    private int inPhrase(int i) {
        if (words.phrases.start[i] < 0) return 0;
        return 1 + (words.phrases.start[i] == i ? 1 : 0) + (words.phrases.end[i] == i + 1 ? 2 : 0);
    }

    private static int bucket(int distance) {
        if (distance <= 5) return distance;
        if (distance <= 7) return 6;
        if (distance <= 10) return 7;
        if (distance <= 15) return 8;
        return distance <= 25 ? 9 : 10;
    }

    private int lemma(int i) {
        return i < window.from() || i >= window.to() ? OUTSIDE : words.lemma[i];
    }

    private int tag(int i) {
        return i < window.from() || i >= window.to() ? OUTSIDE : words.tag[i];
    }
}
