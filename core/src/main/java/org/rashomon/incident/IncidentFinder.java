package org.rashomon.incident;

import java.util.List;
import org.rashomon.attribution.Attribution;
import org.rashomon.language.Prose;

/// Finds what is said to have happened, and whose claim each value is. One instance serves one thread.
public final class IncidentFinder {
    /// The incidents in the order of the text.
    public List<Incident> in(Prose prose, List<Attribution> attributions) {
        return List.of();
    }
}
