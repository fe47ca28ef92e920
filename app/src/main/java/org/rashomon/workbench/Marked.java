package org.rashomon.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.document.Span;

/// A text cut where a mark begins or ends, each piece with all the marks that cover it. Pieces do not nest, so that a
/// browser can tell the offset of a selection from the piece it stands in.
final class Marked {
    private final String text;
    private final List<Mark> marks = new ArrayList<>();

    /// @param finding what the words belong to: `a3`, `i1-c2`
    /// @param kind how they are drawn: `q` content, `s` source, `u` cue, `b` basis, `c` claim, `m` mention
    /// @param first whether the finding's label stands before them
    private record Mark(Span span, String kind, String finding, String state, boolean first) {}

    Marked(String text) {
        this.text = text;
    }

    void mark(Span span, String kind, String finding, String state, boolean first) {
        if (!span.isEmpty()) marks.add(new Mark(span, kind, finding, state, first));
    }

    /// The pieces of a stretch of the text.
    List<Piece> in(Span stretch) {
        List<Mark> here = marks.stream()
                .filter(mark -> mark.span.overlaps(stretch))
                .sorted(Comparator.comparing(Mark::span))
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(Set.of(stretch.start(), stretch.end()));
        for (Mark mark : here) {
            if (stretch.contains(mark.span.start())) cuts.add(mark.span.start());
            if (stretch.contains(mark.span.end())) cuts.add(mark.span.end());
        }
        for (int i = stretch.start(); i < stretch.end(); i++) {
            if (!mayChangeLength(text.charAt(i))) continue;
            cuts.add(i);
            cuts.add(i + 1);
        }
        List<Piece> pieces = new ArrayList<>();
        for (int start : cuts.headSet(stretch.end())) {
            Integer end = cuts.higher(start);
            if (end != null) pieces.add(piece(new Span(start, end), here));
        }
        return pieces;
    }

    /// Signs that the page shows as something longer; each stands in a piece of its own.
    private static boolean mayChangeLength(char c) {
        return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069') || c == '\r';
    }

    private Piece piece(Span span, List<Mark> here) {
        Set<String> css = new LinkedHashSet<>();
        Set<String> findings = new LinkedHashSet<>();
        List<String> labels = new ArrayList<>();
        for (Mark mark : here) {
            if (!mark.span.covers(span)) continue;
            css.add(mark.kind);
            if (!mark.state.isEmpty()) css.add(mark.state);
            if (!mark.finding.isEmpty()) findings.add(mark.finding);
            if (mark.first && mark.span.start() == span.start()) labels.add(mark.finding);
        }
        return new Piece(span.start(), span.in(text), String.join(" ", css), String.join(" ", findings), labels);
    }
}
