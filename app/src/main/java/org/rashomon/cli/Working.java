package org.rashomon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.rashomon.casefile.Progress;

/// Work with a progress bar, where there is somebody to look at it.
final class Working {
    /// GeoNames' zips unpack to about so many times their size.
    private static final int USUAL_PACKING = 4;

    private Working() {}

    static <T> T with(Function<Progress, T> work) {
        if (!Bar.isWanted()) return work.apply(Progress.SILENT);
        try (Bar bar = Bar.begin()) {
            return work.apply(bar);
        }
    }

    /// Work that reads files from end to end and tells how many bytes it has read; a packed file has more than its
    /// size.
    static <T> T through(List<Path> files, Function<LongConsumer, T> work) {
        if (!Bar.isWanted()) return work.apply(bytes -> {});
        try (Bar bar = Bar.ofBytes(files.stream().mapToLong(Working::size).sum())) {
            return work.apply(bar::read);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file) * (file.toString().endsWith(".zip") ? USUAL_PACKING : 1);
        } catch (IOException e) {
            return 0; // the work itself will name it
        }
    }
}
