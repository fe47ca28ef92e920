package org.rashomon.intake;

import java.util.List;
import java.util.Optional;
import org.rashomon.document.Document;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;

/// A report as its bytes give it, before anybody looks at its shape.
///
/// @param name as the person would call it: `reports/a.txt`, `reports.csv, row 12`
/// @param place where its own bytes stand in their file
/// @param recipe how those bytes became the text, so that a case can do it again
/// @param title of a row; empty of a file
/// @param notes what a person should know of how it was read: damaged bytes, a date that is none
public record Report(
        String name,
        Place place,
        Recipe recipe,
        Origin origin,
        Optional<String> title,
        String text,
        List<String> notes) {
    /// The bytes `[start, end)` of a file.
    public record Place(long start, long end) {
        public Place {
            if (start < 0 || end < start) throw new IllegalArgumentException("bytes [%d, %d)".formatted(start, end));
        }
    }

    public Report {
        notes = List.copyOf(notes);
    }

    public Document document(DocumentReader reader) {
        return title.map(words -> reader.read(origin, words, text)).orElseGet(() -> reader.read(origin, text));
    }
}
