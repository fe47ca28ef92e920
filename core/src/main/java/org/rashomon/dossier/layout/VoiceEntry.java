package org.rashomon.dossier.layout;

import java.util.List;
import java.util.Optional;
import org.rashomon.attribution.Speaker;

/// Somebody who is said to have said something, with all that is laid to his name.
///
/// @param id `v1`, `v2` … by name; unnamed sources after the named, one entry a report
/// @param key the same as long as the same words are taken for this speaker, whatever his number
/// @param name the fullest name; of an unnamed source its own words
/// @param roles all roles the reports give, in alphabetical order
/// @param affiliations likewise
/// @param reasons why speakers of several reports were taken for this one: "same name"
/// @param statements what was said, in order of time, and behind it what was only thought or wanted
public record VoiceEntry(
        String id,
        String key,
        Speaker.Kind kind,
        String name,
        List<String> roles,
        List<String> affiliations,
        List<String> reasons,
        List<StatementEntry> statements) {
    public VoiceEntry {
        roles = List.copyOf(roles);
        affiliations = List.copyOf(affiliations);
        reasons = List.copyOf(reasons);
        statements = List.copyOf(statements);
    }

    /// "Health Minister · Ostrava"; empty when the reports give neither.
    public Optional<String> about() {
        List<String> parts = java.util.stream.Stream.concat(roles.stream(), affiliations.stream())
                .distinct()
                .limit(4)
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", parts));
    }
}
