package org.rashomon.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which column of a table, or field of a JSON line, holds what.
///
/// @param named what the person said: `text` → `body`
public record Columns(Map<String, String> named) {
    public static final Columns OBVIOUS = new Columns(Map.of());

    private static final Map<String, List<String>> OBVIOUS_NAMES = Map.of(
            "text", List.of("text"),
            "title", List.of("title", "headline"),
            "outlet", List.of("outlet", "source", "publisher"),
            "published", List.of("published", "date"),
            "id", List.of("id"),
            "url", List.of("url", "link"));

    /// Columns that often hold the text; offered in the message when there is none named so.
    private static final List<String> LIKELY_TEXT =
            List.of("body", "content", "article", "article_content", "article_text", "full_text", "story", "message");

    public Columns {
        named = Map.copyOf(named);
    }

    /// Reads `text=body,title=headline`.
    ///
    /// @throws IllegalArgumentException when it is none, with a message for people
    public static Columns parse(String given) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String pair : given.split(",", -1)) {
            int equals = pair.indexOf('=');
            String key = equals < 0 ? pair.strip() : pair.substring(0, equals).strip();
            if (equals < 0 || pair.substring(equals + 1).isBlank() || !OBVIOUS_NAMES.containsKey(key)) {
                throw new IllegalArgumentException(
                        "--columns cannot read '%s'. Write it as text=body,title=headline; the keys are text, title, outlet, published, id and url."
                                .formatted(pair.strip()));
            }
            named.put(key, pair.substring(equals + 1).strip());
        }
        return new Columns(named);
    }

    /// The column that holds `key`; empty when the table has none.
    ///
    /// @throws MissingColumn when the person named one that is not there
    Optional<String> find(String key, List<String> header, String file) {
        String wanted = named.get(key);
        if (wanted != null) {
            return Optional.of(match(wanted, header)
                    .orElseThrow(() -> new MissingColumn("%s has no column '%s'. Its columns are: %s."
                            .formatted(file, wanted, String.join(", ", header)))));
        }
        return OBVIOUS_NAMES.getOrDefault(key, List.of()).stream()
                .flatMap(name -> match(name, header).stream())
                .findFirst();
    }

    /// The column that holds the text.
    ///
    /// @throws MissingColumn when there is none
    String text(List<String> header, String file) {
        return find("text", header, file).orElseThrow(() -> {
            String likely = LIKELY_TEXT.stream()
                    .flatMap(name -> match(name, header).stream())
                    .findFirst()
                    .orElse("COLUMN");
            return new MissingColumn("%s has no column 'text'. Its columns are: %s. Say --columns text=%s."
                    .formatted(file, String.join(", ", header), likely));
        });
    }

    private static Optional<String> match(String name, List<String> header) {
        return header.stream()
                .filter(name::equals)
                .findFirst()
                .or(() -> header.stream()
                        .filter(column ->
                                column.strip().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                        .findFirst());
    }

    /// A table lacks a column it must have.
    static final class MissingColumn extends RuntimeException {
        private final String words;

        MissingColumn(String words) {
            super(words);
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
