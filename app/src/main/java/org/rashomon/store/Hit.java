package org.rashomon.store;

/// Something that holds the words a person searches for.
///
/// @param report the number of the report it stands in; of a speaker, of the first
/// @param about of a statement its id and its speaker, of a source its outlet and name, separated by a tab
/// @param words an excerpt, the found words between the signs U+0001 and U+0002
/// @param times how many reports name the speaker
public record Hit(Kind kind, int report, String about, String words, int times) {
    public enum Kind {
        SPEAKER,
        STATEMENT,
        SOURCE
    }
}
