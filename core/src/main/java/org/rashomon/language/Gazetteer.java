package org.rashomon.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Towns of 500 people or more with their other names, first- and second-level regions, from GeoNames (CC BY 4.0; see
/// `bench/gazetteer/README.md`).
///
/// Kept as two blocks of bytes sorted by folded name, searched by halving: half a million objects would cost more than
/// the models.
public final class Gazetteer {
    /// A name of a place as GeoNames has it.
    ///
    /// @param name folded
    /// @param admin GeoNames' code of its first-level region inside the country
    public record Place(String name, Kind kind, String country, String admin, int people, double lat, double lon) {}

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
        REGION
    }

    private static final String FILE = "places.bin.gz";
    private static final int ROW = 24;
    private static final Kind[] KINDS = Kind.values();

    private static final class Loaded {
        static final Gazetteer GAZETTEER = load();
    }

    private final ByteBuffer rows;
    private final byte[] names;
    private final int[] bySkeleton;

    private Gazetteer(ByteBuffer rows, byte[] names, int[] bySkeleton) {
        this.rows = rows;
        this.names = names;
        this.bySkeleton = bySkeleton;
    }

    /// Read once, when first asked for.
    static Gazetteer known() {
        return Loaded.GAZETTEER;
    }

    private static Gazetteer load() {
        try (InputStream raw = Gazetteer.class.getResourceAsStream(FILE)) {
            if (raw == null) throw new IllegalStateException("the jar lacks the gazetteer " + FILE);
            DataInputStream in = new DataInputStream(new GZIPInputStream(raw, 1 << 16));
            int count = in.readInt();
            byte[] rows = in.readNBytes(count * ROW);
            int usual = in.readInt();
            byte[] order = in.readNBytes(usual * Integer.BYTES);
            byte[] names = in.readNBytes(in.readInt());
            int[] bySkeleton = new int[usual];
            ByteBuffer.wrap(order).asIntBuffer().get(bySkeleton);
            return new Gazetteer(ByteBuffer.wrap(rows), names, bySkeleton);
        } catch (IOException e) {
            throw new UncheckedIOException("the gazetteer in the jar cannot be read", e);
        }
    }

    /// Packs places for [#known()]; for the script that makes the file.
    public static void write(List<Place> places, OutputStream to) throws IOException {
        List<Place> sorted = places.stream()
                .sorted(Comparator.comparing(Place::name)
                        .thenComparing(Comparator.comparingInt(Place::people).reversed())
                        .thenComparing(Place::country)
                        .thenComparing(Place::kind)
                        .thenComparing(Place::admin)
                        .thenComparingDouble(Place::lat))
                .toList();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(to))) {
            out.writeInt(sorted.size());
            List<byte[]> names = new ArrayList<>();
            int offset = 0;
            for (Place place : sorted) {
                byte[] name = place.name().getBytes(StandardCharsets.UTF_8);
                byte[] admin = Arrays.copyOf(place.admin().getBytes(StandardCharsets.US_ASCII), 4);
                out.writeInt(offset);
                out.writeByte(name.length);
                out.writeByte(place.kind().ordinal());
                out.writeBytes(place.country());
                out.write(admin);
                out.writeInt(place.people());
                out.writeInt((int) Math.round(place.lat() * 10_000));
                out.writeInt((int) Math.round(place.lon() * 10_000));
                names.add(name);
                offset += name.length;
            }
            int[] order = IntStream.range(0, sorted.size())
                    .filter(i -> sorted.get(i).kind() != Kind.OTHER_NAME)
                    .boxed()
                    .sorted(Comparator.comparing((Integer i) ->
                                    PlaceNames.skeleton(sorted.get(i).name()))
                            .thenComparing(i -> i))
                    .mapToInt(i -> i)
                    .toArray();
            out.writeInt(order.length);
            for (int i : order) out.writeInt(i);
            out.writeInt(offset);
            for (byte[] name : names) out.write(name);
        }
    }

    /// The places of this folded name, those with most people first.
    List<Place> named(String folded) {
        int at = first(size(), i -> name(i).compareTo(folded) >= 0);
        List<Place> found = new ArrayList<>();
        while (at < size() && name(at).equals(folded)) found.add(place(at++));
        return found;
    }

    /// The first-level regions by country and code, `US.WA`.
    Map<String, Place> regions() {
        Map<String, Place> regions = new HashMap<>();
        for (int i = 0; i < size(); i++) {
            if (rows.get(i * ROW + 5) != Kind.REGION.ordinal()) continue;
            Place region = place(i);
            regions.putIfAbsent(region.country() + "." + region.admin(), region);
        }
        return regions;
    }

    /// The places whose names are other spellings of this folded name.
    List<Place> spelledLike(String folded) {
        String skeleton = PlaceNames.skeleton(folded);
        if (skeleton.replace(" ", "").length() < 4) return List.of();
        int at = first(bySkeleton.length, i -> skeleton(i).compareTo(skeleton) >= 0);
        List<Place> found = new ArrayList<>();
        while (at < bySkeleton.length && skeleton(at).equals(skeleton)) {
            Place place = place(bySkeleton[at++]);
            if (PlaceNames.areAlike(place.name(), folded)) found.add(place);
        }
        return found;
    }

    private int size() {
        return rows.limit() / ROW;
    }

    private String skeleton(int i) {
        return PlaceNames.skeleton(name(bySkeleton[i]));
    }

    /// The least index for which the test holds, when it holds for all after it.
    private static int first(int size, java.util.function.IntPredicate test) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (test.test(middle)) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    private String name(int i) {
        return new String(names, rows.getInt(i * ROW), rows.get(i * ROW + 4) & 0xff, StandardCharsets.UTF_8);
    }

    private Place place(int i) {
        int at = i * ROW;
        byte[] code = new byte[6];
        rows.get(at + 6, code);
        return new Place(
                name(i),
                KINDS[rows.get(at + 5)],
                new String(code, 0, 2, StandardCharsets.US_ASCII),
                new String(code, 2, 4, StandardCharsets.US_ASCII).replace("\0", ""),
                rows.getInt(at + 12),
                rows.getInt(at + 16) / 10_000.0,
                rows.getInt(at + 20) / 10_000.0);
    }
}
