package org.rashomon.narrative;

import org.rashomon.incident.Statement;

/// What a report says of somebody's change of account: "the broadcaster has lowered the number from eleven to nine".
///
/// @param from what is said to have been said before; its words stand in the same report
public record ToldChange(Statement from, Statement to) {}
