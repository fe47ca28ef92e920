package org.rashomon.coincidence;

/// What can be said. None of these says who did what.
public enum Verdict {
    /// One of the two sorts has no event.
    NO_EVENTS,
    /// Nothing short of a miracle would show.
    TOO_FEW,
    /// After is not more frequent than before, beyond what chance gives.
    NO_SIGN,
    /// After is more frequent than before; why, this cannot say.
    MORE_AFTER
}
