package org.rashomon.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `Key: value` lines at the start of a file, up to a blank line:
///
///     Title: Nine killed at the bridge
///     Outlet: Harbour News Agency
///     Published: 2017-04-13
///     URL: https://…
///
/// They are header lines only when the first one has one of these four keys, in any case; lines with other keys may
/// stand among them. What the caller says of a report (`--published`, `--outlet`, a column) beats its header.
///
/// @param end where the report itself begins
record HeaderLines(
        List<Paragraph> paragraphs,
        Optional<Span> title,
        Optional<String> outlet,
        Optional<LocalDate> published,
        Optional<String> url,
        List<Problem> problems,
        int end) {
    private static final Set<String> KEYS = Set.of("title", "outlet", "published", "url");
    private static final Pattern KEY_AND_VALUE =
            Pattern.compile("[\\uFEFF\\s]*(?<key>\\p{L}[\\p{L} -]{0,30}):(?<value>[^\\r\\n]*)(?:\\r\\n?|\\n|$)");
    private static final Pattern BLANK_LINE = Pattern.compile("[ \\t]*(?:\\r\\n?|\\n|$)");
    private static final int MOST_LINES = 20;
    private static final int LONGEST_SHOWN = 80;

    static final HeaderLines NONE = new HeaderLines(
            List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), 0);

    /// The header lines of a file, or [#NONE].
    static HeaderLines in(String text) {
        List<Matcher> lines = new ArrayList<>();
        Matcher blank = BLANK_LINE.matcher(text);
        int at = 0;
        while (lines.isEmpty() || !blank.region(at, text.length()).lookingAt()) {
            Matcher line = KEY_AND_VALUE.matcher(text).region(at, text.length());
            if (lines.size() == MOST_LINES || !line.lookingAt()) return NONE;
            if (lines.isEmpty() && !KEYS.contains(key(line))) return NONE;
            lines.add(line);
            at = line.end();
        }
        return read(text, lines, at);
    }

    private static HeaderLines read(String text, List<Matcher> lines, int end) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Optional<Span> title = value("title", text, lines);
        for (Matcher line : lines) {
            Span value = words(text, line);
            if (title.filter(value::equals).isPresent()) paragraphs.add(new Paragraph(Paragraph.Kind.HEADING, value));
            else
                paragraphs.add(
                        new Paragraph(Paragraph.Kind.FURNITURE, new Span(line.start("key"), line.end()).strip(text)));
        }
        Optional<Span> published = value("published", text, lines);
        Optional<LocalDate> day = published.flatMap(words -> CalendarDay.of(words.in(text)));
        List<Problem> problems = published.filter(words -> day.isEmpty()).stream()
                .map(words -> new Problem(
                        words,
                        "Published: \"%s\" is no date. Write it as 2017-04-13.".formatted(clipped(words.in(text)))))
                .toList();
        return new HeaderLines(
                paragraphs,
                title,
                value("outlet", text, lines).map(words -> words.in(text)),
                day,
                value("url", text, lines).map(words -> words.in(text)),
                problems,
                end);
    }

    private static Optional<Span> value(String key, String text, List<Matcher> lines) {
        return lines.stream()
                .filter(line -> key(line).equals(key))
                .map(line -> words(text, line))
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    private static String clipped(String value) {
        return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "…";
    }

    private static String key(Matcher line) {
        return line.group("key").toLowerCase(Locale.ROOT).strip();
    }

    private static Span words(String text, Matcher line) {
        return new Span(line.start("value"), line.end("value")).strip(text);
    }

    boolean isPresent() {
        return end > 0;
    }

    /// What the caller knows of the report, completed by what the header says.
    Origin complete(Origin origin) {
        boolean dated = origin.published().isEmpty() && published.isPresent();
        return new Origin(
                origin.id(),
                origin.sha256(),
                origin.outlet().or(() -> outlet),
                origin.published().or(() -> published),
                dated ? Optional.of("header") : origin.publishedFrom(),
                origin.url().or(() -> url));
    }
}
