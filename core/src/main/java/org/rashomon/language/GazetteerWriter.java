package org.rashomon.language;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/// Packs places into the bytes that [Gazetteer] reads ([PlaceTable] says how). Takes them in any order; those that are
/// the same are written once. The bytes depend on the places alone, not on their order.
public final class GazetteerWriter {
    private static final int LONGEST = 255;
    private static final int ADDED = Integer.BYTES;

    /// Puts byte arrays in order, as rows of unsigned numbers. Millions need a disk, which core does not touch.
    public interface Sorter {
        void add(byte[] row) throws IOException;

        Iterator<byte[]> sorted() throws IOException;
    }

    private final Sorter names;
    private final Sorter skeletons;

    /// @param names where the names are sorted
    /// @param skeletons where what is left of them is sorted
    public GazetteerWriter(Sorter names, Sorter skeletons) {
        this.names = names;
        this.skeletons = skeletons;
    }

    /// One that sorts on the heap, for some hundred thousands of places.
    public static GazetteerWriter onHeap() {
        return new GazetteerWriter(new HeapSorter(), new HeapSorter());
    }

    /// Takes a place; a name without letters, or one nobody could write, is left out.
    public void add(Gazetteer.Place place) throws IOException {
        byte[] name = place.name().getBytes(StandardCharsets.UTF_8);
        if (name.length < 2 || name.length > LONGEST) return;
        byte[] rest = PlaceTable.afterName(place);
        // Of one name, those with most people come first.
        names.add(ByteBuffer.allocate(name.length + 1 + ADDED + rest.length)
                .put(name)
                .put((byte) 0)
                .putInt(Integer.MAX_VALUE - place.people())
                .put(rest)
                .array());
    }

    /// @param note whence the places come and under which licence, in words
    /// @throws IOException also when there are more places than one table can hold (2 GiB)
    public void write(String note, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        Numbers offsets = new Numbers();
        Numbers wholes = new Numbers();
        byte[] before = new byte[0];
        for (Iterator<byte[]> rows = names.sorted(); rows.hasNext(); ) {
            byte[] row = rows.next();
            if (Arrays.equals(row, before)) continue;
            before = row;
            int length = end(row);
            Gazetteer.Kind kind = Gazetteer.Kind.values()[row[length + 1 + ADDED]];
            if (kind == Gazetteer.Kind.COUNTRY || kind == Gazetteer.Kind.REGION) wholes.add(offsets.size);
            if (kind != Gazetteer.Kind.OTHER_NAME) skeletons.add(skeleton(row, length, offsets.size));
            offsets.add(out.size());
            out.writeByte(length);
            out.write(row, 0, length);
            out.write(row, length + 1 + ADDED, row.length - length - 1 - ADDED);
            if (out.size() > Integer.MAX_VALUE / 2) throw new IOException("there are too many places for one table");
        }
        offsets.write(out);
        int spelled = 0;
        for (Iterator<byte[]> rows = skeletons.sorted(); rows.hasNext(); spelled++) {
            byte[] row = rows.next();
            out.write(row, row.length - Integer.BYTES, Integer.BYTES);
        }
        wholes.write(out);
        byte[] said = note.getBytes(StandardCharsets.UTF_8);
        out.write(said);
        for (int number : new int[] {offsets.size, spelled, wholes.size, said.length, PlaceTable.MAGIC})
            out.writeInt(number);
        out.flush();
    }

    private static int end(byte[] row) {
        int end = 0;
        while (row[end] != 0) end++;
        return end;
    }

    private static byte[] skeleton(byte[] row, int length, int number) {
        byte[] skeleton = PlaceNames.skeleton(new String(row, 0, length, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(skeleton.length + 1 + Integer.BYTES)
                .put(skeleton)
                .put((byte) 0)
                .putInt(number)
                .array();
    }

    private static final class Numbers {
        private int[] all = new int[1024];
        private int size;

        void add(int number) {
            if (size == all.length) all = Arrays.copyOf(all, size * 2);
            all[size++] = number;
        }

        void write(DataOutputStream out) throws IOException {
            for (int i = 0; i < size; i++) out.writeInt(all[i]);
        }
    }

    private static final class HeapSorter implements Sorter {
        private final List<byte[]> rows = new ArrayList<>();

        @Override
        public void add(byte[] row) {
            rows.add(row);
        }

        @Override
        public Iterator<byte[]> sorted() {
            rows.sort(Arrays::compareUnsigned);
            return rows.iterator();
        }
    }
}
