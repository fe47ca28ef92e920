package org.rashomon.workbench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of a report's text that the same marks cover from its first sign to its last.
///
/// @param start of the words in the report's text
/// @param css the kinds of the marks that cover them
/// @param findings what they belong to, separated by blanks
/// @param labels the findings whose first words these are
public record Piece(int start, String text, String css, String findings, List<String> labels) {
    public Piece {
        labels = List.copyOf(labels);
    }

    /// The findings, or null so that the attribute is left out.
    public @Nullable String mine() {
        return findings.isEmpty() ? null : findings;
    }
}
