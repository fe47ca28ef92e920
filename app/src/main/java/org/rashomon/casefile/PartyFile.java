package org.rashomon.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rashomon.incident.meaning.PartyList;

/// The parties of a case and what else they are called: `parties.txt` in its folder, which its user writes.
final class PartyFile {
    static final String NAME = "parties.txt";

    private PartyFile() {}

    /// The list of a case; empty when it has none.
    ///
    /// @throws IllegalArgumentException when a line cannot be read, with a message for people
    static PartyList in(Path folder) {
        Path file = folder.resolve(NAME);
        return Files.exists(file) ? read(file) : PartyList.EMPTY;
    }

    /// Takes a list over into a case; the list that was there is replaced.
    ///
    /// @throws IllegalArgumentException when it cannot be read, with a message for people
    static void take(Path list, Path folder) {
        if (!Files.isRegularFile(list)) throw new IllegalArgumentException("--parties: there is no file " + list);
        read(list);
        try {
            Files.createDirectories(folder);
            Path kept = folder.resolve(NAME);
            byte[] bytes = Files.readAllBytes(list);
            Files.write(kept, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("the list of parties cannot be kept in " + folder, e);
        }
    }

    private static PartyList read(Path file) {
        try {
            return PartyList.read(Files.readAllLines(file));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "--parties: %s, %s. A line is: Name = alias, alias".formatted(file, e.getMessage()), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("--parties: %s cannot be read as text in UTF-8".formatted(file), e);
        }
    }
}
