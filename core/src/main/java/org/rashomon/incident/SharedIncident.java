package org.rashomon.incident;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.language.PlaceMention;

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

    /// The country most tellings place it in, by its ISO 3166-1 code; "" when none does.
    public String country() {
        Map<String, Integer> votes = new TreeMap<>();
        for (Telling telling : tellings) {
            telling.incident()
                    .where()
                    .flatMap(PlaceMention::country)
                    .or(() -> telling.incident().within().flatMap(PlaceMention::country))
                    .ifPresent(country -> votes.merge(country, 1, Integer::sum));
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
