package org.rashomon.contradiction;

import java.util.List;

/// One law that the claims of an incident must keep. Symmetric in the parties: exchanging names changes nothing.
public interface Rule {
    /// Its name in kebab case.
    String name();

    /// What breaks it, in any order.
    List<Contradiction> in(Accounts accounts);
}
