package org.rashomon.casefile;

import java.util.Map;
import java.util.Optional;
import org.rashomon.document.Document;
import org.rashomon.dossier.Dossier;
import org.rashomon.dossier.layout.IncidentEntry;
import org.rashomon.dossier.layout.Layout;
import org.rashomon.dossier.layout.ReportEntry;
import org.rashomon.dossier.layout.VoiceEntry;

/// What all reports of a case tell together, as of one moment.
///
/// @param numbers the case's own number of each report, by its SHA-256
public record Standing(Dossier dossier, Layout layout, Map<String, Integer> numbers) {
    public Standing {
        numbers = Map.copyOf(numbers);
    }

    /// The case's own number of a report.
    public int number(ReportEntry report) {
        return number(report.document());
    }

    public int number(Document report) {
        return numbers.getOrDefault(report.origin().sha256(), 0);
    }

    /// One incident by its key.
    ///
    /// @param key see [org.rashomon.incident.SharedIncident#id()]
    public Optional<IncidentEntry> incident(String key) {
        return layout.incidents().stream()
                .filter(one -> one.shared().id().equals(key))
                .findFirst();
    }

    /// One speaker by his key.
    ///
    /// @param key see [VoiceEntry#key()]
    public Optional<VoiceEntry> voice(String key) {
        return layout.voices().stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
