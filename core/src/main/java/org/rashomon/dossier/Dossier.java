package org.rashomon.dossier;

import java.util.List;
import java.util.Optional;
import org.rashomon.dossier.coincidence.AskedCoincidence;
import org.rashomon.investigation.Investigation;

/// What was found, laid out for people.
///
/// @param title of the case
/// @param intake what was offered, read, skipped and failed
/// @param madeBy the program and its version, and the day if the caller wants one in it: "Rashomon 0.1.0, 2026-11-22".
///     Two dossiers of the same case with the same `madeBy` are the same bytes
/// @param coincidences the questions that somebody keeps in the case, in the order they were asked
public record Dossier(
        String title,
        Investigation investigation,
        Intake intake,
        Optional<String> madeBy,
        List<AskedCoincidence> coincidences) {
    public Dossier {
        coincidences = List.copyOf(coincidences);
    }

    public Dossier(String title, Investigation investigation, Intake intake, Optional<String> madeBy) {
        this(title, investigation, intake, madeBy, List.of());
    }

    public Dossier(String title, Investigation investigation) {
        this(title, investigation, Intake.NONE, Optional.empty());
    }
}
