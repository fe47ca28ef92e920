package org.rashomon.language;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/// Names of places packed into one run of bytes and found by halving, so that millions need no heap: the bytes may be a
/// file's that the system maps.
///
/// ```
/// table   = { entry } { offset } { spelled } { whole } note foot
/// entry   = length:1 name:length kind:1 country:2 admin:4 people:4 lat:4 lon:4     sorted by name, folded, in UTF-8
/// offset  = where an entry begins:4                                                in the order of the entries
/// spelled = number of an entry:4                   usual names only, in the order of what is left of them (skeleton)
/// whole   = number of an entry:4                   countries and first-level regions
/// foot    = entries:4 spelled:4 wholes:4 note:4 "RPT1"
/// ```
/// Numbers are big-endian; degrees are in ten-thousandths; a country or region nobody coded is zeros.
final class PlaceTable {
    static final int MAGIC = 0x52505431;
    static final int FOOT = 5 * Integer.BYTES;
    static final double DEGREE = 10_000;

    private static final int AFTER_NAME = 1 + 2 + 4 + 3 * Integer.BYTES;
    private static final Gazetteer.Kind[] KINDS = Gazetteer.Kind.values();

    private final ByteBuffer bytes;
    private final int size;
    private final int spelled;
    private final int wholes;
    private final int offsets;
    private final String note;

    /// @throws IllegalArgumentException when the bytes are no table, or one of another make
    PlaceTable(ByteBuffer bytes) {
        int foot = bytes.limit() - FOOT;
        if (foot < 0 || bytes.getInt(foot + 4 * Integer.BYTES) != MAGIC)
            throw new IllegalArgumentException("is no table of places, or one that another version made");
        this.bytes = bytes;
        size = bytes.getInt(foot);
        spelled = bytes.getInt(foot + Integer.BYTES);
        wholes = bytes.getInt(foot + 2 * Integer.BYTES);
        byte[] said = new byte[bytes.getInt(foot + 3 * Integer.BYTES)];
        bytes.get(foot - said.length, said);
        note = new String(said, StandardCharsets.UTF_8);
        offsets = foot - said.length - (size + spelled + wholes) * Integer.BYTES;
        if (offsets < 0) throw new IllegalArgumentException("is a table of places that was cut short");
    }

    /// Whence it comes, in words.
    String note() {
        return note;
    }

    int size() {
        return size;
    }

    /// The places of this folded name, those with most people first.
    List<Gazetteer.Place> named(String folded) {
        byte[] name = folded.getBytes(StandardCharsets.UTF_8);
        int at = first(size, i -> compare(i, name) >= 0);
        List<Gazetteer.Place> found = new ArrayList<>();
        while (at < size && compare(at, name) == 0) found.add(place(at++));
        return found;
    }

    /// The places whose names are other spellings of this folded name.
    List<Gazetteer.Place> spelledLike(String folded) {
        String skeleton = PlaceNames.skeleton(folded);
        if (skeleton.replace(" ", "").length() < 4) return List.of();
        int at = first(spelled, i -> skeleton(i).compareTo(skeleton) >= 0);
        List<Gazetteer.Place> found = new ArrayList<>();
        while (at < spelled && skeleton(at).equals(skeleton)) {
            Gazetteer.Place place = place(number(size + at++));
            if (PlaceNames.areAlike(place.name(), folded)) found.add(place);
        }
        return found;
    }

    /// Countries and first-level regions.
    List<Gazetteer.Place> wholes() {
        List<Gazetteer.Place> found = new ArrayList<>();
        for (int i = 0; i < wholes; i++) found.add(place(number(size + spelled + i)));
        return found;
    }

    private String skeleton(int i) {
        return PlaceNames.skeleton(name(number(size + i)));
    }

    private int number(int i) {
        return bytes.getInt(offsets + i * Integer.BYTES);
    }

    /// The least index for which the test holds, when it holds for all after it.
    private static int first(int size, IntPredicate test) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (test.test(middle)) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    private int compare(int i, byte[] name) {
        return Arrays.compareUnsigned(letters(i), name);
    }

    private String name(int i) {
        return new String(letters(i), StandardCharsets.UTF_8);
    }

    private byte[] letters(int i) {
        int at = number(i);
        byte[] name = new byte[bytes.get(at) & 0xff];
        bytes.get(at + 1, name);
        return name;
    }

    private Gazetteer.Place place(int i) {
        byte[] name = letters(i);
        int at = number(i) + 1 + name.length;
        return new Gazetteer.Place(
                new String(name, StandardCharsets.UTF_8),
                KINDS[bytes.get(at)],
                code(at + 1, 2),
                code(at + 3, 4),
                bytes.getInt(at + 7),
                bytes.getInt(at + 11) / DEGREE,
                bytes.getInt(at + 15) / DEGREE);
    }

    private String code(int at, int length) {
        byte[] code = new byte[length];
        bytes.get(at, code);
        return new String(code, StandardCharsets.US_ASCII).replace("\0", "");
    }

    /// What follows the name of an entry.
    static byte[] afterName(Gazetteer.Place place) {
        return ByteBuffer.allocate(AFTER_NAME)
                .put((byte) place.kind().ordinal())
                .put(Arrays.copyOf(place.country().getBytes(StandardCharsets.US_ASCII), 2))
                .put(Arrays.copyOf(place.admin().getBytes(StandardCharsets.US_ASCII), 4))
                .putInt(place.people())
                .putInt((int) Math.round(place.lat() * DEGREE))
                .putInt((int) Math.round(place.lon() * DEGREE))
                .array();
    }
}
