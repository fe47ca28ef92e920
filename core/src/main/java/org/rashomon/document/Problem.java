package org.rashomon.document;

/// Something in a report that could not be used as given, said so that a person can mend it.
///
/// @param words where it stands
/// @param message names the thing and the mend: "Published: \"soon\" is no date. Write it as 2017-04-13."
public record Problem(Span words, String message) {}
