package org.rashomon.contradiction;

/// Two claims of one incident that differ.
///
/// @param rule the name of the rule that found it, `tolls-must-overlap`
/// @param incident the id of the shared incident
/// @param reason one neutral sentence in our words: "12 killed against at least 30 killed"
public record Contradiction(
        String rule, String incident, Statement one, Statement other, Weight weight, String reason) {
    public enum Weight {
        /// Cannot both hold.
        CANNOT_BOTH_HOLD,
        /// They agree in part.
        DIFFERS_IN_PART,
        /// Explained by time or by counting something else.
        ONLY_SEEMS
    }
}
