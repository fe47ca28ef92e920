package org.rashomon.intake.gazetteer;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The lines of a `.txt`, or of the tables in a `.zip`, as GeoNames offers both. A zip that unpacks to more than it
/// should, or a line without end, is refused.
final class GeoNamesLines {
    /// The largest table there is has 1.7 GB.
    private static final long MOST_BYTES = 8L << 30;

    /// GeoNames' zips unpack to four or five times their size.
    private static final long MOST_TIMES = 40;

    private static final long SMALL = 1 << 20;

    /// GeoNames' longest column has 10,000 letters.
    private static final int LONGEST_LINE = 1 << 17;

    /// Takes a line and its number, the first 1.
    interface Taker {
        void take(String line, long number) throws IOException;
    }

    /// What a file holds.
    ///
    /// @param name of the table: `SY.txt`
    private record Table(String name, InputStream in, Closeable from) implements Closeable {
        @Override
        public void close() throws IOException {
            in.close();
            from.close();
        }
    }

    private final LongConsumer read;

    /// @param read is told of bytes that were read, unpacked
    GeoNamesLines(LongConsumer read) {
        this.read = read;
    }

    /// The name of the table a file holds: its own, or that of the zip's entry.
    ///
    /// @throws IOException when it cannot be read, or is a zip without a table; the message says so
    static String table(Path file) throws IOException {
        try (Table table = open(file)) {
            return table.name;
        }
    }

    /// Hands on all lines but comments and empty ones.
    ///
    /// @return the SHA-256 of what was read, unpacked
    /// @throws IOException when the file cannot be read, is no UTF-8, or is a trap
    void each(Path file, MessageDigest sha256, Taker taker) throws IOException {
        long packed = Files.size(file);
        boolean zipped = isZip(file);
        long most = zipped ? Math.min(MOST_BYTES, Math.max(SMALL, packed * MOST_TIMES)) : MOST_BYTES;
        try (Table table = open(file);
                InputStream in = new BufferedInputStream(new DigestInputStream(table.in, sha256), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            long bytes = 0;
            long number = 1;
            long told = 0;
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (++bytes > most) {
                    throw new IOException(
                            "unpacks to more than %d times its size, as no table of GeoNames does; it is refused"
                                    .formatted(MOST_TIMES));
                }
                if (b == '\n') {
                    hand(line, number++, taker);
                    read.accept(bytes - told);
                    told = bytes;
                } else {
                    line.write(b);
                    if (line.size() > LONGEST_LINE)
                        throw new IOException("line %d does not end within %d bytes; this is no table of GeoNames"
                                .formatted(number, LONGEST_LINE));
                }
            }
            hand(line, number, taker);
            read.accept(bytes - told);
        }
    }

    private static void hand(ByteArrayOutputStream line, long number, Taker taker) throws IOException {
        String words;
        try {
            words = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException("line %d is not UTF-8; take the file as GeoNames gives it".formatted(number), e);
        }
        line.reset();
        if (words.endsWith("\r")) words = words.substring(0, words.length() - 1);
        if (!words.isBlank() && !words.startsWith("#")) taker.take(words, number);
    }

    private static boolean isZip(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static Table open(Path file) throws IOException {
        if (!isZip(file)) return new Table(file.getFileName().toString(), Files.newInputStream(file), () -> {});
        ZipFile zip = new ZipFile(file.toFile());
        try {
            List<? extends ZipEntry> tables = zip.stream()
                    .filter(entry -> !entry.isDirectory() && isTable(entry.getName()))
                    .toList();
            if (tables.size() != 1) {
                throw new IOException("holds %d tables where GeoNames' zips hold one. Unpack it and name the .txt"
                        .formatted(tables.size()));
            }
            ZipEntry entry = tables.getFirst();
            return new Table(Path.of(entry.getName()).getFileName().toString(), zip.getInputStream(entry), zip);
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private static boolean isTable(String entry) {
        String name = entry.toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") && !name.endsWith("readme.txt");
    }
}
