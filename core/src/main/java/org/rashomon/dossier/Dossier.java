package org.rashomon.dossier;

import org.rashomon.investigation.Investigation;

/// What was found, laid out for people.
///
/// @param title of the case
public record Dossier(String title, Investigation investigation) {}
