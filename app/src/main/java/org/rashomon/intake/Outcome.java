package org.rashomon.intake;

/// What became of one thing that was offered: every file, and every row of a table, ends as one of these.
public sealed interface Outcome {
    /// A report, ready to be read.
    record Read(Report report) implements Outcome {}

    /// Left out on purpose.
    ///
    /// @param name as the person would call it: `reports/a.txt`, `reports.csv, row 12`
    record Skipped(String name, String why) implements Outcome {}

    /// Could not be read; `why` says how to mend it.
    record Failed(String name, String why) implements Outcome {}
}
