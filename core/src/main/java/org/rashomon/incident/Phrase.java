package org.rashomon.incident;

/// A run of words that belong together: a noun phrase, a verb group, or words of time.
///
/// @param from the first word
/// @param to behind the last word
/// @param head the word that carries it: the last noun, the main verb
/// @param preposition the one directly before a noun phrase, or ""
/// @param form of a verb group; of a noun phrase `NONE`
/// @param negated "did not", "no", "never"
record Phrase(Kind kind, int from, int to, int head, String preposition, Form form, boolean negated) {
    enum Kind {
        NOUNS,
        VERBS,
        TIME
    }

    enum Form {
        NONE,
        ACTIVE,
        PASSIVE,
        /// "killing", "hit by" without an auxiliary: hangs on the clause or noun before it.
        ACTIVE_PARTICIPLE,
        PASSIVE_PARTICIPLE,
        /// "to retake", "would strike": not said to have happened.
        UNREAL
    }

    /// The same verbs as something that was done, by their subject or to it.
    Phrase done(boolean passive) {
        return new Phrase(kind, from, to, head, preposition, passive ? Form.PASSIVE : Form.ACTIVE, negated);
    }

    boolean isNouns() {
        return kind == Kind.NOUNS;
    }

    boolean isVerbs() {
        return kind == Kind.VERBS;
    }

    boolean isBare() {
        return preposition.isEmpty();
    }

    boolean covers(int word) {
        return from <= word && word < to;
    }
}
