package org.rashomon.document;

/// What the marks at the end of a line tell before anything is read.
final class Sentences {
    private static final String FINAL = ".!?…";
    private static final String CLOSING = "\"'”’»)]";

    private Sentences() {}

    /// Whether the words end as a sentence does, also inside a closing quotation mark or bracket.
    static boolean endIn(String text, Span words) {
        return FINAL.indexOf(lastMark(text, words)) >= 0;
    }

    /// The last character before closing quotation marks and brackets; a space when there is none.
    static char lastMark(String text, Span words) {
        int at = words.end() - 1;
        while (at > words.start() && CLOSING.indexOf(text.charAt(at)) >= 0) at--;
        return at < words.start() ? ' ' : text.charAt(at);
    }

    /// The number of words, counted no further than `most`.
    static int words(String text, Span span, int most) {
        int words = 0;
        boolean inside = false;
        for (int i = span.start(); i < span.end() && words <= most; i++) {
            boolean blank = Span.isBlank(text.charAt(i));
            if (!blank && !inside) words++;
            inside = !blank;
        }
        return words;
    }
}
