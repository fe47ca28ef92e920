package org.rashomon.intake;

import java.util.Optional;

/// As much of a text as is read. The rest stays preserved; it is said where the reading stopped.
///
/// A report has some thousand characters, a long one a hundred thousand. What is longer is a dump of something, and
/// reading it as one report would take memory and hours for nothing.
///
/// @param note for people, when it was cut
record ReadableText(String text, Optional<String> note) {
    static final int LONGEST_TEXT = 1_000_000;
    static final int LONGEST_LINE = 100_000;

    /// @param whole whether `text` is all there was
    static ReadableText of(String text, boolean whole) {
        int lineStart = 0;
        for (int i = 0; i < Math.min(text.length(), LONGEST_TEXT); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') lineStart = i + 1;
            else if (i - lineStart >= LONGEST_LINE) {
                return cut(text, i, "has a line of more than %,d characters".formatted(LONGEST_LINE));
            }
        }
        if (text.length() > LONGEST_TEXT || !whole) {
            return cut(
                    text,
                    Math.min(text.length(), LONGEST_TEXT),
                    "is longer than %,d characters".formatted(LONGEST_TEXT));
        }
        return new ReadableText(text, Optional.empty());
    }

    private static ReadableText cut(String text, int at, String what) {
        int end = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
        return new ReadableText(
                text.substring(0, end),
                Optional.of("%s; its first %,d were read, all of it is preserved. Split it into its reports"
                        .formatted(what, end)));
    }
}
