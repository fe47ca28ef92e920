package org.rashomon.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.document.WordList;
import org.rashomon.language.CalendarWords;

/// The words by which English names speakers: callings, bodies, documents, forms of address.
final class SpeakerWords {
    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "another", "some", "many", "several", "both", "all",
            "other", "others", "each", "most", "few", "one", "two", "three", "four", "five", "no", "any", "every");
    private static final Set<String> ZONES = Set.of("gmt", "est", "utc");
    private static final Set<String> MASSES =
            Set.of("people", "media", "police", "clergy", "public", "crowd", "family", "majority", "elite");

    private final Map<String, Gender> people = read("speaker-people.txt");
    private final Map<String, Gender> honorifics = read("speaker-honorifics.txt");
    private final Set<String> roleModifiers = read("speaker-role-modifiers.txt").keySet();
    private final Set<String> bodies = read("speaker-bodies.txt").keySet();
    private final Set<String> documents = read("speaker-documents.txt").keySet();
    private final Map<String, String> callings = lines("speaker-honorifics.txt").stream()
            .filter(line -> line.length > 2)
            .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> line[2]));
    private final Set<String> particles = read("speaker-particles.txt").keySet();

    /// The lines of a word list beside this class, each a word and what stands behind it.
    static List<String[]> lines(String name) {
        return WordList.lines(SpeakerWords.class, name).stream()
                .map(line -> line.split("\\s+"))
                .toList();
    }

    private static Map<String, Gender> read(String name) {
        Map<String, Gender> words = new HashMap<>();
        for (String[] line : lines(name)) {
            Gender gender = line.length < 2 ? Gender.UNKNOWN : Gender.ofLetter(line[1]);
            words.put(line[0], gender);
        }
        return words;
    }

    /// The gender that a calling ("spokeswoman") or a form of address ("Mr") tells.
    Gender gender(String key) {
        Gender told = honorifics.get(key);
        if (told == null) told = people.get(singular(key, people.keySet()).orElse(key));
        return told == null ? Gender.UNKNOWN : told;
    }

    boolean isHonorific(String key) {
        return honorifics.containsKey(key);
    }

    /// The calling that a form of address is short for: "Gov" → governor.
    Optional<String> callingOf(String key) {
        return Optional.ofNullable(callings.get(key));
    }

    boolean isAbbreviated(String word) {
        String key = NameWord.keyOf(word);
        return honorifics.containsKey(key) && key.length() <= 4 || key.equals("jr") || key.equals("sr");
    }

    boolean isPerson(String key) {
        return singular(key, people.keySet()).isPresent();
    }

    boolean isBody(String key) {
        return singular(key, bodies).isPresent();
    }

    boolean isDocument(String key) {
        return singular(key, documents).isPresent();
    }

    boolean isRoleModifier(String key) {
        return roleModifiers.contains(key);
    }

    boolean isParticle(String key) {
        return particles.contains(key);
    }

    boolean isDeterminer(String key) {
        return SMALL.contains(key);
    }

    boolean isCalendar(String key) {
        return CalendarWords.contain(key) || ZONES.contains(key);
    }

    /// "officials", "women", "people".
    boolean isPlural(String key) {
        return MASSES.contains(key)
                || singular(key).filter(one -> !one.equals(key)).isPresent();
    }

    /// The listed noun that a word is, or is the plural of.
    Optional<String> singular(String key) {
        return singular(key, people.keySet()).or(() -> singular(key, bodies)).or(() -> singular(key, documents));
    }

    private static Optional<String> singular(String key, Set<String> listed) {
        if (listed.contains(key)) return Optional.of(key);
        int n = key.length();
        if (n < 4) return Optional.empty();
        String one = key;
        if (key.endsWith("men")) one = key.substring(0, n - 2) + "an";
        else if (key.endsWith("ies")) one = key.substring(0, n - 3) + "y";
        else if (key.endsWith("es") && listed.contains(key.substring(0, n - 2))) one = key.substring(0, n - 2);
        else if (key.endsWith("s")) one = key.substring(0, n - 1);
        int dash = one.lastIndexOf('-');
        if (listed.contains(one)) return Optional.of(one);
        return dash > 0 && listed.contains(one.substring(dash + 1))
                ? Optional.of(one.substring(dash + 1))
                : Optional.empty();
    }
}
