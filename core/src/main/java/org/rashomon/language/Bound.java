package org.rashomon.language;

import java.util.List;

/// The words before a number that say how it is meant: "at least", "more than", "up to", "about".
///
/// @param start the first token of these words, or of the number when there are none
record Bound(Kind kind, int start) {
    enum Kind {
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        FEWER_THAN,
        /// Nothing, or words that do not bound it: "about", "some".
        NONE
    }

    private record Phrase(Kind kind, List<String> words) {}

    /// Longer phrases first: "no more than" is not "more than".
    private static final List<Phrase> PHRASES = List.of(
            phrase(Kind.AT_MOST, "no more than"),
            phrase(Kind.AT_MOST, "not more than"),
            phrase(Kind.AT_MOST, "a maximum of"),
            phrase(Kind.AT_MOST, "as many as"),
            phrase(Kind.AT_MOST, "as much as"),
            phrase(Kind.AT_LEAST, "no fewer than"),
            phrase(Kind.AT_LEAST, "no less than"),
            phrase(Kind.AT_LEAST, "not less than"),
            phrase(Kind.AT_LEAST, "not fewer than"),
            phrase(Kind.AT_LEAST, "a minimum of"),
            phrase(Kind.MORE_THAN, "well more than"),
            phrase(Kind.AT_MOST, "up to"),
            phrase(Kind.AT_MOST, "at most"),
            phrase(Kind.AT_MOST, "close to"),
            phrase(Kind.AT_LEAST, "at least"),
            phrase(Kind.AT_LEAST, "at-least"),
            phrase(Kind.AT_LEAST, "atleast"),
            phrase(Kind.AT_LEAST, "upwards of"),
            phrase(Kind.AT_LEAST, "upward of"),
            phrase(Kind.MORE_THAN, "more than"),
            phrase(Kind.MORE_THAN, "greater than"),
            phrase(Kind.MORE_THAN, "well over"),
            phrase(Kind.MORE_THAN, "just over"),
            phrase(Kind.FEWER_THAN, "fewer than"),
            phrase(Kind.FEWER_THAN, "less than"),
            phrase(Kind.FEWER_THAN, "just under"),
            phrase(Kind.MORE_THAN, "over"),
            phrase(Kind.MORE_THAN, "exceeding"),
            phrase(Kind.FEWER_THAN, "under"),
            phrase(Kind.AT_MOST, "almost"),
            phrase(Kind.AT_MOST, "nearly"),
            phrase(Kind.NONE, "an estimated"),
            phrase(Kind.NONE, "about"),
            phrase(Kind.NONE, "around"),
            phrase(Kind.NONE, "approximately"),
            phrase(Kind.NONE, "roughly"),
            phrase(Kind.NONE, "some"),
            phrase(Kind.NONE, "between"),
            phrase(Kind.NONE, "a"));

    private static Phrase phrase(Kind kind, String words) {
        return new Phrase(kind, List.of(words.split(" ")));
    }

    static Bound before(List<Token> tokens, int start) {
        Bound none = new Bound(Kind.NONE, start);
        for (Phrase phrase : PHRASES) {
            int from = start - phrase.words().size();
            if (from < 0 || !stands(tokens, from, phrase.words())) continue;
            if (phrase.words().equals(List.of("a")))
                return isFew(tokens, start) ? before(tokens, from).orFrom(from) : none;
            // "more than a few hundred": the article is between.
            return new Bound(phrase.kind(), from);
        }
        return none;
    }

    private Bound orFrom(int from) {
        return new Bound(kind, Math.min(start, from));
    }

    private static boolean isFew(List<Token> tokens, int i) {
        return tokens.get(i).is("few")
                || tokens.get(i).is("couple")
                || tokens.get(i).is("handful");
    }

    private static boolean stands(List<Token> tokens, int from, List<String> words) {
        for (int i = 0; i < words.size(); i++) if (!tokens.get(from + i).is(words.get(i))) return false;
        return true;
    }
}
