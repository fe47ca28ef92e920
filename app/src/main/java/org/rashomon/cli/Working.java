package org.rashomon.cli;

import java.util.function.Function;
import org.rashomon.casefile.Progress;

/// Work with a progress bar, where there is somebody to look at it.
final class Working {
    private Working() {}

    static <T> T with(Function<Progress, T> work) {
        if (!Bar.isWanted()) return work.apply(Progress.SILENT);
        try (Bar bar = Bar.begin()) {
            return work.apply(bar);
        }
    }
}
