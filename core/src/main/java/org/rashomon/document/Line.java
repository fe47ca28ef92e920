package org.rashomon.document;

/// A piece of text between line breaks or tags, without the white space around it.
///
/// @param tag the markup that still stands around it
record Line(Span span, Tag tag) {
    /// Markup that scraped texts keep; the tags themselves belong to no line.
    enum Tag {
        NONE,
        FIGCAPTION,
        BLOCKQUOTE
    }
}
