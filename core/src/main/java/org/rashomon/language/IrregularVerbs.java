package org.rashomon.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.document.WordList;

/// The verbs that do not follow the rules, from `irregular-verbs.txt`.
final class IrregularVerbs {
    static final IrregularVerbs ENGLISH = new IrregularVerbs();

    private final Map<String, String> lemmas = new HashMap<>();
    private final Set<String> pasts = new HashSet<>();
    private final Set<String> participles = new HashSet<>();

    private IrregularVerbs() {
        for (String line : WordList.lines(IrregularVerbs.class, "irregular-verbs.txt")) {
            String[] columns = line.split(" +");
            String lemma = columns[0];
            // The first line that gives a form wins: "lay" is the verb "lay" as a present, "found" is from "find".
            lemmas.putIfAbsent(lemma, lemma);
            if (columns[1].equals("=")) {
                for (int i = 2; i < columns.length; i++) lemmas.putIfAbsent(columns[i], lemma);
                continue;
            }
            for (String past : columns[1].split("/")) add(past, lemma, pasts);
            for (String participle : columns[columns.length - 1].split("/")) add(participle, lemma, participles);
        }
    }

    private void add(String form, String lemma, Set<String> kind) {
        lemmas.putIfAbsent(form, lemma);
        kind.add(form);
    }

    Optional<String> lemma(String word) {
        return Optional.ofNullable(lemmas.get(word));
    }

    boolean isPast(String word) {
        return pasts.contains(word);
    }

    /// Whether a form is both past and participle, and no present: "shot", but neither "cut" nor "rose".
    boolean isPastAlone(String word) {
        return pasts.contains(word) && participles.contains(word) && !word.equals(lemmas.get(word));
    }

    boolean isParticiple(String word) {
        return participles.contains(word);
    }
}
