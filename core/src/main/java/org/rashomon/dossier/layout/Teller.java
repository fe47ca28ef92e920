package org.rashomon.dossier.layout;

import java.util.Optional;

/// Who says a claim: a column in the table of accounts.
///
/// @param name a speaker's name, or the outlet that says it in its own words
/// @param voice the number of the speaker's entry; empty for an outlet in its own words
public record Teller(String name, Optional<String> voice) {
    public boolean isOutlet() {
        return voice.isEmpty();
    }
}
