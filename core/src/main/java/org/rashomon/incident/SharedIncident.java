package org.rashomon.incident;

import java.util.List;

/// The same incident in all reports that tell of it. Not a fact: a place where accounts meet.
///
/// @param id derived from its tellings, so that a later run gives the same
/// @param tellings at least one, oldest report first, then by the report's id
/// @param reasons why each telling beyond the first was joined: "same place, same day"; in the order of the tellings
public record SharedIncident(String id, List<Telling> tellings, List<String> reasons) {
    public SharedIncident {
        tellings = List.copyOf(tellings);
        reasons = List.copyOf(reasons);
        if (tellings.isEmpty()) throw new IllegalArgumentException("incident %s is told by nobody".formatted(id));
    }
}
