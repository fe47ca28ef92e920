package org.rashomon.investigation;

import java.util.List;
import org.rashomon.contradiction.Contradiction;
import org.rashomon.contradiction.Contradictions;
import org.rashomon.incident.SharedIncident;
import org.rashomon.incident.Telling;
import org.rashomon.incident.joining.IncidentGrouper;
import org.rashomon.narrative.Shift;

/// What many reports tell together.
///
/// @param reports in the order they were given
public record Investigation(
        List<Findings> reports,
        List<SharedIncident> incidents,
        List<Contradiction> contradictions,
        List<Shift> shifts) {
    public Investigation {
        reports = List.copyOf(reports);
        incidents = List.copyOf(incidents);
        contradictions = List.copyOf(contradictions);
        shifts = List.copyOf(shifts);
    }

    public static Investigation of(List<Findings> reports) {
        List<Telling> tellings = reports.stream()
                .flatMap(
                        report -> report.incidents().stream().map(incident -> new Telling(report.document(), incident)))
                .toList();
        List<SharedIncident> shared = new IncidentGrouper().join(tellings);
        Contradictions rules = new Contradictions();
        return new Investigation(
                reports,
                shared,
                shared.stream().flatMap(one -> rules.in(one).stream()).toList(),
                List.of());
    }
}
