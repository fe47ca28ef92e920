package org.rashomon.document;

import java.util.List;
import java.util.Optional;

/// Text in, document out: finds the shape of a report.
///
/// Any text is a document: an empty one has one empty section, damaged bytes stay where they are. The work grows with
/// the length of the text and no faster, also where all of it is one line.
public final class DocumentReader {
    /// The text of a file, which may begin with header lines. What `origin` says of outlet, day and address
    /// beats them.
    public Document read(Origin origin, String text) {
        HeaderLines header = HeaderLines.in(text);
        Outline outline = new Outline(text);
        if (header.isPresent()) {
            outline.open(Section.Kind.HEADER, 0, Optional.empty());
            header.paragraphs().forEach(outline::add);
        }
        return read(header.complete(origin), text, header.title(), header, new Span(0, text.length()), outline);
    }

    /// A row with a title column and a text column.
    public Document read(Origin origin, String title, String text) {
        if (title.isBlank()) return read(origin, text);
        String whole = title + "\n\n" + text;
        Span headline = new Span(0, title.length()).strip(whole);
        Outline outline = new Outline(whole);
        outline.open(Section.Kind.REPORT, 0, Optional.empty());
        outline.add(Paragraph.Kind.HEADING, headline);
        Span body = new Span(title.length() + 2, whole.length());
        return read(origin, whole, Optional.of(headline), HeaderLines.NONE, body, outline);
    }

    private static Document read(
            Origin origin, String text, Optional<Span> title, HeaderLines header, Span body, Outline outline) {
        boolean opened = title.isPresent() && !header.isPresent();
        if (!opened) outline.open(Section.Kind.REPORT, header.end(), Optional.empty());
        Span unread = new Span(Math.max(header.end(), body.start()), text.length());
        List<Line> lines = Lines.in(text, unread);
        BodyReader reader = new BodyReader(text, lines, title, origin.published(), outline);
        reader.readAll();
        return new Document(
                origin, text, reader.title(), reader.dateline(), body, outline.sections(), header.problems());
    }
}
