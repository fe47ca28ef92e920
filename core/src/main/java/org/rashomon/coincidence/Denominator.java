package org.rashomon.coincidence;

/// Out of what the events were taken. Without knowing it no share means anything, so it is asked for and never
/// assumed.
public enum Denominator {
    /// All events of the watched days that anybody could know of.
    COMPLETE,
    /// Some of them, chosen without a look at the other sort.
    SAMPLE,
    /// Only those that somebody picked to make a point.
    QUOTED
}
