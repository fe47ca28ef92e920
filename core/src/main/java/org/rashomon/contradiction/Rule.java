package org.rashomon.contradiction;

import java.util.List;
import org.rashomon.incident.SharedIncident;

/// One law that the claims of an incident must keep. Symmetric in the parties: exchanging names changes nothing.
public interface Rule {
    /// Its name in kebab case.
    String name();

    List<Contradiction> in(SharedIncident incident);
}
