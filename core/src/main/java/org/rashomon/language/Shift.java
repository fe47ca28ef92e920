package org.rashomon.language;

/// "last", "this", "next": how far from now, in the unit that follows.
final class Shift {
    static final int NONE = Integer.MIN_VALUE;

    private Shift() {}

    static int of(String word) {
        return switch (word) {
            case "last", "past", "previous" -> -1;
            case "this", "current" -> 0;
            case "next", "coming", "upcoming" -> 1;
            default -> NONE;
        };
    }
}
