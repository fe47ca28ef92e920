package org.rashomon.intake.gazetteer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.rashomon.language.Countries;
import org.rashomon.language.Gazetteer;
import org.rashomon.language.GazetteerWriter;
import org.rashomon.language.PlaceMention;
import org.rashomon.language.PlaceNames;

/// One import: GeoNames' files in, one table of places out. Rows that cannot be read are named, the others are taken.
public final class GeoNamesImport {
    /// The heap that rows may fill before they go to the disk, one of two sorters.
    private static final long HELD = 96L << 20;

    private static final int NAMED = 20;

    /// After so many bad rows and no good one, a file is another sort of file.
    private static final int BAD_FROM_THE_START = 100;

    /// A row that cannot be read, with the mend.
    public record Bad(String file, long line, String why) {}

    /// @param name what the table is called: `SY`
    /// @param rows how many were read
    /// @param bad the first of those that could not be read
    /// @param badRows how many could not
    /// @param note whence it comes and under which licence
    public record Done(String name, long rows, List<Bad> bad, long badRows, String note) {}

    private final GazetteerWriter writer;
    private final LongConsumer read;
    private final Boxes boxes = new Boxes();
    private final Set<String> ownRegions = new HashSet<>();
    private final Set<String> ownCountries = new HashSet<>();
    private final List<Bad> bad = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private Optional<LocalDate> newest = Optional.empty();
    private long rows;
    private long badRows;

    private GeoNamesImport(GazetteerWriter writer, LongConsumer read) {
        this.writer = writer;
        this.read = read;
    }

    /// What GeoNames' files are told by: their names.
    private enum Sort {
        PLACES,
        REGIONS,
        COUNTRIES
    }

    /// A file and the table in it.
    private record Source(Path file, String table, Sort sort) {}

    /// @param files `.txt` or `.zip`, as GeoNames gives them
    /// @param into the folder for the table, made when it is not there; a table of the same name is replaced
    /// @param today the day of the import, to be noted
    /// @param read is told of bytes that were read, unpacked
    /// @throws IOException when a file cannot be read or is not GeoNames'; the message names it, and nothing is
    ///     changed
    public static Done of(List<Path> files, Path into, LocalDate today, LongConsumer read) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (Path file : files) sources.add(source(file));
        Source first = sources.stream()
                .filter(one -> one.sort == Sort.PLACES)
                .findFirst()
                .orElseThrow(
                        () -> new IOException(
                                "none of the files is a table of places. Name one besides: allCountries.zip, cities500.zip, SY.zip"));
        Files.createDirectories(into);
        Path draft = Files.createTempFile(into, "import", ".tmp");
        try (DiskSorter names = new DiskSorter(into, HELD);
                DiskSorter skeletons = new DiskSorter(into, HELD)) {
            GeoNamesImport run = new GeoNamesImport(new GazetteerWriter(names, skeletons), read);
            // Regions without a row of their own lie where their towns lie, so towns are read first.
            for (Sort sort : Sort.values()) for (Source source : sources) if (source.sort == sort) run.read(source);
            String note = run.note(today);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16)) {
                run.writer.write(note, out);
            }
            String name = first.table.replaceFirst("(?i)\\.txt$", "").replaceAll("[^\\p{L}\\p{N}_-]", "_");
            Files.move(draft, into.resolve(name + ImportedPlaces.ENDING), StandardCopyOption.REPLACE_EXISTING);
            return new Done(name, run.rows, List.copyOf(run.bad), run.badRows, note);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Source source(Path file) throws IOException {
        String table;
        try {
            table = GeoNamesLines.table(file);
        } catch (IOException e) {
            throw new IOException("%s %s".formatted(file, why(e)), e);
        }
        String name = table.toLowerCase(Locale.ROOT);
        if (name.startsWith("alternatenames")) {
            throw new IOException(
                    "%s is not needed: the tables of places hold the other names too. Leave it out".formatted(file));
        }
        boolean regions = name.startsWith("admin1codes") || name.startsWith("admin2codes");
        return new Source(
                file, table, regions ? Sort.REGIONS : name.startsWith("countryinfo") ? Sort.COUNTRIES : Sort.PLACES);
    }

    private static String why(IOException e) {
        boolean missing = e instanceof NoSuchFileException;
        return missing ? "is not there" : "cannot be read: " + e.getMessage();
    }

    private void read(Source source) throws IOException {
        MessageDigest sha256 = sha256();
        long before = rows;
        long badBefore = badRows;
        try {
            new GeoNamesLines(read).each(source.file, sha256, (line, number) -> {
                try {
                    take(source.sort, line);
                    rows++;
                } catch (IllegalArgumentException e) {
                    if (bad.size() < NAMED) bad.add(new Bad(source.table, number, String.valueOf(e.getMessage())));
                    if (++badRows - badBefore >= BAD_FROM_THE_START && rows == before)
                        throw new IOException(
                                "is no such table of GeoNames: its line %d %s".formatted(number, e.getMessage()), e);
                }
            });
        } catch (IOException e) {
            throw new IOException("%s %s".formatted(source.file, why(e)), e);
        }
        if (rows == before) {
            String first =
                    bad.isEmpty() ? "it is empty" : "its line %d %s".formatted(bad.getLast().line, bad.getLast().why);
            throw new IOException("%s is no table of GeoNames: %s".formatted(source.file, first));
        }
        sources.add("%s (sha256 of the table %s)"
                .formatted(source.table, HexFormat.of().formatHex(sha256.digest())));
    }

    private void take(Sort sort, String line) throws IOException {
        switch (sort) {
            case PLACES -> place(GeoNamesRow.parse(line));
            case REGIONS -> region(line.split("\t", -1));
            case COUNTRIES -> country(line.split("\t", -1));
        }
    }

    private void place(GeoNamesRow row) throws IOException {
        newest = row.changed()
                .filter(day -> newest.isEmpty() || day.isAfter(newest.get()))
                .or(() -> newest);
        for (Map.Entry<String, Gazetteer.Kind> name : row.names().entrySet()) {
            writer.add(new Gazetteer.Place(
                    name.getKey(), name.getValue(), row.country(), row.region(), row.people(), row.lat(), row.lon()));
        }
        switch (row.kind().orElse(Gazetteer.Kind.SITE)) {
            case TOWN -> {
                boxes.add(row.country() + "." + row.region(), row);
                if (!row.district().isEmpty())
                    boxes.add(row.country() + "." + row.region() + "." + row.district(), row);
            }
            case REGION -> ownRegions.add(row.country() + "." + row.region());
            case DISTRICT -> ownRegions.add(row.country() + "." + row.region() + "." + row.district());
            case COUNTRY -> ownCountries.add(row.country());
            case QUARTER, OTHER_NAME, SITE -> {}
        }
    }

    /// `US.WA	Washington	Washington	5815135`
    private void region(String[] columns) throws IOException {
        String[] codes = columns[0].split("\\.");
        if (columns.length < 3 || codes.length < 2 || codes[0].length() != 2) {
            throw new IllegalArgumentException(
                    "is no region. A line of it is: US.WA, the name, the name in plain letters, a number, with tabs between");
        }
        Optional<Boxes.Middle> middle = boxes.of(columns[0]);
        if (middle.isEmpty() || ownRegions.contains(columns[0])) return;
        Gazetteer.Kind kind = codes.length == 2 ? Gazetteer.Kind.REGION : Gazetteer.Kind.DISTRICT;
        String admin = codes[1].length() <= 4 ? codes[1] : "";
        for (String name : names(columns[1], columns[2])) {
            writer.add(new Gazetteer.Place(
                    name,
                    kind,
                    codes[0],
                    admin,
                    middle.get().people(),
                    middle.get().lat(),
                    middle.get().lon()));
        }
    }

    private static Set<String> names(String name, String plain) {
        Set<String> names = new HashSet<>();
        for (String one : List.of(name, plain)) if (!one.isBlank()) names.add(PlaceNames.fold(one));
        return names;
    }

    /// `SY	SYR	760	SY	Syria	Damascus …`
    private void country(String[] columns) throws IOException {
        if (columns.length < 9 || columns[0].length() != 2 || columns[4].isBlank()) {
            throw new IllegalArgumentException(
                    "is no country. A line of it begins: SY, SYR, 760, SY, Syria, Damascus, with tabs between");
        }
        if (ownCountries.contains(columns[0])) return;
        Optional<PlaceMention.Point> point =
                Countries.known().withCode(columns[0]).map(Countries.Country::point);
        if (point.isEmpty()) return;
        writer.add(new Gazetteer.Place(
                PlaceNames.fold(columns[4]),
                Gazetteer.Kind.COUNTRY,
                columns[0],
                "",
                0,
                point.get().lat(),
                point.get().lon()));
    }

    private String note(LocalDate today) {
        return "GeoNames (https://www.geonames.org), CC BY 4.0; %simported on %s from %s"
                .formatted(
                        newest.map(day -> "rows up to %s; ".formatted(day)).orElse(""),
                        today,
                        String.join(", ", sources));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
