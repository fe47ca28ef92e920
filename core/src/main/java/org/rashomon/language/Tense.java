package org.rashomon.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether a clause tells of what was or of what will be.
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final Set<String> AHEAD =
            Set.of("will", "shall", "'ll", "’ll", "must", "may", "should", "wo", "would");
    private static final Set<String> AIMS = Set.of(
            "plan",
            "expect",
            "schedule",
            "hope",
            "intend",
            "want",
            "aim",
            "vow",
            "promise",
            "prepare",
            "go",
            "slate",
            "due",
            "set",
            "likely",
            "ready",
            "deadline",
            "agree",
            "pledge",
            "be",
            "wait");
    /// What they were done to lies ahead: "scheduled a meeting Thursday".
    private static final Set<String> PLANNED = Set.of("plan", "schedule", "expect", "slate", "postpone", "adjourn");

    private static final Set<String> SET = Set.of("set", "due", "slate", "schedule");

    private static final int REACH = 14;

    /// The tense at a token: of the nearest verb before it, or else after it.
    static Tense at(List<Token> tokens, int i) {
        String before = Numerals.lower(tokens, i - 1);
        if (before.equals("since")) return PAST;
        boolean soonest = before.equals("as")
                && (Numerals.lower(tokens, i - 2).equals("soon")
                        || Numerals.lower(tokens, i - 2).equals("early"));
        if (before.equals("until") || soonest) return FUTURE;
        if (before.equals("by")) {
            // "by Friday" looks ahead from its verb; a plain past verb keeps it in the past.
            Tense tense = nearest(tokens, i);
            return tense == PAST ? PAST : FUTURE;
        }
        return nearest(tokens, i);
    }

    private static Tense nearest(List<Token> tokens, int i) {
        for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
            Token token = tokens.get(j);
            if (token.is(";") || token.is("\"") || token.is("”") || token.is("“") || token.is("``")) break;
            Tense tense = of(tokens, j);
            if (tense != UNKNOWN) return tense;
        }
        for (int j = i + 1; j < Math.min(tokens.size(), i + REACH); j++) {
            Tense tense = of(tokens, j);
            if (tense != UNKNOWN) return tense;
        }
        return UNKNOWN;
    }

    private static Tense of(List<Token> tokens, int j) {
        Token token = tokens.get(j);
        if (!token.isTagged("VERB") && !token.isTagged("AUX")) return UNKNOWN;
        String word = token.text().toLowerCase(Locale.ROOT);
        if (AHEAD.contains(word)) return FUTURE;
        for (int k = Math.max(0, j - 3); k < j; k++) {
            if (tokens.get(k).isTagged("AUX") && AHEAD.contains(Numerals.lower(tokens, k))) return FUTURE;
        }
        VerbForm form = token.form();
        if (form == VerbForm.BASE && j > 0 && tokens.get(j - 1).is("to")) {
            for (int k = Math.max(0, j - 4); k < j - 1; k++)
                if (AIMS.contains(tokens.get(k).lemma()) || AIMS.contains(Numerals.lower(tokens, k))) return FUTURE;
            return UNKNOWN;
        }
        if (form == VerbForm.ING && j > 0 && isPresentBe(Numerals.lower(tokens, j - 1))) return FUTURE;
        if (form.mayBePast() && PLANNED.contains(token.lemma())) return FUTURE;
        // "talks, set to resume Monday"
        if (SET.contains(token.lemma()) && Numerals.lower(tokens, j + 1).equals("to")) return FUTURE;
        // "is held in May", "to be published": a participle tells no time.
        if (form.mayBePast()
                && j > 1
                && tokens.get(j - 1).is("be")
                && tokens.get(j - 2).is("to")) return FUTURE;
        if (form.mayBePast() && j > 0 && isTimeless(Numerals.lower(tokens, j - 1))) return UNKNOWN;
        if (form.mayBePast()) return PAST;
        return UNKNOWN;
    }

    private static boolean isTimeless(String word) {
        return isPresentBe(word) || word.equals("be") || word.equals("being");
    }

    private static boolean isPresentBe(String word) {
        return word.equals("is") || word.equals("are") || word.equals("'s") || word.equals("’s") || word.equals("'re");
    }
}
