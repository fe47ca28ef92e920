package org.rashomon.document;

import java.util.ArrayList;
import java.util.List;

/// The lines of a text that hold something. Lines that were only wrapped at a margin are put together again.
final class Lines {
    /// A text whose longest line is no longer was set for a margin.
    private static final int MARGIN = 100;

    /// Lines that stop so early were not broken by a margin.
    private static final int SHORT = 40;

    private final String text;
    private final List<Line> found = new ArrayList<>();
    private Line.Tag open = Line.Tag.NONE;

    private Lines(String text) {
        this.text = text;
    }

    /// The lines of a part of the text, in its order.
    static List<Line> in(String text, Span part) {
        Lines lines = new Lines(text);
        List<Raw> raw = lines.raw(part);
        for (Span block : lines.isWrapped(raw)
                ? lines.joined(raw)
                : raw.stream().map(Raw::span).toList()) {
            lines.cutAtTags(block);
        }
        return lines.found;
    }

    /// @param first whether a blank line or an indent stands before it
    private record Raw(Span span, boolean first) {}

    private List<Raw> raw(Span part) {
        List<Raw> raw = new ArrayList<>();
        boolean afterBlank = true;
        int start = part.start();
        while (start < part.end()) {
            int end = endOfLine(start, part.end());
            Span line = new Span(start, end).strip(text);
            if (!line.isEmpty()) raw.add(new Raw(line, afterBlank || line.start() - start >= 2));
            afterBlank = line.isEmpty();
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return raw;
    }

    private int endOfLine(int from, int limit) {
        int at = from;
        while (at < limit && !isBreak(text.charAt(at))) at++;
        return at;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /// Whether sentences run on over the line breaks: no line is long, and most lines that another follows without a
    /// gap stop in mid-sentence.
    private boolean isWrapped(List<Raw> raw) {
        int inner = 0;
        int open = 0;
        int stubs = 0;
        for (int i = 0; i < raw.size(); i++) {
            if (raw.get(i).span().length() > MARGIN) return false;
            if (i + 1 < raw.size() && !raw.get(i + 1).first()) {
                inner++;
                if (!Sentences.endIn(text, raw.get(i).span())) open++;
                if (raw.get(i).span().length() < SHORT) stubs++;
            }
        }
        return inner >= 4 && open * 2 >= inner && stubs * 3 <= inner;
    }

    private List<Span> joined(List<Raw> raw) {
        List<Span> blocks = new ArrayList<>();
        for (Raw line : raw) {
            boolean starts = line.first() || EntryLabel.at(text, line.span()).isPresent();
            if (starts) blocks.add(line.span());
            else blocks.add(blocks.removeLast().join(line.span()));
        }
        return blocks;
    }

    private void cutAtTags(Span line) {
        int from = line.start();
        int at = from;
        while (at < line.end()) {
            Markup markup = text.charAt(at) == '<' ? Markup.at(text, at, line.end()) : Markup.NONE;
            if (markup.length() == 0) {
                at++;
                continue;
            }
            keep(new Span(from, at));
            open = markup.opens();
            at += markup.length();
            from = at;
        }
        keep(new Span(from, line.end()));
    }

    private void keep(Span span) {
        Span words = span.strip(text);
        if (!words.isEmpty()) found.add(new Line(words, open));
    }

    /// A tag that scraped texts keep around a caption or a quotation.
    private record Markup(int length, Line.Tag opens) {
        private static final Markup NONE = new Markup(0, Line.Tag.NONE);
        private static final int LONGEST = 300;

        static Markup at(String text, int at, int limit) {
            for (Line.Tag tag : List.of(Line.Tag.FIGCAPTION, Line.Tag.BLOCKQUOTE)) {
                String name = tag.name();
                boolean closes = text.startsWith("</", at);
                int nameAt = at + (closes ? 2 : 1);
                if (!text.regionMatches(true, nameAt, name, 0, name.length())) continue;
                for (int i = nameAt + name.length(); i < Math.min(limit, at + LONGEST); i++) {
                    if (text.charAt(i) == '<') break;
                    if (text.charAt(i) == '>') return new Markup(i + 1 - at, closes ? Line.Tag.NONE : tag);
                }
            }
            return NONE;
        }
    }
}
