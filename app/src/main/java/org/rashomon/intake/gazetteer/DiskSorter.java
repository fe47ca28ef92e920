package org.rashomon.intake.gazetteer;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.rashomon.language.GazetteerWriter;

/// Sorts more rows than the heap holds: each time a part is full it is sorted and written to a file of its own, and at
/// the end the files are read side by side (an external merge sort).
final class DiskSorter implements GazetteerWriter.Sorter, Closeable {
    /// What a row costs on the heap besides its bytes.
    private static final int ROW = 24;

    private final Path folder;
    private final long most;
    private final List<Path> parts = new ArrayList<>();
    private final List<Part> open = new ArrayList<>();
    private List<byte[]> rows = new ArrayList<>();
    private long held;

    /// @param folder where its files may lie; they are gone when it is closed
    /// @param most how many bytes of heap it may fill
    DiskSorter(Path folder, long most) {
        this.folder = folder;
        this.most = most;
    }

    @Override
    public void add(byte[] row) throws IOException {
        rows.add(row);
        held += row.length + ROW;
        if (held > most) spill();
    }

    private void spill() throws IOException {
        rows.sort(Arrays::compareUnsigned);
        Path part = Files.createTempFile(folder, "part", ".tmp");
        parts.add(part);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            for (byte[] row : rows) {
                out.writeShort(row.length);
                out.write(row);
            }
        }
        rows = new ArrayList<>();
        held = 0;
    }

    @Override
    public Iterator<byte[]> sorted() throws IOException {
        if (parts.isEmpty()) {
            rows.sort(Arrays::compareUnsigned);
            return rows.iterator();
        }
        spill();
        PriorityQueue<Part> queue = new PriorityQueue<>(Comparator.comparing(Part::row, Arrays::compareUnsigned));
        for (Path file : parts) {
            Part part = new Part(file);
            open.add(part);
            if (part.next()) queue.add(part);
        }
        return new Merged(queue);
    }

    @Override
    public void close() throws IOException {
        for (Part part : open) part.in.close();
        for (Path part : parts) Files.deleteIfExists(part);
    }

    private static final class Part {
        private final DataInputStream in;
        private byte[] row = new byte[0];

        Part(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        }

        byte[] row() {
            return row;
        }

        boolean next() throws IOException {
            try {
                row = in.readNBytes(in.readUnsignedShort());
                return true;
            } catch (EOFException end) {
                return false;
            }
        }
    }

    private record Merged(PriorityQueue<Part> queue) implements Iterator<byte[]> {
        @Override
        public boolean hasNext() {
            return !queue.isEmpty();
        }

        @Override
        public byte[] next() {
            Part first = queue.poll();
            if (first == null) throw new NoSuchElementException();
            byte[] row = first.row();
            try {
                if (first.next()) queue.add(first);
            } catch (IOException e) {
                throw new UncheckedIOException("a sorted part cannot be read again", e);
            }
            return row;
        }
    }
}
