package org.rashomon.intake;

import java.util.Locale;
import java.util.Optional;

/// What a file's name says it is.
enum Form {
    TEXT,
    TABLE,
    JSON_LINES;

    /// Empty for files that are not read. A name without an ending is taken for text.
    static Optional<Form> of(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return switch (dot < 0 ? "" : fileName.substring(dot).toLowerCase(Locale.ROOT)) {
            case "", ".txt", ".text", ".md" -> Optional.of(TEXT);
            case ".csv", ".tsv" -> Optional.of(TABLE);
            case ".jsonl", ".ndjson" -> Optional.of(JSON_LINES);
            default -> Optional.empty();
        };
    }
}
