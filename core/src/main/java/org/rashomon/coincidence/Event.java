package org.rashomon.coincidence;

/// Something that happened on one known day at one known point.
///
/// @param id an event never pairs with one of the same id
/// @param day counted from the first watched day, which is 0
public record Event(String id, int day, Place place) {}
