package org.rashomon.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// Names of places and where these lie, from GeoNames (CC BY 4.0): what the jar brings (towns of 500 people or more,
/// regions; see `bench/gazetteer/README.md`), and what a user imported besides. May be asked from several threads.
public final class Gazetteer {
    /// A name of a place as GeoNames has it.
    ///
    /// @param name folded
    /// @param country ISO 3166-1 alpha-2, or "" (an ocean)
    /// @param admin GeoNames' code of its first-level region inside the country, or ""
    /// @param people 0 where nobody counted
    public record Place(String name, Kind kind, String country, String admin, int people, double lat, double lon) {
        private static final double SAME_SPOT = 0.1;

        /// Whether both are one place that two tables hold.
        private boolean is(Place other) {
            if (!country.equals(other.country)) return false;
            return switch (kind) {
                case COUNTRY -> other.kind == kind;
                case REGION -> other.kind == kind && admin.equals(other.admin);
                case DISTRICT ->
                    other.kind == kind && admin.equals(other.admin) && Math.abs(lat - other.lat) < 10 * SAME_SPOT;
                case TOWN, QUARTER, OTHER_NAME, SITE ->
                    other.kind != Kind.REGION
                            && other.kind != Kind.DISTRICT
                            && Math.abs(lat - other.lat) < SAME_SPOT
                            && Math.abs(lon - other.lon) < SAME_SPOT;
            };
        }
    }

    /// What a name is a name of.
    public enum Kind {
        TOWN,
        /// a part of a town
        QUARTER,
        /// a town by a name that is not its usual one
        OTHER_NAME,
        /// second-level region: a county, a district
        DISTRICT,
        /// first-level region: a state, a province
        REGION,
        COUNTRY,
        /// an island, a lake, an air base: where people are, but do not live
        SITE
    }

    private static final String FILE = "places.bin.gz";

    private static final class Loaded {
        static final Gazetteer SHIPPED = load();
    }

    /// The first is believed before the others.
    private final List<PlaceTable> tables;

    private Gazetteer(List<PlaceTable> tables) {
        this.tables = List.copyOf(tables);
    }

    /// What the jar brings; read once, when first asked for.
    public static Gazetteer shipped() {
        return Loaded.SHIPPED;
    }

    private static Gazetteer load() {
        try (InputStream raw = Gazetteer.class.getResourceAsStream(FILE)) {
            if (raw == null) throw new IllegalStateException("the jar lacks the gazetteer " + FILE);
            byte[] bytes = new GZIPInputStream(raw, 1 << 16).readAllBytes();
            return new Gazetteer(List.of(new PlaceTable(ByteBuffer.wrap(bytes))));
        } catch (IOException e) {
            throw new UncheckedIOException("the gazetteer in the jar cannot be read", e);
        }
    }

    /// This one, and before it what [GazetteerWriter] packed into these bytes; a place that both hold is taken from
    /// there.
    ///
    /// @throws IllegalArgumentException when the bytes are no such table
    public Gazetteer and(ByteBuffer packed) {
        List<PlaceTable> all = new ArrayList<>();
        all.add(new PlaceTable(packed));
        all.addAll(tables);
        return new Gazetteer(all);
    }

    /// Whence each of its tables comes, in words, the first believed first.
    public List<String> origins() {
        return tables.stream().map(PlaceTable::note).toList();
    }

    /// How many names all tables hold.
    public long names() {
        return tables.stream().mapToLong(PlaceTable::size).sum();
    }

    /// The places of this folded name, those with most people first.
    List<Place> named(String folded) {
        return united(tables.stream().map(table -> table.named(folded)).toList());
    }

    /// The places whose names are other spellings of this folded name.
    List<Place> spelledLike(String folded) {
        return united(tables.stream().map(table -> table.spelledLike(folded)).toList());
    }

    /// The first-level regions by country and code, `US.WA`.
    Map<String, Place> regions() {
        return wholes(Kind.REGION);
    }

    /// The countries it holds by code; for what lies where alone, [Countries] knows their names.
    Map<String, Place> countries() {
        return wholes(Kind.COUNTRY);
    }

    private Map<String, Place> wholes(Kind kind) {
        Map<String, Place> found = new HashMap<>();
        for (PlaceTable table : tables) {
            for (Place place : table.wholes()) {
                String key = kind == Kind.REGION ? place.country() + "." + place.admin() : place.country();
                if (place.kind() == kind) found.putIfAbsent(key, place);
            }
        }
        return found;
    }

    private static List<Place> united(List<List<Place>> found) {
        if (found.size() == 1) return found.getFirst();
        List<Place> all = new ArrayList<>(found.getFirst());
        for (List<Place> further : found.subList(1, found.size())) {
            List<Place> before = List.copyOf(all);
            for (Place place : further) if (before.stream().noneMatch(one -> one.is(place))) all.add(place);
        }
        all.sort(Comparator.comparingInt(Place::people).reversed());
        return all;
    }
}
