package org.rashomon.language;

import org.rashomon.document.Span;

/// A word or mark.
///
/// @param text as written
/// @param tag its part of speech, a Universal Dependencies tag (`NOUN`, `PROPN`, `VERB`, `AUX`, `PUNCT` …)
/// @param lemma its dictionary form in lower case (`said` → `say`)
public record Token(Span span, String text, String tag, String lemma) {
    public boolean is(String other) {
        return text.equalsIgnoreCase(other);
    }

    public boolean isTagged(String other) {
        return tag.equals(other);
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    /// What its shape tells of its tense; [VerbForm#NONE] when it is not tagged as a verb.
    public VerbForm form() {
        return VerbForm.of(this);
    }
}
