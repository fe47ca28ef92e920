package org.rashomon.coincidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Expected values that the reference implementation of the method computed, and the events they belong to.
final class Vectors {
    private static final JsonMapper JSON = new JsonMapper();

    private Vectors() {}

    /// The folder `shared/coincidence` beside the repository, where there is one.
    static Optional<Path> folder() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path folder = at.resolve("shared/coincidence");
            if (Files.isRegularFile(folder.resolve("edge.json"))) return Optional.of(folder);
        }
        return Optional.empty();
    }

    static boolean areThere() {
        return folder().isPresent();
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static JsonNode shared(String name) {
        return read(folder().orElseThrow().resolve(name));
    }

    /// Rows of `id,class,day,lat,lon`.
    static Observed events(Path file, int days) {
        List<Event> a = new ArrayList<>();
        List<Event> b = new ArrayList<>();
        try {
            for (String line :
                    Files.readAllLines(file).subList(1, Files.readAllLines(file).size())) {
                String[] cells = line.split(",", -1);
                Event event = new Event(
                        cells[0],
                        Integer.parseInt(cells[2]),
                        new Place(Double.parseDouble(cells[3]), Double.parseDouble(cells[4])));
                (cells[1].equals("A") ? a : b).add(event);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new Observed(days, a, b);
    }

    /// `[["a1", 3, 35, 40], …]`
    static List<Event> events(JsonNode rows) {
        List<Event> events = new ArrayList<>();
        rows.forEach(row -> events.add(new Event(
                row.get(0).asString(),
                row.get(1).asInt(),
                new Place(row.get(2).asDouble(), row.get(3).asDouble()))));
        return events;
    }

    /// The rooms of the method set up over some events, so that each number can be asked for by itself.
    record Setup(Observed observed, Strata strata, Neighbours ofA, Neighbours ofB) {
        static Setup of(Observed observed, double linkKm) {
            int days = observed.days();
            return new Setup(
                    observed,
                    Strata.of(observed, linkKm),
                    new Neighbours(observed.a(), observed.b(), new DayTree(observed.b(), days), days),
                    new Neighbours(observed.b(), observed.a(), new DayTree(observed.a(), days), days));
        }

        Contrast contrast(Window window, int blockDays, BeforeAfter.Counting counting) {
            Strata.OfA ofStrata = strata.ofA(observed.a(), Blocks.of(observed.days(), blockDays));
            return new BeforeAfter(observed, ofA, ofStrata)
                    .in(List.of(window), counting)
                    .getFirst();
        }

        Rotations.Counts rotated(Window window, int blockDays) {
            return rotated(window, Blocks.of(observed.days(), blockDays), strata.regionOfB());
        }

        Rotations.Counts rotated(Window window, Blocks blocks, int[] regionOfB) {
            return new Rotations(observed, ofB, regionOfB).in(window, blocks);
        }

        int followed(Window window) {
            return Description.followed(observed, window, ofA);
        }
    }

    static int[] ints(JsonNode array) {
        return IntStream.range(0, array.size()).map(i -> array.get(i).asInt()).toArray();
    }
}
