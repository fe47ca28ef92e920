package org.rashomon.casefile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rashomon.intake.Columns;
import org.rashomon.intake.Given;

/// What a person offers at once.
///
/// @param inputs files and folders
/// @param columns which column holds what: `text=body,title=headline`
/// @param published the day for reports that do not say it themselves
/// @param outlet likewise
public record Request(
        List<Path> inputs, Optional<String> columns, Optional<LocalDate> published, Optional<String> outlet) {
    public Request {
        inputs = List.copyOf(inputs);
    }

    /// @throws IllegalArgumentException when the columns cannot be read, with a message for people
    Given given() {
        return new Given(columns.map(Columns::parse).orElse(Columns.OBVIOUS), published, outlet);
    }
}
