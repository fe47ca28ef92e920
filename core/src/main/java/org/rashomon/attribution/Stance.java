package org.rashomon.attribution;

/// How a speaker stands to what he says.
public enum Stance {
    ASSERTS,
    DENIES,
    DOUBTS,
    ACCUSES,
    DEMANDS,
    PROMISES,
    /// Praises, condemns or regrets.
    JUDGES,
    /// Wants, hopes, believes: an attitude rather than a statement.
    HOLDS
}
