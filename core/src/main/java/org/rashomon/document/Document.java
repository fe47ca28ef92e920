package org.rashomon.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One report: its text, where it comes from, and its shape. All spans of all findings point into `text`.
///
/// The text of a `.txt` is the whole file. The text of a row is its title, a blank line and its text column; `body`
/// says where that column begins, and offsets written for `extract` count from there.
///
/// @param title the report's headline in `text`
/// @param dateline the day the text itself gives for its publication ("Fri 07 Apr 2017 at 0914"); it beats
///     [Origin#published()]
/// @param body what the file or column holds, see above
/// @param sections in the order of the text; they do not overlap
/// @param problems what could not be used as given
public record Document(
        Origin origin,
        String text,
        Optional<Span> title,
        Optional<Dateline> dateline,
        Span body,
        List<Section> sections,
        List<Problem> problems) {

    /// A day of publication that stands in the text.
    public record Dateline(LocalDate day, Span words) {}

    public Document {
        sections = List.copyOf(sections);
        problems = List.copyOf(problems);
    }

    public String id() {
        return origin.id();
    }

    /// The words at a place.
    public String at(Span span) {
        return span.in(text);
    }

    /// The day "today" means in this report, when anything gives it.
    public Optional<LocalDate> today() {
        return dateline.map(Dateline::day).or(origin::published);
    }
}
