package org.rashomon.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which column of a table of events holds what. The columns of ACLED and of UCDP GED are known by their own names.
///
/// @param named what the person said: `lat` → `breite`
public record EventColumns(Map<String, String> named) {
    public static final EventColumns OBVIOUS = new EventColumns(Map.of());

    private static final ColumnKeys KEYS = new ColumnKeys(
            "time=date,lat=latitude",
            Map.ofEntries(
                    Map.entry("id", List.of("id", "event_id_cnty", "event_id", "data_id")),
                    Map.entry("class", List.of("class", "event_type", "type_of_violence", "type")),
                    Map.entry("day", List.of("day")),
                    Map.entry("time", List.of("time", "when", "date", "event_date", "date_start")),
                    Map.entry("end", List.of("end", "date_end")),
                    Map.entry("lat", List.of("lat", "latitude")),
                    Map.entry("lon", List.of("lon", "lng", "longitude")),
                    Map.entry("radius", List.of("radius", "radius_km")),
                    Map.entry("time_precision", List.of("time_precision", "date_prec")),
                    Map.entry("place_precision", List.of("geo_precision", "where_prec"))));

    public EventColumns {
        named = Map.copyOf(named);
    }

    /// Reads `id=nr,time=datum`.
    ///
    /// @throws IllegalArgumentException when it is none, with a message for people
    public static EventColumns parse(String given) {
        return new EventColumns(KEYS.parse(given));
    }

    /// The number of the column that holds `key`, from 0; empty when the table has none.
    ///
    /// @throws IllegalArgumentException when the person named one that is not there
    Optional<Integer> find(String key, List<String> header, String file) {
        return KEYS.find(
                        key,
                        named,
                        header,
                        wanted -> new IllegalArgumentException(
                                "--columns names '%s', but %s has no such column. Its columns are: %s."
                                        .formatted(wanted, file, String.join(", ", header))))
                .map(header::indexOf);
    }
}
