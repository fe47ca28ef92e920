package org.rashomon.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A table of events, a row each; the first row names the columns.
public final class EventTable {
    private final Path file;
    private final Encoding encoding;
    private final char delimiter;
    private final List<String> header;
    private final int lat;
    private final int lon;
    private final EventColumns columns;
    private final Optional<Integer> id;
    private final Optional<Integer> day;
    private final Optional<Integer> time;
    private final Optional<Integer> end;
    private final Optional<Integer> radius;
    private final Optional<Integer> timePrecision;
    private final Optional<Integer> placePrecision;

    private EventTable(Path file, Encoding encoding, char delimiter, List<String> header, EventColumns columns) {
        this.file = file;
        this.encoding = encoding;
        this.delimiter = delimiter;
        this.header = header;
        this.columns = columns;
        this.lat = needed("lat", "latitude");
        this.lon = needed("lon", "longitude");
        this.id = columns.find("id", header, name());
        this.time = columns.find("time", header, name());
        this.end = columns.find("end", header, name());
        this.radius = columns.find("radius", header, name());
        this.timePrecision = columns.find("time_precision", header, name());
        this.placePrecision = columns.find("place_precision", header, name());
        // Who names a column for the time does not want another one taken.
        this.day = columns.named().containsKey("time") ? Optional.empty() : columns.find("day", header, name());
        if (day.isEmpty() && time.isEmpty()) throw missing("the time", "time");
    }

    /// Reads the columns' names.
    ///
    /// @throws IllegalArgumentException when the file is not there, empty, or lacks a column, with a message for
    ///     people
    public static EventTable open(Path file, EventColumns columns) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("--events %s: there is no such file.".formatted(file));
        }
        try {
            Encoding encoding;
            try (InputStream in = Files.newInputStream(file)) {
                encoding = Encoding.of(in);
            }
            String first;
            try (InputStream in = Files.newInputStream(file)) {
                RowSplitter lines = new RowSplitter(in, encoding, Optional.empty());
                first = lines.next()
                        .map(row ->
                                Encoding.decode(encoding.charset(), row.bytes()).text())
                        .orElse("");
            }
            char delimiter = TableRows.delimiter(first);
            List<String> header = TableRows.cells(delimiter, first);
            if (first.isBlank()) {
                throw new IllegalArgumentException(
                        "--events %s: the file is empty. Its first line names the columns: id,class,day,lat,lon."
                                .formatted(file));
            }
            return new EventTable(file, encoding, delimiter, header, columns);
        } catch (IOException e) {
            throw new IllegalArgumentException("--events %s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    public List<String> header() {
        return header;
    }

    public String name() {
        return String.valueOf(file.getFileName());
    }

    /// The number of a column, by its key ("class") or its name.
    public Optional<Integer> column(String name) {
        return ColumnKeys.match(name, header).map(header::indexOf).or(() -> columns.find(name, header, name()));
    }

    /// Hands on each row, in the order of the file.
    public void each(Consumer<EventRow> rows) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (InputStream in = Files.newInputStream(file);
                Reader text = reader(in);
                CSVParser parser = CSVParser.parse(text, format)) {
            boolean first = true;
            for (CSVRecord record : parser) {
                if (!first) rows.accept(new EventRow(this, record.toList(), parser.getCurrentLineNumber()));
                first = false;
            }
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException("--events %s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    private Reader reader(InputStream in) throws IOException {
        in.skipNBytes(encoding.mark());
        return new InputStreamReader(in, encoding.charset());
    }

    int lat() {
        return lat;
    }

    int lon() {
        return lon;
    }

    Optional<Integer> id() {
        return id;
    }

    Optional<Integer> day() {
        return day;
    }

    Optional<Integer> time() {
        return time;
    }

    Optional<Integer> end() {
        return end;
    }

    Optional<Integer> radius() {
        return radius;
    }

    Optional<Integer> timePrecision() {
        return timePrecision;
    }

    Optional<Integer> placePrecision() {
        return placePrecision;
    }

    private int needed(String key, String what) {
        return columns.find(key, header, name()).orElseThrow(() -> missing("the " + what, key));
    }

    private IllegalArgumentException missing(String what, String key) {
        return new IllegalArgumentException(
                "--events %s has no column for %s. Its columns are: %s. Say --columns %s=NAME."
                        .formatted(name(), what, String.join(", ", header), key));
    }
}
