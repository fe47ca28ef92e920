package org.rashomon.contradiction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.incident.Statement;
import org.rashomon.incident.meaning.Meaning;
import org.rashomon.incident.meaning.Relation;

/// One meaning and all who hold it.
///
/// @param held oldest first, at least one
/// @param voices the keys of those who hold it
public record Position(Meaning meaning, List<Statement> held, Set<String> voices) {
    public Position {
        held = List.copyOf(held);
        voices = Set.copyOf(voices);
    }

    Position(Meaning meaning, List<Statement> held) {
        this(
                meaning,
                held,
                held.stream().map(statement -> statement.voice().key()).collect(Collectors.toSet()));
    }

    Relation to(Position other) {
        return meaning.to(other.meaning);
    }

    boolean isHeldBy(String voice) {
        return voices.contains(voice);
    }

    Statement first() {
        return held.getFirst();
    }

    /// Whether all who hold this said it before anybody held the other.
    boolean isAllBefore(Position other) {
        return held.getLast().when().isBefore(other.first().when());
    }

    /// Who else holds it, the earliest statement of each voice.
    List<Statement> besides(Statement chosen) {
        Set<String> known = new HashSet<>(Set.of(chosen.voice().key()));
        return held.stream()
                .filter(statement -> known.add(statement.voice().key()))
                .toList();
    }
}
