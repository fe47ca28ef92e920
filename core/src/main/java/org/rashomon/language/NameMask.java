package org.rashomon.language;

import java.util.Locale;
import java.util.Set;

/// Hides names from whatever learns, the tagger first, so that what it says of a sentence does not depend on whose name
/// stands in it: every
/// country is shown as one country, every adjective of a country as one adjective, the quarters of the sky in names as
/// one, every other name as one name.
///
/// A name is a capitalised word that English does not write in lower case; words of the calendar and titles are none.
public final class NameMask {
    private static final String COUNTRY = "Iraq";
    private static final String ADJECTIVE = "Iraqi";
    private static final String PEOPLE = "Iraqis";
    private static final String NAME = "Smith";
    private static final String ACRONYM = "UN";

    private static final Set<String> NO_NAMES = Set.of("mr", "mrs", "ms", "dr", "gmt", "utc");

    private static final Set<String> QUARTERS =
            Set.of("north", "south", "east", "west", "northern", "southern", "eastern", "western");

    private final Set<String> common = CommonWords.ENGLISH;
    private final Countries countries = Countries.known();

    /// The word itself, or what stands for its kind of name.
    public String over(String word) {
        if (word.length() < 2 || !Character.isUpperCase(word.charAt(0))) return word;
        if (countries.byAdjective(word).isPresent()) return word.endsWith("s") ? PEOPLE : ADJECTIVE;
        if (countries.named(word).isPresent()) return COUNTRY;
        String lower = word.toLowerCase(Locale.ROOT);
        if (QUARTERS.contains(lower)) return lower.endsWith("ern") ? "Northern" : "North";
        if (CalendarWords.contain(lower) || NO_NAMES.contains(lower) || common.contains(lower)) return word;
        return isAllCapitals(word) ? ACRONYM : NAME;
    }

    /// Whether a word is the name of somebody or something other than a country, a quarter of the sky or an acronym.
    public boolean isName(String word) {
        return over(word).equals(NAME);
    }

    private static boolean isAllCapitals(String word) {
        return word.chars().noneMatch(Character::isLowerCase);
    }
}
