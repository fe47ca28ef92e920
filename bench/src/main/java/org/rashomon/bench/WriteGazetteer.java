package org.rashomon.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.rashomon.language.Gazetteer;
import org.rashomon.language.GazetteerWriter;
import org.rashomon.language.PlaceNames;

/// Packs `bench/gazetteer/target/places.tsv` into core's gazetteer. Run from the root of the repository.
public final class WriteGazetteer {
    private static final String NOTE =
            "GeoNames (https://www.geonames.org), CC BY 4.0; towns of 500 people or more, of 2023";

    private WriteGazetteer() {}

    public static void main(String[] args) throws IOException {
        Path to = Path.of("core/src/main/resources/org/rashomon/language/places.bin.gz");
        try (Stream<String> lines = Files.lines(Path.of("bench/gazetteer/target/places.tsv"));
                OutputStream out = Files.newOutputStream(to)) {
            // A name that folds to the usual name of its place is that name.
            Map<Gazetteer.Place, Gazetteer.Place> places = new LinkedHashMap<>();
            lines.map(line -> place(line.split("\t", -1)))
                    .filter(place -> place.name().length() > 1 && place.name().length() < 80)
                    .forEach(place -> places.putIfAbsent(withKind(place, Gazetteer.Kind.TOWN), place));
            GazetteerWriter writer = GazetteerWriter.onHeap();
            for (Gazetteer.Place place : places.values()) writer.add(place);
            try (OutputStream packed = new GZIPOutputStream(out)) {
                writer.write(NOTE, packed);
            }
            System.out.println(places.size() + " names");
        }
    }

    private static Gazetteer.Place withKind(Gazetteer.Place place, Gazetteer.Kind kind) {
        boolean region = place.kind() == Gazetteer.Kind.REGION || place.kind() == Gazetteer.Kind.DISTRICT;
        return new Gazetteer.Place(
                place.name(),
                region ? place.kind() : kind,
                place.country(),
                place.admin(),
                place.people(),
                place.lat(),
                place.lon());
    }

    private static Gazetteer.Place place(String[] columns) {
        return new Gazetteer.Place(
                PlaceNames.fold(columns[1]),
                switch (columns[0]) {
                    case "town" -> Gazetteer.Kind.TOWN;
                    case "quarter" -> Gazetteer.Kind.QUARTER;
                    case "other" -> Gazetteer.Kind.OTHER_NAME;
                    case "district" -> Gazetteer.Kind.DISTRICT;
                    case "region" -> Gazetteer.Kind.REGION;
                    default -> throw new IllegalArgumentException("no such kind: " + columns[0]);
                },
                columns[2],
                columns[3],
                Integer.parseInt(columns[4]),
                Double.parseDouble(columns[5]),
                Double.parseDouble(columns[6]));
    }
}
