package org.rashomon.incident;

/// What sort of violence it was.
public enum Kind {
    /// Bombs or missiles from aircraft.
    AIRSTRIKE,
    /// Cruise, ballistic or surface-to-surface missiles.
    MISSILE_STRIKE,
    /// Mortars, rockets, artillery.
    SHELLING,
    /// Car bombs, suicide bombs, mines, blasts.
    BOMBING,
    CHEMICAL_ATTACK,
    SHOOTING,
    /// Ground fighting, an offensive.
    CLASH,
    EXECUTION,
    ABDUCTION,
    /// Violence of a sort the text does not say.
    ATTACK,
    /// A vote of some body, of which numbers are told. No violence; it is told, and told differently, like the others.
    VOTE
}
