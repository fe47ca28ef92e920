package org.rashomon.dossier.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.document.Span;

/// A text with marks on it, cut so that marks nest: of two that overlap, the later one is cut in two where the earlier
/// one ends. Marks on the same words become one.
final class MarkedText {
    private static final Comparator<Piece> OUTERMOST_FIRST = Comparator.comparingInt(
                    (Piece piece) -> piece.span.start())
            .thenComparing(
                    Comparator.comparingInt((Piece piece) -> piece.span.end()).reversed())
            .thenComparing(piece -> piece.mark.whole);

    private static final String DITTO = "″";

    private final String text;
    private final String idPrefix;
    private final Map<Span, Mark> marks = new TreeMap<>();
    private final Set<Span> anchored = new HashSet<>();
    private String before = "";

    private static final class Mark {
        final Span whole;
        final EnumSet<MarkKind> kinds = EnumSet.noneOf(MarkKind.class);
        final Set<Node.Link> links = new LinkedHashSet<>();

        Mark(Span whole) {
            this.whole = whole;
        }

        String css() {
            Set<String> letters = new LinkedHashSet<>();
            kinds.forEach(kind -> letters.add(kind.css()));
            return String.join(" ", letters);
        }
    }

    private record Piece(Span span, Mark mark) {
        Piece cut(int start, int end) {
            return new Piece(new Span(start, end), mark);
        }
    }

    /// @param idPrefix begins the anchor of each mark: `d3`
    MarkedText(String text, String idPrefix) {
        this.text = text;
        this.idPrefix = idPrefix;
    }

    void mark(MarkKind kind, Span span) {
        if (!span.isEmpty()) marks.computeIfAbsent(span, Mark::new).kinds.add(kind);
    }

    void mark(MarkKind kind, Span span, Node.Link link) {
        if (span.isEmpty()) return;
        Mark mark = marks.computeIfAbsent(span, Mark::new);
        mark.kinds.add(kind);
        mark.links.add(link);
    }

    /// The words of each stretch, in the order given; the stretches do not overlap and run forward. A mark without a
    /// word in any stretch is lost.
    Map<Span, List<Node>> in(List<Span> stretches) {
        Map<Span, List<Node>> nodes = new HashMap<>();
        PriorityQueue<Piece> waiting = new PriorityQueue<>(OUTERMOST_FIRST);
        marks.values().forEach(mark -> waiting.add(new Piece(mark.whole, mark)));
        for (Span stretch : stretches) {
            PriorityQueue<Piece> inside = new PriorityQueue<>(OUTERMOST_FIRST);
            while (!waiting.isEmpty() && waiting.peek().span.start() < stretch.end()) {
                Piece piece = waiting.poll();
                int start = Math.max(piece.span.start(), stretch.start());
                int end = Math.min(piece.span.end(), stretch.end());
                if (start < end) inside.add(piece.cut(start, end));
                if (piece.span.end() > stretch.end()) waiting.add(piece.cut(stretch.end(), piece.span.end()));
            }
            before = "";
            nodes.put(stretch, nodes(stretch, inside));
        }
        return nodes;
    }

    private List<Node> nodes(Span stretch, PriorityQueue<Piece> pieces) {
        List<Node> nodes = new ArrayList<>();
        int at = stretch.start();
        while (!pieces.isEmpty()) {
            Piece piece = pieces.poll();
            if (piece.span.start() > at) nodes.add(new Node.Words(text.substring(at, piece.span.start())));
            PriorityQueue<Piece> inside = new PriorityQueue<>(OUTERMOST_FIRST);
            while (!pieces.isEmpty() && pieces.peek().span.start() < piece.span.end()) {
                Piece next = pieces.poll();
                if (next.span.end() <= piece.span.end()) {
                    inside.add(next);
                } else {
                    inside.add(next.cut(next.span.start(), piece.span.end()));
                    pieces.add(next.cut(piece.span.end(), next.span.end()));
                }
            }
            nodes.add(mark(piece, inside));
            at = piece.span.end();
        }
        if (at < stretch.end()) nodes.add(new Node.Words(text.substring(at, stretch.end())));
        return nodes;
    }

    private Node mark(Piece piece, PriorityQueue<Piece> inside) {
        Span whole = piece.mark.whole;
        String id = anchored.add(whole) ? idPrefix + "-" + whole.start() + "-" + whole.end() : "";
        boolean last = text.substring(piece.span.end(), whole.end()).isBlank();
        List<Node> within = nodes(piece.span, inside);
        List<Node.Link> links =
                last ? piece.mark.links.stream().map(this::orDitto).distinct().toList() : List.of();
        return new Node.Mark(id, piece.mark.css(), within, links);
    }

    /// A number that was just given in this paragraph is not repeated: a ditto mark stands for it.
    private Node.Link orDitto(Node.Link link) {
        if (link.label().startsWith("a")) return link;
        boolean again = link.label().equals(before);
        before = link.label();
        return again ? new Node.Link(link.href(), DITTO) : link;
    }
}
