package org.rashomon.attribution;

import java.util.Optional;
import org.rashomon.language.Countries;
import org.rashomon.language.Countries.Country;

/// The country behind the words of a role, an affiliation or a body.
final class Homelands {
    private Homelands() {}

    /// "Russian", "Russia", "Moscow" → Russia.
    static Optional<Country> of(String words) {
        return Countries.known().of(words);
    }

    /// "Russia" and "Russian", but not "Moscow": words that are the country's own.
    static Optional<Country> named(String words) {
        return Countries.known().named(words);
    }
}
