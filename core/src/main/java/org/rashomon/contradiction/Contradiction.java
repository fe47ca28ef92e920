package org.rashomon.contradiction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.incident.Statement;

/// Two claims of one incident that differ. Equal claims are folded: the earliest stands for them.
///
/// @param rule the name of the rule that found it, `tolls-must-overlap`
/// @param incident the id of the shared incident
/// @param one the older of the two
/// @param reason one neutral sentence in our words: "12 killed against at least 30 killed"
/// @param withOne who else says the same as `one`, oldest first
/// @param withOther who else says the same as `other`, oldest first
public record Contradiction(
        String rule,
        String incident,
        Statement one,
        Statement other,
        Weight weight,
        String reason,
        List<Statement> withOne,
        List<Statement> withOther) {
    public enum Weight {
        /// Cannot both hold.
        CANNOT_BOTH_HOLD,
        /// They agree in part.
        DIFFERS_IN_PART,
        /// Explained by time or by counting something else.
        ONLY_SEEMS
    }

    public Contradiction {
        withOne = List.copyOf(withOne);
        withOther = List.copyOf(withOther);
    }

    /// This one, with another that says the same in other words: its sides stand beside these.
    ///
    /// @param turned whether the other's older side says what this one's newer side says
    Contradiction with(Contradiction same, boolean turned) {
        List<Statement> mine = turned ? same.right() : same.left();
        List<Statement> theirs = turned ? same.left() : same.right();
        return new Contradiction(
                rule,
                incident,
                one,
                other,
                weight,
                reason,
                beside(one, withOne, mine),
                beside(other, withOther, theirs));
    }

    private List<Statement> left() {
        return Stream.concat(Stream.of(one), withOne.stream()).toList();
    }

    private List<Statement> right() {
        return Stream.concat(Stream.of(other), withOther.stream()).toList();
    }

    /// The earliest statement of each voice besides the one that is shown.
    private static List<Statement> beside(Statement shown, List<Statement> known, List<Statement> more) {
        Set<String> voices = new HashSet<>(Set.of(shown.voice().key()));
        return Stream.concat(known.stream(), more.stream())
                .sorted(Statement.OLDEST_FIRST)
                .filter(statement -> voices.add(statement.voice().key()))
                .toList();
    }

    public Contradiction(String rule, String incident, Statement one, Statement other, Weight weight, String reason) {
        this(rule, incident, one, other, weight, reason, List.of(), List.of());
    }
}
