package org.rashomon.attribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rashomon.document.WordList;

/// A pronoun that may stand for a speaker.
///
/// @param owns whether it stands before what is its own: "her minister"
record Pronoun(Gender gender, boolean plural, boolean owns) {
    private static final Map<String, Pronoun> ENGLISH = WordList.lines(Pronoun.class, "pronouns-en.txt").stream()
            .map(line -> List.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableMap(
                    List::getFirst,
                    line -> new Pronoun(
                            Gender.ofLetter(line.get(1)), line.get(2).equals("many"), line.size() > 3)));

    static Optional<Pronoun> of(String key) {
        return Optional.ofNullable(ENGLISH.get(key));
    }
}
