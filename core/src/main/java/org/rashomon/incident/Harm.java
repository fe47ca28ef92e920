package org.rashomon.incident;

import java.util.List;

/// What a sentence says befell people.
///
/// @param what killed, wounded, or hit with nothing said of how it ended
/// @param at the word that says so
/// @param whom the noun phrases it befell
record Harm(What what, int at, List<Phrase> whom) {
    enum What {
        KILLED,
        WOUNDED,
        HIT
    }
}
