package org.rashomon.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rashomon.document.Origin;

/// The rows of a CSV, each a report. The first row names the columns.
final class TableRows {
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    private final Given given;
    private final Encoding encoding;
    private final Path file;

    TableRows(Given given, Encoding encoding, Path file) {
        this.given = given;
        this.encoding = encoding;
        this.file = file;
    }

    void read(InputStream in, Consumer<Outcome> sink) throws IOException {
        byte[] headerBytes = new byte[0];
        RowSplitter lines = new RowSplitter(in, encoding, Optional.empty());
        Optional<RowSplitter.Row> first = lines.next();
        if (first.isPresent()) headerBytes = first.get().bytes();
        char delimiter =
                delimiter(Encoding.decode(encoding.charset(), headerBytes).text());
        List<String> header = cells(encoding.charset(), delimiter, headerBytes);
        RowSplitter rows = lines.fieldsSplitBy(delimiter);
        Places places;
        try {
            places = Places.in(header, given.columns(), file.getFileName().toString());
        } catch (Columns.MissingColumn missing) {
            sink.accept(new Outcome.Failed(file.toString(), missing.words()));
            return;
        }
        int number = 0;
        for (Optional<RowSplitter.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            number++;
            sink.accept(outcome(row.get(), number, delimiter, header, places));
        }
        if (number == 0) sink.accept(new Outcome.Skipped(file.toString(), "has columns but no rows"));
    }

    private Outcome outcome(RowSplitter.Row row, int number, char delimiter, List<String> header, Places places) {
        String name = "%s, row %d".formatted(file, number);
        switch (row.fault()) {
            case NONE -> {}
            case TOO_LONG -> {
                return new Outcome.Failed(
                        name,
                        "is longer than 64 MB (it begins in line %d). Is a quotation mark missing?"
                                .formatted(row.line()));
            }
            case UNCLOSED -> {
                return new Outcome.Failed(
                        name,
                        "opens a quotation mark that is never closed (it begins in line %d); what follows could not be told apart. Close it or double it"
                                .formatted(row.line()));
            }
        }
        List<String> notes = new ArrayList<>();
        encoding.note().ifPresent(notes::add);
        Encoding.Text decoded = Encoding.decode(encoding.charset(), row.bytes());
        decoded.note().ifPresent(notes::add);
        List<String> cells = cells(delimiter, decoded.text());
        if (cells.size() <= places.text) {
            return new Outcome.Failed(
                    name,
                    "has %d of %d columns, none for '%s' (line %d)"
                            .formatted(cells.size(), header.size(), header.get(places.text), row.line()));
        }
        ReadableText text = ReadableText.of(cells.get(places.text), true);
        text.note().ifPresent(notes::add);
        if (text.text().isBlank()) return new Outcome.Skipped(name, "has no text");
        String id = at(cells, places.id).orElse("%s#%d".formatted(file.getFileName(), number));
        var fields = new RowOrigin.Fields(
                id,
                at(cells, places.outlet),
                at(cells, places.published),
                places.published.map(header::get).orElse("published"),
                at(cells, places.url));
        Origin origin = RowOrigin.ofRow(given, fields, FileReports.sha256(row.bytes()), notes);
        return new Outcome.Read(new Report(
                name,
                new Report.Place(row.start(), row.end()),
                new Recipe.Row(encoding.charset(), delimiter, places.text, places.title),
                origin,
                places.title.filter(place -> place < cells.size()).map(cells::get),
                text.text(),
                notes));
    }

    /// The sign that stands most often in the line with the columns' names.
    static char delimiter(String header) {
        char best = ',';
        for (char sign : DELIMITERS) if (count(header, sign) > count(header, best)) best = sign;
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    private static Optional<String> at(List<String> cells, Optional<Integer> column) {
        return column.filter(place -> place < cells.size())
                .map(cells::get)
                .map(String::strip)
                .filter(cell -> !cell.isEmpty());
    }

    static List<String> cells(Charset charset, char delimiter, byte[] row) throws IOException {
        return cells(delimiter, Encoding.decode(charset, row).text());
    }

    /// The cells of one row; a row that breaks the rules of CSV is one cell.
    static List<String> cells(char delimiter, String row) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (CSVParser parser = CSVParser.parse(row, format)) {
            for (CSVRecord record : parser) return record.toList();
            return List.of();
        } catch (IOException | java.io.UncheckedIOException e) {
            return List.of(row);
        }
    }

    /// Which column holds what, from 0.
    private record Places(
            int text,
            Optional<Integer> title,
            Optional<Integer> outlet,
            Optional<Integer> published,
            Optional<Integer> id,
            Optional<Integer> url) {
        static Places in(List<String> header, Columns columns, String file) {
            return new Places(
                    header.indexOf(columns.text(header, file)),
                    place("title", header, columns, file),
                    place("outlet", header, columns, file),
                    place("published", header, columns, file),
                    place("id", header, columns, file),
                    place("url", header, columns, file));
        }

        private static Optional<Integer> place(String key, List<String> header, Columns columns, String file) {
            return columns.find(key, header, file).map(header::indexOf);
        }
    }
}
