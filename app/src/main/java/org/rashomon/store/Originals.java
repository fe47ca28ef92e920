package org.rashomon.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;

/// The originals by their SHA-256: `sources/ab/ab…`. Written once, never changed.
public final class Originals {
    private final Path folder;

    Originals(Path folder) {
        this.folder = folder;
    }

    /// A preserved file.
    public record Kept(String sha256, long size, Path path) {}

    /// Copies a file in, untouched. It is complete under its name or not there at all, whatever happens meanwhile.
    ///
    /// @throws IOException when `file` cannot be read
    /// @throws CaseFault when the case's disk refuses
    public Kept keep(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Path draft = draft();
            try {
                MessageDigest digest = Sha256.start();
                long size = copy(in, draft, digest);
                String sha256 = Sha256.hex(digest.digest());
                Path home = at(sha256);
                if (isWhole(home, size, sha256)) Files.delete(draft);
                else move(draft, home);
                return new Kept(sha256, size, home);
            } finally {
                deleteQuietly(draft);
            }
        }
    }

    private Path draft() {
        try {
            Files.createDirectories(folder);
            return Files.createTempFile(folder, ".draft-", "");
        } catch (IOException e) {
            throw CaseFault.of(folder, e);
        }
    }

    private static long copy(InputStream in, Path draft, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                digest.update(buffer, 0, length);
                write(out, buffer, length, draft);
                size += length;
            }
            force(channel, draft);
        }
        return size;
    }

    private static void write(OutputStream out, byte[] buffer, int length, Path draft) {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw CaseFault.of(draft, e);
        }
    }

    private static void force(FileChannel channel, Path draft) {
        try {
            channel.force(true);
        } catch (IOException e) {
            throw CaseFault.of(draft, e);
        }
    }

    private void move(Path draft, Path home) {
        try {
            Path shelf = folder.resolve(home.getFileName().toString().substring(0, 2));
            Files.createDirectories(shelf);
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(shelf);
            sync(folder);
        } catch (IOException e) {
            throw CaseFault.of(home, e);
        }
    }

    /// Makes a new name in a folder last; systems that cannot open folders do it by themselves.
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }

    private static boolean isWhole(Path home, long size, String sha256) throws IOException {
        return Files.exists(home) && Files.size(home) == size && sha256(home).equals(sha256);
    }

    private static void deleteQuietly(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            return; // a leftover draft is no original: its name says so
        }
    }

    Path at(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /// The bytes `[start, start + length)` of an original.
    public byte[] bytes(String sha256, long start, int length) {
        Path file = at(sha256);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes = ByteBuffer.allocate(length);
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, start + bytes.position()) < 0) {
                    throw CaseFault.wrongUse(
                            "%s is shorter than the case remembers. Run rashomon verify.".formatted(file));
                }
            }
            return bytes.array();
        } catch (java.nio.file.NoSuchFileException e) {
            throw CaseFault.wrongUse(
                    "%s is missing: an original of the case was taken away. Run rashomon verify.".formatted(file));
        } catch (IOException e) {
            throw CaseFault.of(file, e);
        }
    }

    /// All files under `sources/`, drafts of an interrupted run left out.
    List<Path> all() {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw CaseFault.of(folder, e);
        }
    }

    static String sha256(Path file) throws IOException {
        MessageDigest digest = Sha256.start();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) digest.update(buffer, 0, length);
        }
        return Sha256.hex(digest.digest());
    }
}
