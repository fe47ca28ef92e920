package org.rashomon.document;

import java.time.LocalDate;
import java.util.Optional;

/// Where a document comes from, as its file, its row or the person who added it says.
///
/// @param id what the report is called in a case and in `extract`: its file name, or the id of its row
/// @param sha256 of the preserved bytes (of a row: of the row's own bytes), 64 lower-case hexadecimal digits
/// @param outlet who published it, as given
/// @param published the day of publication
/// @param publishedFrom who says so: `header`, `column published`, `--published`; empty when there is no such day
/// @param url the address it was found at
public record Origin(
        String id,
        String sha256,
        Optional<String> outlet,
        Optional<LocalDate> published,
        Optional<String> publishedFrom,
        Optional<String> url) {

    /// A text that came from nowhere we know of.
    public static Origin unknown(String id) {
        return new Origin(id, "0".repeat(64), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Origin publishedOn(LocalDate day, String from) {
        return new Origin(id, sha256, outlet, Optional.of(day), Optional.of(from), url);
    }
}
