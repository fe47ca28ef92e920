package org.rashomon.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rashomon.document.WordList;

/// Countries by the words for them: their names, their adjectives and people, their capitals and
/// other seats of government.
///
/// Each lookup takes the words as they stand in a text ("the United States", "U.S.", "Syrians") and ignores an article,
/// marks on letters, and a plural. Case counts where it must: "US" is a country, "us" is not; "Polish" is, "polish"
/// not.
public final class Countries {
    /// @param code ISO 3166-1 alpha-2 (`XK` for Kosovo)
    /// @param name its usual English name
    /// @param capital empty where the source names none
    public record Country(String code, String name, Optional<String> capital, PlaceMention.Point point) {}

    private static final class Loaded {
        static final Countries COUNTRIES = new Countries();
    }

    private final Map<String, Country> byCode = new HashMap<>();
    private final Map<String, Country> byName = new HashMap<>();
    private final Map<String, Country> byAdjective = new HashMap<>();
    private final Map<String, Country> byCapital = new HashMap<>();

    private Countries() {
        for (String line : WordList.lines(Countries.class, "countries.tsv")) {
            String[] columns = line.split("\t", -1);
            List<String> capitals = parts(columns[4]);
            Country country = new Country(
                    columns[0],
                    columns[1],
                    capitals.stream().findFirst(),
                    new PlaceMention.Point(Double.parseDouble(columns[5]), Double.parseDouble(columns[6])));
            byCode.put(country.code(), country);
            byName.put(key(columns[1]), country);
            for (String name : parts(columns[2])) byName.putIfAbsent(key(name), country);
            for (String adjective : parts(columns[3])) byAdjective.putIfAbsent(key(adjective), country);
            for (String capital : capitals) byCapital.putIfAbsent(key(capital), country);
            for (String seat : parts(columns[7])) byCapital.putIfAbsent(key(seat), country);
        }
    }

    /// Read once, when first asked for.
    public static Countries known() {
        return Loaded.COUNTRIES;
    }

    public Collection<Country> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Country> withCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// "Russia", "the Russian Federation", "U.S."
    public Optional<Country> named(String words) {
        return isWrittenAsName(words) ? Optional.ofNullable(byName.get(key(words))) : Optional.empty();
    }

    /// "Russian", "Russians", "Frenchmen"
    public Optional<Country> byAdjective(String words) {
        if (!isWrittenAsName(words)) return Optional.empty();
        String key = key(words);
        Country found = byAdjective.get(key);
        if (found == null && key.endsWith("men")) found = byAdjective.get(key.substring(0, key.length() - 2) + "an");
        if (found == null && key.endsWith("s")) found = byAdjective.get(key.substring(0, key.length() - 1));
        return Optional.ofNullable(found);
    }

    /// "Moscow", "Washington", "The Hague": a government is often meant by its seat; whether it is, the sentence
    /// decides.
    public Optional<Country> byCapital(String words) {
        return isWrittenAsName(words) ? Optional.ofNullable(byCapital.get(key(words))) : Optional.empty();
    }

    /// The country whose name, adjective or capital the words are, in this order.
    public Optional<Country> of(String words) {
        return named(words).or(() -> byAdjective(words)).or(() -> byCapital(words));
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : new ArrayList<>(List.of(cell.split("\\|")));
    }

    private static boolean isWrittenAsName(String words) {
        String bare = bare(words);
        if (bare.isEmpty() || !Character.isUpperCase(bare.charAt(0))) return false;
        // "Us" at the start of a sentence is a pronoun; short names are abbreviations and stand in capitals.
        String letters = bare.replace(".", "");
        return letters.length() > 2 || letters.equals(letters.toUpperCase(Locale.ROOT));
    }

    private static String bare(String words) {
        String bare = words.strip();
        return bare.regionMatches(true, 0, "the ", 0, 4) ? bare.substring(4).strip() : bare;
    }

    private static String key(String words) {
        return PlaceNames.fold(bare(words));
    }
}
