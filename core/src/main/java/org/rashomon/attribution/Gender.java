package org.rashomon.attribution;

/// What the text lets us know of a person's gender; first names tell nothing here.
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    boolean mayBe(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
