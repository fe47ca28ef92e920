package org.rashomon.attribution;

import java.util.Arrays;
import org.rashomon.language.Token;

/// Noun phrases without what hangs on them: "the senior official", "his claim", "Ann Lee", "they".
final class NounPhrases {
    /// The first word of the phrase each word stands in; -1 outside of all.
    final int[] start;
    /// The place behind the last word of that phrase.
    final int[] end;

    NounPhrases(Token[] tokens, int[] sentence) {
        start = new int[tokens.length];
        end = new int[tokens.length];
        Arrays.fill(start, -1);
        int i = 0;
        while (i < tokens.length) {
            int to = endFrom(tokens, sentence, i);
            for (int k = i; k < to; k++) {
                start[k] = i;
                end[k] = to;
            }
            i = Math.max(i + 1, to);
        }
    }

    private static int endFrom(Token[] tokens, int[] sentence, int from) {
        boolean hasNoun = false;
        int i = from;
        for (; i < tokens.length && sentence[i] == sentence[from]; i++) {
            String tag = tokens[i].tag();
            if (tag.startsWith("PRON")) {
                boolean possessive = i + 1 < tokens.length && isNominal(tokens[i + 1].tag()) && !hasNoun;
                if (i > from || !possessive) return i > from ? (hasNoun ? i : from) : i + 1;
            } else if (tag.startsWith("DET")) {
                if (hasNoun) return i;
            } else if (tag.startsWith("NOUN") || tag.startsWith("PROPN") || tag.startsWith("NUM")) {
                hasNoun = true;
            } else if (!tag.startsWith("ADJ") && !tokens[i].is("'s") && !tokens[i].is("’s")) {
                break;
            }
        }
        return hasNoun ? i : from;
    }

    private static boolean isNominal(String tag) {
        return tag.startsWith("NOUN") || tag.startsWith("ADJ") || tag.startsWith("PROPN") || tag.startsWith("NUM");
    }
}
