package org.rashomon.incident;

/// A word or phrase that tells of violence.
///
/// @param from the first word
/// @param to behind the last
/// @param strong whether it names the kind by itself
/// @param verb whether it is a verb
record Trigger(int from, int to, Kind kind, boolean strong, boolean verb) {}
