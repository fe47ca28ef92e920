package org.rashomon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sections of a document while it is read from top to bottom.
final class Outline {
    private final String text;
    private final List<Draft> drafts = new ArrayList<>();

    Outline(String text) {
        this.text = text;
    }

    /// A section whose end is not known yet.
    private static final class Draft {
        final Section.Kind kind;
        final int start;
        final Optional<EntryTime> time;
        Optional<Span> heading = Optional.empty();
        final List<Paragraph> paragraphs = new ArrayList<>();
        int proseCount;

        Draft(Section.Kind kind, int start, Optional<EntryTime> time) {
            this.kind = kind;
            this.start = start;
            this.time = time;
        }
    }

    void open(Section.Kind kind, int start, Optional<EntryTime> time) {
        drafts.add(new Draft(kind, start, time));
    }

    void add(Paragraph paragraph) {
        Draft last = drafts.getLast();
        if (paragraph.kind() == Paragraph.Kind.HEADING && last.heading.isEmpty() && last.proseCount == 0) {
            last.heading = Optional.of(paragraph.span());
        }
        if (paragraph.kind() == Paragraph.Kind.PROSE) last.proseCount++;
        last.paragraphs.add(paragraph);
    }

    void add(Paragraph.Kind kind, Span span) {
        if (!span.isEmpty()) add(new Paragraph(kind, span));
    }

    /// Whether the open section has its first prose.
    boolean hasProse() {
        return proseCount() > 0;
    }

    /// How many paragraphs of prose the open section has so far.
    int proseCount() {
        return drafts.getLast().proseCount;
    }

    /// Whether the open section is the report's own, not an entry or a story inside it.
    boolean isAtReport() {
        return drafts.getLast().kind == Section.Kind.REPORT;
    }

    /// The finished sections; one that holds nothing and is no entry is left out.
    List<Section> sections() {
        List<List<Paragraph>> paragraphs = new ArrayList<>();
        for (Draft draft : drafts) paragraphs.add(draft.paragraphs);
        List<List<Paragraph>> marked = BlockQuotes.mark(text, paragraphs);
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            int end = i + 1 < drafts.size() ? drafts.get(i + 1).start : text.length();
            boolean empty = marked.get(i).isEmpty() && draft.kind == Section.Kind.REPORT && drafts.size() > 1;
            if (empty) continue;
            sections.add(new Section(draft.kind, new Span(draft.start, end), draft.heading, draft.time, marked.get(i)));
        }
        return sections;
    }
}
