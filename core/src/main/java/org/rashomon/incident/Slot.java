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
    RESPONSIBILITY,
    /// With what it was done as somebody says that it was reported at first, by others.
    FIRST_REPORTED,
    /// … and later on.
    LATER_REPORTED,
    /// How a vote went, or how many there were to vote.
    VOTES
}
