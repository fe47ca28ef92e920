package org.rashomon.investigation;

import java.util.List;
import org.rashomon.attribution.Attribution;
import org.rashomon.document.Document;
import org.rashomon.incident.Incident;
import org.rashomon.language.Prose;

/// All that was found in one report.
public record Findings(Prose prose, List<Attribution> attributions, List<Incident> incidents) {
    public Findings {
        attributions = List.copyOf(attributions);
        incidents = List.copyOf(incidents);
    }

    public Document document() {
        return prose.document();
    }
}
