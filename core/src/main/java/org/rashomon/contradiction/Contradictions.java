package org.rashomon.contradiction;

import java.util.List;
import org.rashomon.incident.SharedIncident;

/// All rules, applied to an incident.
public final class Contradictions {
    private final List<Rule> rules = List.of();

    public List<Contradiction> in(SharedIncident incident) {
        return rules.stream().flatMap(rule -> rule.in(incident).stream()).toList();
    }
}
