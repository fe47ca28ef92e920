package org.rashomon.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.rashomon.intake.gazetteer.GeoNamesImport;
import org.rashomon.intake.gazetteer.ImportedPlaces;
import org.rashomon.language.Gazetteer;
import org.rashomon.store.CaseFault;

/// The places that reports are read with: what the jar brings, and what this user imported. They lie in the user's
/// own folder (`~/.rashomon/places`, or below the folder that the variable RASHOMON_DATA names) and serve all cases.
public final class Places {
    private Places() {}

    /// What an import came to.
    ///
    /// @param name what it is called from now on: `SY`
    /// @param rows how many were read
    /// @param bad the first of those that could not be read
    /// @param badRows how many could not
    /// @param note whence it comes and under which licence
    public record Imported(String name, long rows, List<Bad> bad, long badRows, String note) {
        /// A row that cannot be read, with the mend.
        public record Bad(String file, long line, String why) {}
    }

    /// Imports GeoNames' files.
    ///
    /// @param read is told of bytes that were read, unpacked
    /// @throws Refused when a file is not GeoNames', or cannot be read; nothing is changed then
    public static Imported take(List<Path> files, LocalDate today, LongConsumer read) {
        GeoNamesImport.Done done = orRefused(() -> GeoNamesImport.of(files, folder(), today, read));
        List<Imported.Bad> bad = done.bad().stream()
                .map(one -> new Imported.Bad(one.file(), one.line(), one.why()))
                .toList();
        return new Imported(done.name(), done.rows(), bad, done.badRows(), done.note());
    }

    /// @throws Refused when an imported table cannot be read
    public static Gazetteer gazetteer() {
        return orRefused(() -> new ImportedPlaces(folder()).gazetteer());
    }

    /// What was imported, by the names of the tables.
    public static List<String> imported() {
        return orRefused(() -> new ImportedPlaces(folder()).names());
    }

    /// @return whether there was an import of this name
    public static boolean forget(String name) {
        return orRefused(() -> new ImportedPlaces(folder()).forget(name));
    }

    public static Path folder() {
        Path data = Optional.ofNullable(System.getProperty("rashomon.data"))
                .or(() -> Optional.ofNullable(System.getenv("RASHOMON_DATA")))
                .filter(named -> !named.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".rashomon"));
        return data.resolve("places");
    }

    private interface Work<T> {
        T done() throws IOException;
    }

    private static <T> T orRefused(Work<T> work) {
        return Refused.unless(() -> {
            try {
                return work.done();
            } catch (IOException e) {
                throw CaseFault.wrongUse(String.valueOf(e.getMessage()));
            }
        });
    }
}
