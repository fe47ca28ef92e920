package org.rashomon.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rashomon.language.Gazetteer;
import org.rashomon.language.PlaceNames;

/// Packs `bench/gazetteer/target/places.tsv` into core's gazetteer. Run from the root of the repository.
public final class WriteGazetteer {
    private WriteGazetteer() {}

    public static void main(String[] args) throws IOException {
        Path to = Path.of("core/src/main/resources/org/rashomon/language/places.bin.gz");
        try (Stream<String> lines = Files.lines(Path.of("bench/gazetteer/target/places.tsv"));
                OutputStream out = Files.newOutputStream(to)) {
            List<Gazetteer.Place> places = lines.map(line -> line.split("\t", -1))
                    .map(WriteGazetteer::place)
                    .filter(place -> !place.name().isEmpty() && place.name().length() < 80)
                    .distinct()
                    .toList();
            Gazetteer.write(places, out);
            System.out.println(places.size() + " names");
        }
    }

    private static Gazetteer.Place place(String[] columns) {
        return new Gazetteer.Place(
                PlaceNames.fold(columns[1]),
                columns[0].equals("R"),
                columns[2],
                columns[3],
                Integer.parseInt(columns[4]),
                Double.parseDouble(columns[5]),
                Double.parseDouble(columns[6]));
    }
}
