package org.rashomon.language;

import java.util.Locale;

/// What the shape of a verb tells of its tense. The tags do not: Universal Dependencies has one `VERB` for all.
public enum VerbForm {
    /// "say", and forms that are the same in the past: "put", "hit".
    BASE,
    /// "says"
    THIRD_PERSON,
    /// "went", which can be nothing else.
    PAST,
    /// "gone", which can be nothing else.
    PARTICIPLE,
    /// "said", "killed": past or participle, as the words around it decide.
    PAST_OR_PARTICIPLE,
    /// "saying"
    ING,
    /// No verb.
    NONE;

    /// Whether it can be the finite past: "went", "said".
    public boolean mayBePast() {
        return this == PAST || this == PAST_OR_PARTICIPLE;
    }

    /// Whether it can be a past participle: "gone", "said".
    public boolean mayBeParticiple() {
        return this == PARTICIPLE || this == PAST_OR_PARTICIPLE;
    }

    static VerbForm of(Token token) {
        if (!token.isTagged("VERB") && !token.isTagged("AUX")) return NONE;
        String word = token.text().toLowerCase(Locale.ROOT);
        if (word.equals(token.lemma())) return BASE;
        boolean past = IrregularVerbs.ENGLISH.isPast(word);
        boolean participle = IrregularVerbs.ENGLISH.isParticiple(word);
        if (past && participle) return PAST_OR_PARTICIPLE;
        if (past) return PAST;
        if (participle) return PARTICIPLE;
        if (word.endsWith("ing")) return ING;
        if (word.endsWith("ed")) return PAST_OR_PARTICIPLE;
        return word.endsWith("s") ? THIRD_PERSON : BASE;
    }
}
