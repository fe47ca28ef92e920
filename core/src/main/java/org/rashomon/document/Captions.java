package org.rashomon.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words under a picture: `<figcaption>…</figcaption>`, `TOP PHOTO: …`, `FILE - …`.
final class Captions {
    private static final int LONGEST_LABEL = 60;
    private static final Pattern LABEL =
            Pattern.compile("\\(?(?:(?i)(?:(?:top|lead|main|cover|file|featured|above|below)[ -])?"
                    + "(?:photo|image|picture|video|map|graphic|footage|caption)s?(?:[ -](?:credit|caption)s?)?\\s?[:|]"
                    + "|(?-i:FILE|File) ?[–—-] )\\s*");

    private Captions() {}

    /// The words of a caption without their label; empty when the line is none.
    static Optional<Span> in(String text, Line line) {
        Span span = line.span();
        Matcher label = LABEL.matcher(text).region(span.start(), Math.min(span.end(), span.start() + LONGEST_LABEL));
        if (label.lookingAt()) {
            Span words = new Span(label.end(), span.end()).strip(text);
            return Optional.of(words);
        }
        return line.tag() == Line.Tag.FIGCAPTION ? Optional.of(span) : Optional.empty();
    }
}
