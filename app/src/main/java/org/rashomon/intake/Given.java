package org.rashomon.intake;

import java.time.LocalDate;
import java.util.Optional;

/// What the person said about all that is offered at once.
///
/// @param published holds where a file or row does not say it itself
/// @param outlet likewise
public record Given(Columns columns, Optional<LocalDate> published, Optional<String> outlet) {
    public static final Given NOTHING = new Given(Columns.OBVIOUS, Optional.empty(), Optional.empty());
}
