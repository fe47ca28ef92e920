package org.rashomon.attribution;

/// What the text lets us know of a person's gender; first names tell nothing here.
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /// As the word lists write it: `m`, `f`, anything else for unknown.
    static Gender ofLetter(String letter) {
        return switch (letter) {
            case "m" -> MALE;
            case "f" -> FEMALE;
            default -> UNKNOWN;
        };
    }

    boolean mayBe(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
