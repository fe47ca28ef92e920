package org.rashomon.language;

import java.util.Set;

/// The days and months that English always writes with a capital, though they name nobody. "May" is left out: it is a
/// verb
/// first.
public final class CalendarWords {
    private static final Set<String> WORDS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private CalendarWords() {}

    /// @param word in lower case
    public static boolean contain(String word) {
        return WORDS.contains(word);
    }
}
