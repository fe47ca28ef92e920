package org.rashomon.attribution;

import java.util.Arrays;
import org.rashomon.language.Token;

/// What a parse would tell, guessed from tags: the subject of each verb, and the stretches between commas.
final class Clauses {
    private static final int FARTHEST = 25;

    /// The first word of the subject of each verb, its head, and the place behind its last word; -1 where none was
    /// found.
    final int[] subjectStart;
    final int[] subjectHead;
    final int[] subjectEnd;
    /// The number of marks that part clauses between the start of the sentence and each word.
    final int[] stretch;

    private final Token[] tokens;
    private final int[] sentence;
    private final NounPhrases phrases;

    Clauses(Token[] tokens, int[] sentence, NounPhrases phrases) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.phrases = phrases;
        int n = tokens.length;
        subjectStart = new int[n];
        subjectHead = new int[n];
        subjectEnd = new int[n];
        stretch = new int[n];
        Arrays.fill(subjectStart, -1);
        Arrays.fill(subjectHead, -1);
        Arrays.fill(subjectEnd, -1);
        int lastVerb = -1;
        for (int i = 0; i < n; i++) {
            boolean first = i == 0 || sentence[i] != sentence[i - 1];
            if (first) lastVerb = -1;
            stretch[i] = first ? 0 : stretch[i - 1] + (parts(tokens[i - 1]) ? 1 : 0);
            if (!tokens[i].tag().startsWith("VERB") && !tokens[i].tag().startsWith("AUX")) continue;
            find(i, lastVerb);
            lastVerb = i;
        }
    }

    private static boolean parts(Token token) {
        return token.isTagged("PUNCT") && ",;:—–()“”\"-".contains(token.text());
    }

    private void find(int verb, int lastVerb) {
        int begin = verb;
        while (begin > 0 && sentence[begin - 1] == sentence[verb] && verb - begin < FARTHEST) begin--;
        int i = verb - 1;
        while (i >= begin && isAuxiliary(tokens[i])) i--;
        if (i < begin) return;
        if (tokens[i].is(",")) {
            int open = i - 1;
            while (open > begin && !tokens[open].is(",")) open--;
            if (open > begin && phrases.start[open - 1] >= 0) i = open - 1;
            else return;
        }
        if (phrases.start[i] >= 0) {
            int start = phrases.start[i];
            int head = phrases.end[i] - 1;
            while (start - 2 >= begin && tokens[start - 1].isTagged("ADP") && phrases.start[start - 2] >= 0) {
                head = start - 2;
                start = phrases.start[start - 2];
            }
            subjectStart[verb] = start;
            subjectHead[verb] = head;
            subjectEnd[verb] = phrases.end[i];
        } else if (lastVerb >= 0) {
            subjectStart[verb] = subjectStart[lastVerb];
            subjectHead[verb] = subjectHead[lastVerb];
            subjectEnd[verb] = subjectEnd[lastVerb];
        }
    }

    private static boolean isAuxiliary(Token token) {
        return token.tag().startsWith("AUX") || token.isTagged("ADV") || token.isTagged("PART");
    }
}
