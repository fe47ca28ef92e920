package org.rashomon.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before the first sentence of a body, on a line of its own or run together with it by a scraper: the
/// day, the headline again, the desk, a page label. `13 Apr 2017 Nine killed at the bridge. A drone struck …` opens
/// with a dateline and a heading, and its first sentence begins at "A drone".
///
/// @param dateline the first day with a year among them
/// @param prose what is left of the line, perhaps nothing
record Opening(List<Paragraph> paragraphs, Optional<Document.Dateline> dateline, Span prose) {
    private static final int MOST_PARTS = 8;
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:(?:date )?(?:first |last )?(?:published|posted|updated|modified|publication|issued)(?: date)?"
                    + "|date(?: of (?:publication|issue))?)(?: on| at)?:? {0,2}");
    private static final Pattern TIME = Pattern.compile(
            "(?:,| at| [-–|])? ?(?:(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?::[0-5]\\d)?"
                    + "(?: ?[ap]\\.?m\\b\\.?)?(?: ?(?:GMT|UTC|[A-Z]{2,3}T)(?:[+-]\\d{1,2})?\\b)?"
                    + "|(?:(?<=at )[0-2]\\d[0-5]\\d|[0-2]\\d[0-5]\\d(?= (?:GMT|UTC|[A-Z]{2,3}T)))(?: ?(?:GMT|UTC|[A-Z]{2,3}T)(?:[+-]\\d{1,2})?)?)(?!\\d)");
    private static final Pattern CHANGED = Pattern.compile("\\s?\\((?:last )?(?:updated|modified)[^()]{0,40}\\)");
    private static final Pattern DESK = Pattern.compile("\\p{Lu}[\\p{L}.]{1,15}(?: \\p{Lu}[\\p{L}.]{1,15})?,? ");

    /// The opening of a body, or of a later part when `title` is empty.
    static Opening of(String text, Span line, Optional<TitleWords> title, Optional<LocalDate> near) {
        Reading reading = new Reading(text, line, near);
        reading.readAll(title);
        return new Opening(
                List.copyOf(reading.paragraphs), reading.dateline, new Span(reading.at, line.end()).strip(text));
    }

    private static final class Reading {
        private final String text;
        private final Span line;
        private final Optional<LocalDate> near;
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private Optional<Document.Dateline> dateline = Optional.empty();
        private boolean titled;
        private int at;

        Reading(String text, Span line, Optional<LocalDate> near) {
            this.text = text;
            this.line = line;
            this.near = near;
            this.at = line.start();
        }

        void readAll(Optional<TitleWords> title) {
            for (int part = 0; part < MOST_PARTS && at < line.end(); part++) {
                skipBlanks();
                int before = at;
                if (!day()) title.filter(none -> !titled).ifPresent(this::headline);
                if (at == before) pageLabel();
                if (at == before) cityLine();
                if (at == before) return;
            }
        }

        private void skipBlanks() {
            while (at < line.end() && Span.isBlank(text.charAt(at))) at++;
        }

        private void add(Paragraph.Kind kind, int from, int to) {
            Span words = new Span(from, to).strip(text);
            if (!words.isEmpty()) paragraphs.add(new Paragraph(kind, words));
            at = to;
        }

        /// "Published 11 June 2016 at 0914", and after the headline "AP Monday 9 Jun 2014".
        private boolean day() {
            int from = after(LABEL, at);
            Optional<CalendarDay> day = dayAt(from);
            if (day.isEmpty() && titled) day = dayAt(after(DESK, at));
            if (day.isEmpty()) return false;
            int end = after(CHANGED, after(TIME, day.get().words().end()));
            if (goesOnAsSentence(end)) return false;
            CalendarDay found = day.get();
            if (dateline.isEmpty()) dateline = Optional.of(new Document.Dateline(found.day(), found.words()));
            add(Paragraph.Kind.DATELINE, at, withSeparator(end));
            return true;
        }

        private Optional<CalendarDay> dayAt(int from) {
            return CalendarDay.at(text, from, line.end(), near);
        }

        private int after(Pattern pattern, int from) {
            Matcher found = pattern.matcher(text)
                    .region(from, Math.min(line.end(), from + 80))
                    .useTransparentBounds(true);
            return found.lookingAt() ? found.end() : from;
        }

        /// "3 May 2021 was a Monday", "3 May 2021, rebels say".
        private boolean goesOnAsSentence(int end) {
            int next = end;
            while (next < line.end() && (Span.isBlank(text.charAt(next)) || text.charAt(next) == ',')) next++;
            if (next == line.end()) return false;
            char c = text.charAt(next);
            if (next == end) return Character.isLetterOrDigit(c) && !Character.isUpperCase(c);
            boolean pageGoesOn = text.startsWith("title:", next) || text.startsWith("by ", next);
            return Character.isLowerCase(c) && !pageGoesOn;
        }

        private int withSeparator(int end) {
            int next = end;
            while (next < line.end() && ",.:|–—- ".indexOf(text.charAt(next)) >= 0) next++;
            return next;
        }

        /// The headline again, with what stands before it: "by Jane Doe". It was read where it stood first.
        private void headline(TitleWords title) {
            Span again = title.repeatedIn(text, new Span(at, line.end()));
            if (again.isEmpty()) return;
            Span before = new Span(at, again.start()).strip(text);
            if (Sentences.endIn(text, before) && !before.isEmpty()) return;
            if (!before.isEmpty() && paragraphs.isEmpty()) return;
            add(Paragraph.Kind.FURNITURE, at, again.start());
            add(Paragraph.Kind.FURNITURE, again.start(), again.end());
            titled = true;
        }

        private void pageLabel() {
            if (paragraphs.isEmpty()) return;
            int end = PageLabels.SHARED.endOfRunIn(text, at, line.end());
            if (end == at) return;
            while (end < line.end() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == ' ')) end++;
            add(Paragraph.Kind.FURNITURE, at, end);
        }

        private void cityLine() {
            CityLine.at(text, new Span(at, line.end()), near).ifPresent(city -> {
                if (dateline.isEmpty()) dateline = city.day();
                add(Paragraph.Kind.DATELINE, at, city.end());
            });
        }
    }
}
