package org.rashomon.casefile;

import java.util.Optional;

/// How far the reading of dropped files has come.
///
/// @param isRunning whether something is being read or waits for it
/// @param offered how many reports are known of by now, over all that was dropped since the desk was opened
/// @param done how many of them ended, well or not
/// @param last what ended last, or ""
/// @param summary of the files that were dropped together and read last
/// @param fault why the reading was given up
public record Import(
        boolean isRunning, long offered, long done, String last, Optional<Summary> summary, Optional<String> fault) {
    static final Import NONE = new Import(false, 0, 0, "", Optional.empty(), Optional.empty());

    /// In hundredths.
    public long percent() {
        return offered == 0 ? 0 : Math.min(100, 100 * done / offered);
    }
}
