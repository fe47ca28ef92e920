package org.rashomon.document;

import java.util.List;
import java.util.Optional;

/// A part of a document that stands by itself: the report, one entry of a live blog, a second story.
///
/// @param heading its own headline
/// @param time of a live-blog entry
/// @param paragraphs in the order of the text, all of them inside `span`
public record Section(
        Kind kind, Span span, Optional<Span> heading, Optional<EntryTime> time, List<Paragraph> paragraphs) {
    public enum Kind {
        /// `Key: value` lines before the report.
        HEADER,
        /// The report itself, or what stands before the first entry of a live blog.
        REPORT,
        /// A later entry of a live blog; the newest stands first.
        UPDATE,
        /// The entry a live blog began with.
        ORIGINAL_ENTRY,
        /// Another story under a headline of its own.
        STORY
    }

    public Section {
        paragraphs = List.copyOf(paragraphs);
    }
}
