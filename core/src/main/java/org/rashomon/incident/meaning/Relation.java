package org.rashomon.incident.meaning;

/// How one value stands to another of the same slot.
public enum Relation {
    EQUAL,
    /// It says more: sarin against a nerve agent.
    NARROWER,
    /// It says less.
    WIDER,
    /// Both can hold, neither says more.
    MEETS,
    /// Two kinds of one more general kind: mortars against rockets.
    SIBLING,
    /// They cannot both hold.
    APART,
    /// Nothing tells.
    INCOMPARABLE;

    public boolean mayBothHold() {
        return switch (this) {
            case EQUAL, NARROWER, WIDER, MEETS -> true;
            case SIBLING, APART, INCOMPARABLE -> false;
        };
    }

    Relation reversed() {
        return switch (this) {
            case NARROWER -> WIDER;
            case WIDER -> NARROWER;
            case EQUAL, MEETS, SIBLING, APART, INCOMPARABLE -> this;
        };
    }
}
