package org.rashomon.incident.meaning;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The parties of a case by their names and what else they are called, as its user lists them; nothing is judged.
///
/// One party a line, `Name = alias, alias`; a line without `=` names a party that has no alias; `#` begins a comment.
///
/// @param names from each name and alias, folded, to the party's name as it was written
public record PartyList(Map<String, String> names) {
    public static final PartyList EMPTY = new PartyList(Map.of());

    public PartyList {
        names = Map.copyOf(names);
    }

    /// @throws IllegalArgumentException naming the line, when it names nobody or gives one alias to two parties
    public static PartyList read(List<String> lines) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("#.*", "").strip();
            if (line.isEmpty()) continue;
            String[] sides = line.split("=", 2);
            String party = sides[0].strip();
            if (Words.folded(party).isEmpty())
                throw new IllegalArgumentException(
                        "line %d, '%s', names no party before the '='".formatted(i + 1, line));
            add(names, party, party, i);
            if (sides.length == 1) continue;
            for (String alias : sides[1].split(",")) if (!alias.isBlank()) add(names, alias, party, i);
        }
        return new PartyList(names);
    }

    private static void add(Map<String, String> names, String alias, String party, int line) {
        String before = names.putIfAbsent(Words.folded(alias), party);
        if (before != null && !before.equals(party)) {
            throw new IllegalArgumentException("line %d calls %s '%s', which is already a name of %s"
                    .formatted(line + 1, party, alias.strip(), before));
        }
    }

    /// The party whose name or alias stands in some words, the longest that does; none when two of that length differ.
    public Optional<String> in(String words) {
        String folded = " " + Words.folded(words) + " ";
        List<String> found = names.keySet().stream()
                .filter(name -> folded.contains(" " + name + " "))
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        List<String> parties = found.stream()
                .filter(name -> name.length() == found.getFirst().length())
                .map(names::get)
                .distinct()
                .toList();
        return parties.size() == 1 ? Optional.of(parties.getFirst()) : Optional.empty();
    }
}
