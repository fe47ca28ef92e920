package org.rashomon.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The reports of a file: one of a text, one a row of a table. Streams: no more than a row is in memory.
public final class FileReports {
    /// Four bytes a character at most, and some to see that there is more.
    static final int MOST_BYTES = 4 * ReadableText.LONGEST_TEXT + 16;

    private final Given given;

    public FileReports(Given given) {
        this.given = given;
    }

    /// Why a file cannot hold reports, as far as a first look tells; empty when it can.
    public static Optional<Outcome> firstLook(Path file) {
        return Look.at(file, file.toString());
    }

    /// The same of a file that lies elsewhere than the person has it.
    public static Optional<Outcome> firstLook(Path from, Path file) {
        return Look.at(from, file.toString());
    }

    /// All outcomes of a file, in its order.
    ///
    /// @param from where the bytes are; a case reads its preserved copy
    /// @param file where the person has it: its name is shown, and its ending says what it is
    /// @param sha256 of all its bytes
    public void read(Path from, Path file, String sha256, Consumer<Outcome> sink) {
        try {
            Encoding encoding;
            try (InputStream in = Files.newInputStream(from)) {
                encoding = Encoding.of(in);
            }
            try (InputStream in = Files.newInputStream(from)) {
                switch (Form.of(file.getFileName().toString()).orElse(Form.TEXT)) {
                    case TEXT -> sink.accept(whole(in, Files.size(from), encoding, file, sha256));
                    case TABLE -> new TableRows(given, encoding, file).read(in, sink);
                    case JSON_LINES -> new JsonRows(given, encoding, file).read(in, sink);
                }
            }
        } catch (IOException e) {
            sink.accept(Look.failed(file.toString(), e));
        }
    }

    private Outcome whole(InputStream in, long size, Encoding encoding, Path file, String sha256) throws IOException {
        in.skipNBytes(encoding.mark());
        byte[] bytes = in.readNBytes(MOST_BYTES);
        boolean all = bytes.length + encoding.mark() == size;
        Encoding.Text decoded = Encoding.decode(encoding.charset(), bytes);
        ReadableText text = ReadableText.of(decoded.text(), all);
        if (text.text().isBlank()) return new Outcome.Skipped(file.toString(), "holds nothing but white space");
        List<String> notes = new ArrayList<>();
        encoding.note().ifPresent(notes::add);
        if (all) decoded.note().ifPresent(notes::add); // a cut may fall inside a letter
        text.note().ifPresent(notes::add);
        return new Outcome.Read(new Report(
                file.toString(),
                new Report.Place(0, size),
                new Recipe.Whole(encoding.charset()),
                RowOrigin.ofFile(given, file.getFileName().toString(), sha256),
                Optional.empty(),
                text.text(),
                notes));
    }

    /// The SHA-256 of bytes, as 64 lower-case hexadecimal digits.
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /// The SHA-256 of a file.
    public static String sha256(Path file) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) digest.update(buffer, 0, length);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
