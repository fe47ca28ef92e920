package org.rashomon.document;

/// A run of text between line breaks, and what it does in its section.
///
/// @param span without the white space around it
public record Paragraph(Kind kind, Span span) {
    public enum Kind {
        /// The author's own voice, with or without quotations in it.
        PROSE,
        /// A headline: of the report, of a section, of a second story.
        HEADING,
        /// Where and when the report was written: "KARVEN, 3 May 2021 (Agency) —". Split from the first sentence.
        DATELINE,
        /// Words under a picture.
        CAPTION,
        /// A quotation that lost its marks: the author's paragraph before it ends in a colon.
        BLOCK_QUOTE,
        /// "This post first appeared on …".
        REPUBLICATION,
        /// Links and labels of the page that are nobody's words, and the `Key: value` lines of a file.
        FURNITURE
    }

    /// Whether sentences are looked for in it.
    public boolean isRead() {
        return kind != Kind.FURNITURE;
    }
}
