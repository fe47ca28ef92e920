package org.rashomon.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which column of a table of events holds what. The columns of ACLED and of UCDP GED are known by their own names.
///
/// @param named what the person said: `lat` → `breite`
public record EventColumns(Map<String, String> named) {
    public static final EventColumns OBVIOUS = new EventColumns(Map.of());

    private static final Map<String, List<String>> OBVIOUS_NAMES = Map.ofEntries(
            Map.entry("id", List.of("id", "event_id_cnty", "event_id", "data_id")),
            Map.entry("class", List.of("class", "event_type", "type_of_violence", "type")),
            Map.entry("day", List.of("day")),
            Map.entry("time", List.of("time", "when", "date", "event_date", "date_start")),
            Map.entry("end", List.of("end", "date_end")),
            Map.entry("lat", List.of("lat", "latitude")),
            Map.entry("lon", List.of("lon", "lng", "longitude")),
            Map.entry("radius", List.of("radius", "radius_km")),
            Map.entry("time_precision", List.of("time_precision", "date_prec")),
            Map.entry("place_precision", List.of("geo_precision", "where_prec")));

    public EventColumns {
        named = Map.copyOf(named);
    }

    /// Reads `id=nr,time=datum`.
    ///
    /// @throws IllegalArgumentException when it is none, with a message for people
    public static EventColumns parse(String given) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String pair : given.split(",", -1)) {
            int equals = pair.indexOf('=');
            String key = equals < 0 ? pair.strip() : pair.substring(0, equals).strip();
            if (equals < 0 || pair.substring(equals + 1).isBlank() || !OBVIOUS_NAMES.containsKey(key)) {
                throw new IllegalArgumentException(
                        "--columns cannot read '%s'. Write it as time=date,lat=latitude; the keys are id, class, day, time, end, lat, lon, radius, time_precision and place_precision."
                                .formatted(pair.strip()));
            }
            named.put(key, pair.substring(equals + 1).strip());
        }
        return new EventColumns(named);
    }

    /// The number of the column that holds `key`, from 0; empty when the table has none.
    ///
    /// @throws IllegalArgumentException when the person named one that is not there
    Optional<Integer> find(String key, List<String> header, String file) {
        String wanted = named.get(key);
        if (wanted != null) {
            return Optional.of(match(wanted, header)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "--columns names '%s', but %s has no such column. Its columns are: %s."
                                    .formatted(wanted, file, String.join(", ", header)))));
        }
        return OBVIOUS_NAMES.getOrDefault(key, List.of()).stream()
                .flatMap(name -> match(name, header).stream())
                .findFirst();
    }

    /// The column of this name, capital letters or not.
    static Optional<Integer> match(String name, List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).strip().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
