package org.rashomon.dossier;

import java.util.Optional;
import org.rashomon.investigation.Investigation;

/// What was found, laid out for people.
///
/// @param title of the case
/// @param intake what was offered, read, skipped and failed
/// @param madeBy the program and its version, and the day if the caller wants one in it: "Rashomon 0.1.0, 2026-11-22".
///     Two dossiers of the same case with the same `madeBy` are the same bytes
public record Dossier(String title, Investigation investigation, Intake intake, Optional<String> madeBy) {
    public Dossier(String title, Investigation investigation) {
        this(title, investigation, Intake.NONE, Optional.empty());
    }
}
