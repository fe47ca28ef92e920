package org.rashomon.incident;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How the words of a report are written, small or with a capital; tells names from words at a sentence's start or in a
/// headline, and finds possessives that lost their apostrophe.
record Spelling(Set<String> small, Set<String> capital) {
    static Spelling of(List<Reading> readings) {
        Set<String> small = new HashSet<>();
        Set<String> capital = new HashSet<>();
        for (Reading reading : readings) {
            for (Word word : reading.words()) {
                if (word.text().length() > 2
                        && word.text().equals(word.low())
                        && word.low().indexOf('-') < 0) small.add(word.low());
                else if (word.isCapitalised()) capital.add(word.low());
            }
        }
        return new Spelling(small, capital);
    }

    boolean isWord(Word word) {
        return small.contains(word.low());
    }

    /// "Merrows town hall", where "Merrow" stands elsewhere.
    boolean isPossessive(String low) {
        return low.length() > 4 && low.endsWith("s") && capital.contains(low.substring(0, low.length() - 1));
    }
}
