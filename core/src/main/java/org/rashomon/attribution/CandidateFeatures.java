package org.rashomon.attribution;

import java.util.Arrays;
import java.util.List;

/// What tells of a whole reading whether it is an attribution, and whether its source and content begin and end where
/// they should. Here a feature sees both ends of a part at once, which the chain of words cannot.
final class CandidateFeatures {
    private static final int OUTSIDE = CueFeatures.OUTSIDE;

    private final Words words;
    /// The number of the cue that a word belongs to, from 1; 0 where it belongs to none.
    private final int[] cueAt;

    CandidateFeatures(Words words, List<List<Candidate>> all) {
        this.words = words;
        cueAt = new int[words.size()];
        for (int c = 0; c < all.size(); c++) {
            Window window = all.get(c).getFirst().window();
            Arrays.fill(cueAt, window.cueFrom(), window.cueTo(), c + 1);
        }
    }

    void of(Candidate candidate, Features f) {
        f.clear();
        Window window = candidate.window();
        int head = RoleFeatures.head(words, window);
        int lemma = words.lemma[head];
        int kind = words.kind[head];
        List<int[]> source = candidate.parts(Candidate.SOURCE);
        List<int[]> content = candidate.parts(Candidate.CONTENT);
        int form = form(content);
        int begins = share(candidate.shares()[0]);
        int ends = share(candidate.shares()[1]);
        int sourceSure = share(Math.min(candidate.certainty()[0], candidate.certainty()[1]));
        int contentBegins = share(candidate.certainty()[2]);
        int contentEnds = share(candidate.certainty()[3]);
        int behind = (int) Math.min(candidate.behind() * 2, 12);
        f.add(0, 0);
        f.add(1, begins);
        f.add(2, ends);
        f.add(3, sourceSure, source.size());
        f.add(4, contentBegins);
        f.add(5, contentEnds);
        f.add(6, candidate.rank(), behind);
        f.add(7, begins, sourceSure);
        f.add(8, begins, contentBegins);
        f.add(9, contentBegins, contentEnds);
        f.add(10, sourceSure, contentBegins, source.size());
        f.add(11, begins, Math.min(sourceSure, contentBegins), source.size());
        f.add(12, behind, Math.min(contentBegins, contentEnds));
        f.add(13, form, begins);
        f.add(14, form, contentEnds);
        cue(window, f, lemma, kind, form, source.size(), begins);
        if (!source.isEmpty()) source(source.getFirst(), window, f, lemma, kind, form);
        content(content, window, f, lemma, kind, form);
        between(source, content, window, f, kind);
    }

    private void cue(Window window, Features f, int lemma, int kind, int form, int sources, int begins) {
        int tag = words.tag[window.cueFrom()];
        int size = Math.min(window.cueTo() - window.cueFrom(), 5);
        f.add(20, lemma);
        f.add(21, kind);
        f.add(22, lemma, form);
        f.add(23, kind, form, sources);
        f.add(24, tag, size);
        f.add(25, kind, begins);
        f.add(26, tag, kind, form);
        f.add(27, lemma, sources);
        f.add(28, words.isQuoted(window.cueFrom()) ? 1 : 0, form);
        f.add(29, words.sentenceOf(window.cueFrom()).isHeading() ? 1 : 0);
        f.add(30, words.lemma[window.cueFrom()], words.lemma[window.cueTo() - 1]);
        f.add(31, lemma(window.cueFrom() - 1), tag);
        f.add(32, lemma(window.cueTo()), kind);
    }

    private void source(int[] part, Window window, Features f, int lemma, int kind, int form) {
        int from = part[0];
        int last = part[1] - 1;
        boolean before = last < window.cueFrom();
        int gap = before ? window.cueFrom() - part[1] : from - window.cueTo();
        int distance = Math.min(gap, 6) * 2 + (before ? 0 : 1);
        int size = size(part[1] - from);
        f.add(40, distance);
        f.add(41, size, distance);
        f.add(42, words.tag[from], words.tag[last]);
        f.add(43, tag(from - 1), words.tag[from]);
        f.add(44, lemma(from - 1));
        f.add(45, tag(part[1]), words.tag[last]);
        f.add(46, lemma(part[1]), distance);
        f.add(47, words.kind[last], kind);
        f.add(48, words.lemma[last]);
        f.add(49, distance, form, kind);
        f.add(50, distance, lemma);
        f.add(51, words.phrases.start[from] == from ? 1 : 0, words.phrases.end[last] == part[1] ? 1 : 0);
        int subject = words.clauses.subjectStart[RoleFeatures.firstVerb(words, window)];
        f.add(52, Integer.signum(from - subject), subject < 0 ? 1 : 0, distance);
        f.add(53, words.lemma[from], size);
        f.add(54, commas(from, part[1]), size);
        f.add(55, tag(from - 2), tag(from - 1), words.tag[from]);
        f.add(56, tag(part[1]), tag(part[1] + 1), distance);
        f.add(57, words.lemma[last], kind);
        f.add(58, from == words.sentenceStart(from) ? 1 : 0, distance);
    }

    private void content(List<int[]> parts, Window window, Features f, int lemma, int kind, int form) {
        f.add(60, Math.min(parts.size(), 4), form);
        if (parts.isEmpty()) return;
        int all = parts.stream().mapToInt(part -> part[1] - part[0]).sum();
        f.add(61, size(all), kind);
        f.add(62, size(all), form);
        for (int[] part : parts) part(part, window, f, lemma, kind, form);
    }

    private void part(int[] part, Window window, Features f, int lemma, int kind, int form) {
        int from = part[0];
        int to = part[1];
        int last = to - 1;
        boolean before = last < window.cueFrom();
        int gap = before ? window.cueFrom() - to : from - window.cueTo();
        int place = Math.min(gap, 5) * 2 + (before ? 0 : 1);
        boolean clause = hasClause(from, to);
        boolean cutsQuote = cuts(from - 1, from) || cuts(last, to);
        boolean otherCue = hasOtherCue(from, to, window);
        int ending = (to >= words.size() || words.sentence[to] != words.sentence[last] ? 1 : 0)
                | (to < words.size() && to + 1 == words.sentenceEnd(last) ? 2 : 0);
        int size = size(to - from);
        f.add(70, place);
        f.add(71, place, kind, clause ? 1 : 0);
        f.add(72, words.lemma[from], place);
        f.add(73, words.tag[from], kind, place);
        f.add(74, words.lemma[from], lemma);
        f.add(75, tag(from - 1), words.tag[from], place);
        f.add(76, lemma(from - 1), words.tag[from]);
        f.add(77, words.tag[last], tag(to), place);
        f.add(78, lemma(to), words.tag[last]);
        f.add(79, lemma(to), tag(to + 1), tag(to + 2));
        f.add(80, tag(to), tag(to + 1), form);
        f.add(81, words.lemma[last], ending);
        f.add(82, ending, form, place & 1);
        f.add(83, cutsQuote ? 1 : 0, form);
        f.add(84, clause ? 1 : 0, lemma);
        f.add(85, size, clause ? 1 : 0, form);
        f.add(86, otherCue ? 1 : 0, kind);
        f.add(87, otherCue ? 1 : 0, ending, lemma(to));
        f.add(88, commas(from, to), ending);
        f.add(89, lemma(to), lemma(to + 1), ending);
        f.add(90, words.phrases.end[last] == to || words.phrases.start[last] < 0 ? 1 : 0, tag(to));
        f.add(91, words.lemma[from], clause ? 1 : 0, ending);
        f.add(92, verbs(to, words.sentenceEnd(last)), lemma(to), clause ? 1 : 0);
        f.add(93, words.tag[from], words.tag[last], size);
        f.add(94, lemma(last - 1), words.lemma[last], tag(to));
        f.add(95, kind, form, clause ? 1 : 0, place);
        f.add(96, kind, size, ending);
        int first = words.clauses.subjectStart[Math.min(to, words.size() - 1)];
        f.add(97, first < from ? 0 : first < to ? 1 : 2, tag(to));
        int next = nextVerb(from, to);
        int rest = words.sentenceEnd(last) - to;
        f.add(98, next, tag(to), form);
        f.add(99, next, lemma(to));
        f.add(100, next, kind, ending);
        f.add(101, size(rest), lemma(to), form);
        f.add(102, lemma, ending, form);
        f.add(103, lemma, tag(to), place & 1);
        f.add(104, lemma, words.tag[from], place);
        f.add(105, marks(from, to), form, place & 1);
        f.add(106, marks(from, to), lemma(to), tag(from - 1));
        f.add(107, tag(to), tag(to + 1), next, ending);
    }

    private void between(List<int[]> source, List<int[]> content, Window window, Features f, int kind) {
        if (source.isEmpty() || content.isEmpty()) return;
        int s = source.getFirst()[0];
        int c = content.getFirst()[0];
        int order = (s < window.cueFrom() ? 1 : 0) | (c < window.cueFrom() ? 2 : 0) | (s < c ? 4 : 0);
        f.add(110, order, kind);
        f.add(111, order, content.size());
        boolean touches = content.stream().anyMatch(part -> part[1] == s || part[0] == source.getFirst()[1]);
        f.add(112, order, touches ? 1 : 0);
        f.add(113, left(content, window), order);
    }

    /// How many quoted words of the window stand in no part.
    private int left(List<int[]> content, Window window) {
        int left = 0;
        for (int i = window.from(); i < window.to(); i++) {
            if (!words.isQuoted(i) || !words.tokens[i].isWord()) continue;
            boolean in = false;
            for (int[] part : content) in |= part[0] <= i && i < part[1];
            if (!in) left++;
        }
        return size(left);
    }

    private int form(List<int[]> content) {
        int quoted = 0;
        int all = 0;
        for (int[] part : content) {
            for (int i = part[0]; i < part[1]; i++) {
                if (!words.tokens[i].isWord()) continue;
                all++;
                if (words.isQuoted(i)) quoted++;
            }
        }
        if (all == 0) return 0;
        return quoted == 0 ? 1 : quoted * 10 >= all * 9 ? 3 : 2;
    }

    private boolean hasClause(int from, int to) {
        for (int i = from + 1; i < to; i++) if (words.clauses.subjectStart[i] >= from) return true;
        return false;
    }

    private boolean hasOtherCue(int from, int to, Window window) {
        for (int i = from; i < to; i++) if (cueAt[i] > 0 && cueAt[i] != cueAt[window.cueFrom()]) return true;
        return false;
    }

    /// Whether a quotation goes on from one word to the next.
    private boolean cuts(int i, int next) {
        return i >= 0 && next < words.size() && words.isQuoted(i) && words.quotation[i] == words.quotation[next];
    }

    /// Of the first verb soon behind a part, where its subject stands: before the part, in it, or behind it; and how
    /// soon the verb comes.
    private int nextVerb(int from, int to) {
        int end = to < words.size() ? Math.min(words.sentenceEnd(to - 1), to + 5) : to;
        for (int i = to; i < end; i++) {
            if (!words.tokens[i].tag().startsWith("VERB")
                    && !words.tokens[i].tag().startsWith("AUX")) continue;
            int subject = words.clauses.subjectStart[i];
            int where = subject < 0 ? 0 : subject < from ? 1 : subject < to ? 2 : 3;
            return 1 + where * 5 + (i - to);
        }
        return 0;
    }

    /// Whether a part begins and ends where a quotation does, and whether it holds one whole or in part.
    private int marks(int from, int to) {
        boolean opens = words.isQuoted(from) && (from == 0 || words.quotation[from - 1] != words.quotation[from]);
        boolean closes =
                words.isQuoted(to - 1) && (to == words.size() || words.quotation[to] != words.quotation[to - 1]);
        boolean any = false;
        for (int i = from; i < to && !any; i++) any = words.isQuoted(i);
        return (opens ? 1 : 0) | (closes ? 2 : 0) | (any ? 4 : 0) | (to < words.size() && words.isQuoted(to) ? 8 : 0);
    }

    private int commas(int from, int to) {
        int commas = 0;
        for (int i = from; i < to; i++) if (words.tokens[i].is(",")) commas++;
        return Math.min(commas, 3);
    }

    private int verbs(int from, int to) {
        int verbs = 0;
        for (int i = from; i < to; i++) if (words.tokens[i].tag().startsWith("VERB")) verbs++;
        return Math.min(verbs, 3);
    }

    private static int size(int n) {
        if (n <= 4) return n;
        return n <= 6 ? 5 : n <= 9 ? 6 : n <= 14 ? 7 : n <= 22 ? 8 : n <= 40 ? 9 : 10;
    }

    /// A share in ten steps, finer towards both ends.
    private static int share(double share) {
        double odds = share / Math.max(1 - share, 1e-6);
        double[] steps = {0.05, 0.15, 0.35, 0.7, 1.4, 3, 7, 20, 60};
        int step = 0;
        while (step < steps.length && odds >= steps[step]) step++;
        return step;
    }

    private int lemma(int i) {
        return i < 0 || i >= words.size() ? OUTSIDE : words.lemma[i];
    }

    private int tag(int i) {
        return i < 0 || i >= words.size() ? OUTSIDE : words.tag[i];
    }
}
