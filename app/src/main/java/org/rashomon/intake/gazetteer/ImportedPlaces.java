package org.rashomon.intake.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.rashomon.language.Gazetteer;

/// The folder in which imported tables of places lie, one file each.
public final class ImportedPlaces {
    static final String ENDING = ".places";

    private final Path folder;

    public ImportedPlaces(Path folder) {
        this.folder = folder;
    }

    /// The names of the tables, in alphabetical order.
    public List<String> names() throws IOException {
        return files().stream()
                .map(file -> file.getFileName().toString().replaceFirst("\\.places$", ""))
                .toList();
    }

    /// Deletes a table.
    ///
    /// @return whether there was one of this name
    public boolean forget(String name) throws IOException {
        for (Path file : files())
            if (file.getFileName().toString().equals(name + ENDING)) return Files.deleteIfExists(file);
        return false;
    }

    /// What the jar brings and all that was imported. The tables stay on the disk; the system keeps in memory what is
    /// asked for.
    ///
    /// @throws IOException when a table cannot be read; the message names it and the mend
    public Gazetteer gazetteer() throws IOException {
        Gazetteer all = Gazetteer.shipped();
        for (Path file : files().reversed()) {
            try {
                all = all.and(mapped(file));
            } catch (IllegalArgumentException e) {
                throw new IOException("%s %s. Import it again, or delete the file".formatted(file, e.getMessage()), e);
            }
        }
        return all;
    }

    private static ByteBuffer mapped(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, Math.min(channel.size(), Integer.MAX_VALUE));
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }
}
