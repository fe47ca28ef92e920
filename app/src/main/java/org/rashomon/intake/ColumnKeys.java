package org.rashomon.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The keys by which a person says which column of a table holds what, each with the names it has by custom.
///
/// @param example how it is written, for the message
/// @param customary the names of each key's column, the likeliest first
record ColumnKeys(String example, Map<String, List<String>> customary) {
    /// Reads `text=body,title=headline`.
    ///
    /// @throws IllegalArgumentException when it is none, with a message for people
    Map<String, String> parse(String given) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String pair : given.split(",", -1)) {
            int equals = pair.indexOf('=');
            String key = equals < 0 ? pair.strip() : pair.substring(0, equals).strip();
            if (equals < 0 || pair.substring(equals + 1).isBlank() || !customary.containsKey(key)) {
                throw new IllegalArgumentException("--columns cannot read '%s'. Write it as %s; the keys are: %s."
                        .formatted(
                                pair.strip(),
                                example,
                                String.join(
                                        ", ",
                                        customary.keySet().stream().sorted().toList())));
            }
            named.put(key, pair.substring(equals + 1).strip());
        }
        return named;
    }

    /// The column that holds `key`, as the header spells it: the one the person named, else one named so by custom.
    ///
    /// @param missing what to throw when the person named one that is not there
    Optional<String> find(
            String key, Map<String, String> named, List<String> header, Function<String, RuntimeException> missing) {
        String wanted = named.get(key);
        if (wanted != null) {
            return Optional.of(match(wanted, header).orElseThrow(() -> missing.apply(wanted)));
        }
        return customary.getOrDefault(key, List.of()).stream()
                .flatMap(name -> match(name, header).stream())
                .findFirst();
    }

    /// The column of exactly this name, else the first that differs in its capital letters alone.
    static Optional<String> match(String name, List<String> header) {
        if (header.contains(name)) return Optional.of(name);
        String low = name.toLowerCase(Locale.ROOT);
        return header.stream()
                .filter(column -> column.strip().toLowerCase(Locale.ROOT).equals(low))
                .findFirst();
    }
}
