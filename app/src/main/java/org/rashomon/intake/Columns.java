package org.rashomon.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which column of a table, or field of a JSON line, holds what.
///
/// @param named what the person said: `text` → `body`
public record Columns(Map<String, String> named) {
    public static final Columns OBVIOUS = new Columns(Map.of());

    private static final ColumnKeys KEYS = new ColumnKeys(
            "text=body,title=headline",
            Map.of(
                    "text", List.of("text"),
                    "title", List.of("title", "headline"),
                    "outlet", List.of("outlet", "source", "publisher"),
                    "published", List.of("published", "date"),
                    "id", List.of("id"),
                    "url", List.of("url", "link")));

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
        return new Columns(KEYS.parse(given));
    }

    /// The column that holds `key`; empty when the table has none.
    ///
    /// @throws MissingColumn when the person named one that is not there
    Optional<String> find(String key, List<String> header, String file) {
        return KEYS.find(
                key,
                named,
                header,
                wanted -> new MissingColumn("%s has no column '%s'. Its columns are: %s."
                        .formatted(file, wanted, String.join(", ", header))));
    }

    /// The column that holds the text.
    ///
    /// @throws MissingColumn when there is none
    String text(List<String> header, String file) {
        return find("text", header, file).orElseThrow(() -> {
            String likely = LIKELY_TEXT.stream()
                    .flatMap(name -> ColumnKeys.match(name, header).stream())
                    .findFirst()
                    .orElse("COLUMN");
            return new MissingColumn("%s has no column 'text'. Its columns are: %s. Say --columns text=%s."
                    .formatted(file, String.join(", ", header), likely));
        });
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
