package org.rashomon.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A report in the list of a case.
///
/// @param id the case's own number of it
/// @param title its headline, or its name
/// @param name what the case calls it
/// @param paths where it was met; more than one when it was met again
/// @param notes what a person should know of how it was read
/// @param isRead whether it was analysed
/// @param isNew whether it came since the last visit
public record ReportLine(
        int id,
        String title,
        String name,
        Optional<String> outlet,
        Optional<LocalDate> published,
        int statements,
        int incidents,
        int judgements,
        List<String> paths,
        List<String> notes,
        boolean isRead,
        boolean isNew) {
    public ReportLine {
        paths = List.copyOf(paths);
        notes = List.copyOf(notes);
    }
}
