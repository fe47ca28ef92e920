package org.rashomon.attribution;

import java.util.HashMap;
import java.util.Map;
import org.rashomon.document.WordList;

/// What a word does when somebody speaks or thinks: `quip` says, `decry` judges, a `survey` is a document.
final class WordClasses {
    static final WordClasses ENGLISH = new WordClasses("word-classes-en.txt");

    /// A word of several classes carries a hash of all of them.
    private final Map<String, Integer> classes = new HashMap<>();

    private WordClasses(String list) {
        WordList.lines(WordClasses.class, list).forEach(this::add);
    }

    private void add(String line) {
        String[] parts = line.split(": ", 2);
        for (String word : parts[1].split(" ", -1)) {
            classes.merge(
                    word, parts[0].hashCode(), (known, other) -> known.equals(other) ? known : known * 31 + other);
        }
    }

    /// 0 for a word of none.
    int of(String lemma) {
        return classes.getOrDefault(lemma, 0);
    }
}
