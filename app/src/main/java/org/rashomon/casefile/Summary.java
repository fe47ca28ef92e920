package org.rashomon.casefile;

import java.util.List;

/// What became of all that was offered.
///
/// @param read how many reports are new in the case
/// @param again how many known reports were read again, because they came with better columns or a newer chain
/// @param known how many were met before with the same bytes, and not read again
/// @param skipped what was left out on purpose
/// @param failed what could not be read
/// @param notes what a person should know of reports that were read
public record Summary(int read, int again, int known, List<Left> skipped, List<Left> failed, List<Left> notes) {
    /// A thing and a word about it.
    public record Left(String name, String why) {}

    public Summary {
        skipped = List.copyOf(skipped);
        failed = List.copyOf(failed);
        notes = List.copyOf(notes);
    }
}
