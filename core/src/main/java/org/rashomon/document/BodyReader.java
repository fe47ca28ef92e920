package org.rashomon.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads the lines under a header or a title column, each once, into the sections of an outline.
final class BodyReader {
    /// A standfirst of a sentence or two may stand before the dateline.
    private static final int LAST_BEFORE_DATELINE = 2;

    private final String text;
    private final List<Line> lines;
    private final Optional<LocalDate> published;
    private final Outline outline;
    private final Headlines headlines;
    private final boolean timesAreLabels;
    private Optional<Span> title;
    private Optional<Document.Dateline> dateline = Optional.empty();

    BodyReader(String text, List<Line> lines, Optional<Span> title, Optional<LocalDate> published, Outline outline) {
        this.text = text;
        this.lines = lines;
        this.title = title;
        this.published = published;
        this.outline = outline;
        this.headlines = new Headlines(text, lines);
        this.timesAreLabels = EntryLabel.areRegular(text, lines);
    }

    Optional<Span> title() {
        return title;
    }

    Optional<Document.Dateline> dateline() {
        return dateline;
    }

    void readAll() {
        for (int i = 0; i < lines.size(); i++) read(i);
    }

    private void read(int index) {
        Line line = lines.get(index);
        Optional<EntryLabel> label = EntryLabel.at(text, line.span()).filter(found -> found.sure() || timesAreLabels);
        if (label.isPresent()) {
            outline.open(label.get().kind(), line.span().start(), label.get().time());
            Span rest = new Span(label.get().words().end(), line.span().end()).strip(text);
            if (!rest.isEmpty()) readInEntry(index, new Line(rest, line.tag()));
        } else if (!readAside(line)) {
            readText(index, line);
        }
    }

    private void readInEntry(int index, Line rest) {
        boolean wholeLine = rest.span().equals(lines.get(index).span());
        if (readAside(rest)) return;
        if (!wholeLine) outline.add(Paragraph.Kind.PROSE, rest.span());
    }

    /// Captions, labels of the page, notes on where a text came from.
    private boolean readAside(Line line) {
        Optional<Span> caption = Captions.in(text, line);
        if (caption.isPresent()) outline.add(Paragraph.Kind.CAPTION, caption.get());
        else if (line.tag() == Line.Tag.BLOCKQUOTE) outline.add(Paragraph.Kind.BLOCK_QUOTE, line.span());
        else if (Republications.is(text, line.span())) outline.add(Paragraph.Kind.REPUBLICATION, line.span());
        else if (PageLabels.SHARED.is(text, line.span())) outline.add(Paragraph.Kind.FURNITURE, line.span());
        else return false;
        return true;
    }

    private void readText(int index, Line line) {
        Span prose = line.span();
        if (outline.proseCount() <= LAST_BEFORE_DATELINE) {
            Opening opening = Opening.of(text, prose, title.map(words -> new TitleWords(words.in(text))), published);
            opening.paragraphs().forEach(outline::add);
            if (dateline.isEmpty()) dateline = opening.dateline();
            prose = opening.prose();
        }
        if (prose.isEmpty()) return;
        if (!prose.equals(line.span())) {
            outline.add(Paragraph.Kind.PROSE, prose);
        } else if (title.isEmpty() && outline.isAtReport() && !outline.hasProse() && headlines.isReport(index)) {
            title = Optional.of(prose);
            outline.add(Paragraph.Kind.HEADING, prose);
        } else if (headlines.isInside(index)) {
            readHeadline(prose);
        } else {
            outline.add(Paragraph.Kind.PROSE, prose);
        }
    }

    private void readHeadline(Span line) {
        if (outline.hasProse() && headlines.isStory(line)) {
            outline.open(Section.Kind.STORY, line.start(), Optional.empty());
        }
        outline.add(Paragraph.Kind.HEADING, line);
    }
}
