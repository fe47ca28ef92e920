package org.rashomon.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// A first look at a file, before it is preserved: whether it can hold reports at all.
final class Look {
    private static final int LOOKED_AT = 8192;

    private Look() {}

    /// Why not; empty when it can.
    static Optional<Outcome> at(Path file, String name) {
        if (!Files.isRegularFile(file) && Files.exists(file)) {
            return Optional.of(new Outcome.Skipped(name, "is no ordinary file"));
        }
        String fileName = file.getFileName().toString();
        if (Form.of(fileName).isEmpty()) {
            return Optional.of(new Outcome.Skipped(
                    name,
                    "%s files are not read; .txt, .md, .csv and .jsonl are"
                            .formatted(fileName.substring(fileName.lastIndexOf('.')))));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(LOOKED_AT);
            if (start.length == 0) return Optional.of(new Outcome.Skipped(name, "empty"));
            return binary(start).map(what -> new Outcome.Skipped(name, what));
        } catch (IOException e) {
            return Optional.of(failed(name, e));
        }
    }

    static Outcome.Failed failed(String name, IOException e) {
        String why = switch (e) {
            case AccessDeniedException denied -> "may not be read. Give yourself the right to (chmod u+r)";
            case NoSuchFileException gone -> "is not there any more";
            default -> "cannot be read: " + e.getMessage();
        };
        return new Outcome.Failed(name, why);
    }

    private static Optional<String> binary(byte[] start) {
        if (starts(start, "%PDF-")) return Optional.of("is a PDF inside; PDF is not read yet. Save it as text");
        if (starts(start, "PK\u0003\u0004")) {
            return Optional.of("is a ZIP, or an office document, inside; unpack it or save it as text");
        }
        int first = start[0] & 0xFF;
        int second = start.length > 1 ? start[1] & 0xFF : 0;
        if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) return Optional.empty(); // UTF-16
        int control = 0;
        for (byte b : start) {
            if (b == 0) return Optional.of("is binary, no text");
            if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1A) control++;
        }
        return control * 20 > start.length ? Optional.of("is binary, no text") : Optional.empty();
    }

    private static boolean starts(byte[] bytes, String mark) {
        if (bytes.length < mark.length()) return false;
        for (int i = 0; i < mark.length(); i++) if (bytes[i] != mark.charAt(i)) return false;
        return true;
    }
}
