package org.rashomon.narrative;

import java.util.List;
import java.util.stream.Collectors;
import org.rashomon.attribution.Stance;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.Voice;

/// One voice's changing story in one slot of one incident: "artillery → helicopters → a drone". Silence is no shift.
///
/// @param incident the id of the shared incident
/// @param steps at least two, oldest first, each differing from the one before
public record Shift(String incident, Voice voice, Slot slot, List<Statement> steps, Change change) {
    public enum Change {
        /// A toll that rises.
        GROWS,
        /// From the general to the particular: "a chemical weapon" → "sarin".
        NARROWS,
        /// From what was said to what cannot hold beside it.
        REVERSES,
        /// From saying so to denying or doubting it.
        WITHDRAWS,
        /// From what was said to what cannot hold beside it, in a report that says that something before was wrong.
        CORRECTS,
        /// Different words; how they stand to each other is not plain.
        CHANGES
    }

    public Shift {
        steps = List.copyOf(steps);
        if (steps.size() < 2) throw new IllegalArgumentException("a shift has two steps at least");
    }

    /// The steps in the reports' own words, joined by arrows; "not" before what is denied.
    public String path() {
        return steps.stream().map(Shift::words).collect(Collectors.joining(" → "));
    }

    private static String words(Statement step) {
        return step.claim().stance() == Stance.DENIES ? "not " + step.words() : step.words();
    }
}
