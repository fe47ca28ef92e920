package org.rashomon.contradiction;

import java.util.List;
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

    public Contradiction(String rule, String incident, Statement one, Statement other, Weight weight, String reason) {
        this(rule, incident, one, other, weight, reason, List.of(), List.of());
    }
}
