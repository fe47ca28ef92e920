package org.rashomon.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rashomon.document.Origin;

/// Where a report comes from, put together from its row and from what the person said about all of them.
final class RowOrigin {
    private RowOrigin() {}

    static Origin ofFile(Given given, String id, String sha256) {
        return new Origin(
                id,
                sha256,
                given.outlet(),
                given.published(),
                given.published().map(day -> "--published"),
                Optional.empty());
    }

    /// @param fields what the row says: empty where it says nothing
    /// @param notes takes a word about a date that is none
    static Origin ofRow(Given given, Fields fields, String sha256, List<String> notes) {
        Optional<LocalDate> said = fields.published().flatMap(PublicationDay::in);
        if (fields.published().isPresent() && said.isEmpty()) {
            notes.add("'%s' in column '%s' is no date we can be sure of; write it as 2017-04-13"
                    .formatted(shortened(fields.published().get()), fields.publishedColumn()));
        }
        Optional<LocalDate> published = said.or(given::published);
        Optional<String> from = said.isPresent()
                ? Optional.of("column " + fields.publishedColumn())
                : published.map(day -> "--published");
        return new Origin(fields.id(), sha256, fields.outlet().or(given::outlet), published, from, fields.url());
    }

    private static String shortened(String words) {
        return words.length() <= 40 ? words : words.substring(0, 40) + "…";
    }

    /// What a row says of its origin.
    record Fields(
            String id,
            Optional<String> outlet,
            Optional<String> published,
            String publishedColumn,
            Optional<String> url) {}
}
