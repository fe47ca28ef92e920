package org.rashomon.document;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// The time a live-blog entry gives itself: `UPDATE 1810 GMT:`.
///
/// @param zone absent when the entry names none; it is not guessed
/// @param words where it stands
public record EntryTime(LocalTime time, Optional<ZoneOffset> zone, Span words) {}
