package org.rashomon.document;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The label a live-blog entry begins with: `UPDATE 1810 GMT:`, `UPDATE, 6:30 p.m.`, `1015 GMT:`, `ORIGINAL ENTRY:`.
///
/// @param kind [Section.Kind#UPDATE] or [Section.Kind#ORIGINAL_ENTRY]
/// @param words the label with its colon or dash
/// @param sure whether the line alone tells; a bare `18:30` is a label only where several lines begin so
record EntryLabel(Section.Kind kind, Span words, Optional<EntryTime> time, boolean sure) {
    /// No label is longer.
    private static final int LONGEST = 70;

    private static final String TIME =
            "(?<clock>(?<hour>2[0-4]|[01]?\\d)(?:(?<colon>[:.h])(?<minute>[0-5]\\d)|(?<minutes>[0-5]\\d))?(?!\\d)"
                    + "(?: ?(?<half>[ap]\\.? ?m\\b\\.?))?)"
                    + "(?: ?(?<zone>(?:GMT|UTC)(?: ?[+-]\\d{1,2}(?::?\\d{2})?)?|Z\\b|[A-Z]{2,4}T\\b|BST\\b|MSK\\b"
                    + "|local time))?";
    private static final String END = "\\]?\\)?(?<end>\\s{0,2}(?:[:|–—-]+(?=\\s|$)|$))?";
    private static final Pattern UPDATE =
            Pattern.compile("(?:UPDATE|Update|LATEST|Latest)(?<number> #?\\d{1,2}(?![\\d:.h]"
                    + "| ?[ap]\\.?m| ?(?:GMT|UTC)))?(?:[,:]? {0,2}(?:at |\\(|\\[)?" + TIME + ")?" + END);
    private static final Pattern ORIGINAL = Pattern.compile(
            "original (?:entry|post|story|report|article)(?:[,:]? {0,2}(?:at |\\(|\\[)?" + TIME + ")?" + END,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile("\\[?" + TIME + END);

    /// Zone names that mean one offset wherever they are used in English: those of RFC 5322, section 4.3, and the
    /// European ones. Names that several parts of the world share (IST, AST, ET) stay open.
    private static final Map<String, Integer> HOURS = Map.ofEntries(
            Map.entry("GMT", 0),
            Map.entry("UTC", 0),
            Map.entry("Z", 0),
            Map.entry("WET", 0),
            Map.entry("WEST", 1),
            Map.entry("BST", 1),
            Map.entry("CET", 1),
            Map.entry("CEST", 2),
            Map.entry("EET", 2),
            Map.entry("EEST", 3),
            Map.entry("MSK", 3),
            Map.entry("EDT", -4),
            Map.entry("EST", -5),
            Map.entry("CDT", -5),
            Map.entry("CST", -6),
            Map.entry("MDT", -6),
            Map.entry("MST", -7),
            Map.entry("PDT", -7),
            Map.entry("PST", -8));

    /// The label that a line begins with.
    static Optional<EntryLabel> at(String text, Span line) {
        if (!mayBegin(text.charAt(line.start()))) return Optional.empty();
        int limit = Math.min(line.end(), line.start() + LONGEST);
        Matcher update = region(UPDATE, text, line.start(), limit);
        if (update.lookingAt() && isLabel(update, text, line)) return Optional.of(label(update, true));
        Matcher original = region(ORIGINAL, text, line.start(), limit);
        if (original.lookingAt() && original.group("end") != null) {
            return Optional.of(label(original, true).original());
        }
        Matcher bare = region(BARE, text, line.start(), limit);
        if (!bare.lookingAt() || !isClock(bare)) return Optional.empty();
        boolean ends = bare.group("end") != null;
        boolean zoned = bare.group("zone") != null;
        boolean colon = ":".equals(bare.group("colon"));
        if (!ends && !(colon && isFollowedByBlank(bare, text))) return Optional.empty();
        if (!zoned && !colon && bare.group("half") == null) return Optional.empty();
        return Optional.of(label(bare, ends));
    }

    /// Whether a text is told in entries, so that bare times at the start of lines are labels too.
    static boolean areRegular(String text, List<Line> lines) {
        return lines.stream()
                        .filter(line -> at(text, line.span()).isPresent())
                        .limit(2)
                        .count()
                == 2;
    }

    /// Most lines are told apart by their first letter, before any pattern is tried.
    private static boolean mayBegin(char first) {
        return "UuLlOo[".indexOf(first) >= 0 || Character.isDigit(first);
    }

    private static Matcher region(Pattern pattern, String text, int from, int to) {
        return pattern.matcher(text).region(from, to).useTransparentBounds(true);
    }

    private static boolean isFollowedByBlank(Matcher label, String text) {
        return label.end() < text.length() && Span.isBlank(text.charAt(label.end()));
    }

    /// "UPDATE" needs a time, or a colon; "Update 3 of the programme" is prose.
    private static boolean isLabel(Matcher found, String text, Span line) {
        boolean timed = found.group("clock") != null && isClock(found);
        if (found.group("end") != null) return timed || found.group("clock") == null;
        boolean capitals = text.startsWith("UPDATE", line.start()) || text.startsWith("LATEST", line.start());
        return timed && capitals && isFollowedByBlank(found, text);
    }

    /// Whether the figures are a time of day: not a lone number, and not a year such as `2017:` without a zone.
    private static boolean isClock(Matcher found) {
        return found.group("minute") != null || found.group("minutes") != null || found.group("half") != null;
    }

    private EntryLabel original() {
        return new EntryLabel(Section.Kind.ORIGINAL_ENTRY, words, time, sure);
    }

    private static EntryLabel label(Matcher found, boolean sure) {
        Optional<EntryTime> time = found.group("clock") == null ? Optional.empty() : time(found);
        return new EntryLabel(Section.Kind.UPDATE, new Span(found.start(), found.end()), time, sure);
    }

    private static Optional<EntryTime> time(Matcher found) {
        int hour = Integer.parseInt(found.group("hour"));
        String minute = found.group("minute") == null ? found.group("minutes") : found.group("minute");
        String half = found.group("half");
        if (half != null) {
            if (hour < 1 || hour > 12) return Optional.empty();
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        String zone = found.group("zone");
        Span words = new Span(found.start("clock"), zone == null ? found.end("clock") : found.end("zone"));
        LocalTime clock = LocalTime.of(hour % 24, minute == null ? 0 : Integer.parseInt(minute));
        return Optional.of(new EntryTime(clock, Optional.ofNullable(zone).flatMap(EntryLabel::offset), words));
    }

    private static Optional<ZoneOffset> offset(String zone) {
        String name = zone.replace(" ", "");
        if (HOURS.containsKey(name)) return Optional.of(ZoneOffset.ofHours(HOURS.get(name)));
        if (!name.startsWith("GMT") && !name.startsWith("UTC")) return Optional.empty();
        String figures = name.substring(4).replace(":", "");
        int hours = Integer.parseInt(figures.length() > 2 ? figures.substring(0, figures.length() - 2) : figures);
        int minutes = figures.length() > 2 ? Integer.parseInt(figures.substring(figures.length() - 2)) : 0;
        if (hours > 14 || minutes > 59) return Optional.empty();
        int sign = name.charAt(3) == '-' ? -1 : 1;
        return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    }
}
