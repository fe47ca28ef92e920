package org.rashomon.document;

import java.util.Comparator;

/// A half-open range `[start, end)` of UTF-16 code units in a document's text.
///
/// Ordered by start, then by end.
///
/// One that runs backwards or begins before the text cannot be made.
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [%d, %d) runs backwards".formatted(start, end));
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The smallest span that covers both.
    public Span join(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// The words of `text` at this place.
    public String in(String text) {
        return text.substring(start, end);
    }

    /// This span without white space of `text` at its edges; empty at its start when it holds nothing else.
    public Span strip(String text) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) from++;
        while (to > from && isBlank(text.charAt(to - 1))) to--;
        return new Span(from, to);
    }

    /// White space, also the kinds that Java does not count: no-break spaces, a byte order mark, a zero-width space.
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
