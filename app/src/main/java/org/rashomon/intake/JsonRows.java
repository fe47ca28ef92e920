package org.rashomon.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rashomon.document.Origin;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The lines of a JSON Lines file, each a report.
final class JsonRows {
    static final JsonMapper JSON = new JsonMapper();

    private final Given given;
    private final Encoding encoding;
    private final Path file;

    JsonRows(Given given, Encoding encoding, Path file) {
        this.given = given;
        this.encoding = encoding;
        this.file = file;
    }

    void read(InputStream in, Consumer<Outcome> sink) throws IOException {
        RowSplitter rows = new RowSplitter(in, encoding, Optional.empty());
        int number = 0;
        for (Optional<RowSplitter.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            sink.accept(outcome(row.get(), ++number));
        }
        if (number == 0) sink.accept(new Outcome.Skipped(file.toString(), "has no lines"));
    }

    private Outcome outcome(RowSplitter.Row row, int number) {
        String name = "%s, line %d".formatted(file, row.line());
        if (row.fault() == RowSplitter.Fault.TOO_LONG) return new Outcome.Failed(name, "is longer than 64 MB");
        List<String> notes = new ArrayList<>();
        encoding.note().ifPresent(notes::add);
        Encoding.Text decoded = Encoding.decode(encoding.charset(), row.bytes());
        decoded.note().ifPresent(notes::add);
        JsonNode json;
        try {
            json = JSON.readTree(decoded.text());
        } catch (JacksonException e) {
            return new Outcome.Failed(name, "is no JSON: " + e.getOriginalMessage());
        }
        if (!json.isObject()) return new Outcome.Failed(name, "is no JSON object");
        List<String> header = List.copyOf(json.propertyNames());
        Columns columns = given.columns();
        String fileName = "%s, line %d,".formatted(file.getFileName(), row.line());
        try {
            String textField = columns.text(header, fileName);
            Optional<String> titleField = columns.find("title", header, fileName);
            Optional<String> publishedField = columns.find("published", header, fileName);
            ReadableText text = ReadableText.of(at(json, Optional.of(textField)).orElse(""), true);
            text.note().ifPresent(notes::add);
            if (text.text().isBlank()) return new Outcome.Skipped(name, "has no text");
            var fields = new RowOrigin.Fields(
                    at(json, columns.find("id", header, fileName))
                            .orElse("%s#%d".formatted(file.getFileName(), number)),
                    at(json, columns.find("outlet", header, fileName)),
                    at(json, publishedField),
                    publishedField.orElse("published"),
                    at(json, columns.find("url", header, fileName)));
            Origin origin = RowOrigin.ofRow(given, fields, FileReports.sha256(row.bytes()), notes);
            return new Outcome.Read(new Report(
                    name,
                    new Report.Place(row.start(), row.end()),
                    new Recipe.JsonLine(encoding.charset(), textField, titleField.orElse("")),
                    origin,
                    at(json, titleField),
                    text.text(),
                    notes));
        } catch (Columns.MissingColumn missing) {
            return new Outcome.Failed(name, missing.words());
        }
    }

    static Optional<String> at(JsonNode json, Optional<String> field) {
        return field.map(json::get)
                .filter(value -> value.isValueNode() && !value.isNull())
                .map(JsonNode::asString)
                .filter(value -> !value.isBlank());
    }
}
