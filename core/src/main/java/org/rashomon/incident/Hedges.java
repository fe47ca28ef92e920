package org.rashomon.incident;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.attribution.Stance;
import org.rashomon.document.Span;

/// Words that hold a value back ("alleged", "reportedly"), and those that leave it open ("unclear whether") or deny it.
final class Hedges {
    private static final Set<String> HEDGES = Lexicon.set("hedge-words.txt", "HEDGES");
    private static final Set<String> OPEN = Lexicon.set("hedge-words.txt", "OPEN");
    private static final Set<String> CONFIRM = Lexicon.set("hedge-words.txt", "CONFIRM");
    private static final Set<String> NOT = Lexicon.set("hedge-words.txt", "NOT");
    private static final Set<String> BE = Set.of("be", "been");
    /// "does not have any information confirming": so many words stand between at most.
    private static final int REACH = 5;
    private static final Set<String> IF = Set.of("if", "whether", "who");

    private Hedges() {}

    /// The hedge right before a value, or in it.
    static Optional<Span> near(Reading reading, Span value) {
        List<Word> words = reading.words();
        Optional<Span> found = Optional.empty();
        for (int i = 0; i < words.size() && words.get(i).span().start() < value.end() + 12; i++) {
            Word word = words.get(i);
            if (word.span().end() < value.start() - 30) continue;
            if (HEDGES.contains(word.low())) found = Optional.of(word.span());
        }
        return found;
    }

    /// "unclear if it was carried out by X", "cannot confirm that it was" leave X open.
    static Optional<Stance> open(Reading reading, Span value) {
        List<Word> words = reading.words();
        boolean open = false;
        for (int i = 0; i + 1 < words.size() && words.get(i).span().end() <= value.start(); i++) {
            open |= CONFIRM.contains(words.get(i).low()) && isWithheld(words, i);
            if (!OPEN.contains(words.get(i).low())) continue;
            boolean isClear = words.get(i).is("clear");
            boolean negated = !isClear;
            for (int j = Math.max(0, i - 3); j < i; j++)
                negated |= words.get(j).is("not") || words.get(j).is("n't");
            open |= negated && IF.contains(words.get(i + 1).low());
        }
        return open ? Optional.of(Stance.DOUBTS) : Optional.empty();
    }

    /// "has no information confirming", but not "could not be confirmed", which speaks of what stands before.
    private static boolean isWithheld(List<Word> words, int confirm) {
        boolean not = false;
        for (int i = Math.max(0, confirm - REACH); i < confirm; i++) {
            if (BE.contains(words.get(i).low())) return false;
            not |= NOT.contains(words.get(i).low());
        }
        return not;
    }
}
