package org.rashomon.store;

import java.util.List;

/// A report in a list: what the case knows of it without reading its findings.
///
/// @param paths where it was met, first to last
/// @param judgements how often somebody judged a finding of it
/// @param addedAt when the run began that read it
public record ListedReport(
        StoredReport report, int statements, int incidents, List<String> paths, int judgements, String addedAt) {
    public ListedReport {
        paths = List.copyOf(paths);
    }
}
