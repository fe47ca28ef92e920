package org.rashomon.incident;

/// What an account can say of an incident, besides when and where.
public enum Slot {
    WHEN,
    WHERE,
    PERPETRATOR,
    TARGET,
    WEAPON,
    KILLED,
    WOUNDED,
    EXPLANATION,
    RESPONSIBILITY
}
