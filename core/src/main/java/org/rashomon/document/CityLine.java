package org.rashomon.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An agency's dateline before the first sentence: "KARVEN, April 13 (Agency) —", "KARVEN, 3 May 2021", "Karven
/// (Agency) -".
///
/// @param day only when its year is among the words
/// @param end behind the dash
record CityLine(Optional<Document.Dateline> day, int end) {
    private static final int LONGEST = 100;
    private static final Pattern DASH = Pattern.compile("\\s*(?:[—–―]|--|(?<=[\\s)])-(?=\\s))\\s*");
    private static final Pattern AGENCY = Pattern.compile("\\s*[(/]\\p{L}[\\p{L}\\p{N} .&-]{0,38}[)/]\\s*$");
    private static final Pattern MONTH_AND_DAY = Pattern.compile(
            "(?i)(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z.]{0,8} \\d{1,2}|\\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z.]{0,8}");
    private static final Pattern PLACE =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?:[ ,/]{1,2}(?:\\p{Lu}[\\p{L}'’.-]*|of|the|al-\\p{L}+|de|el)){0,6}");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,}.*");

    static Optional<CityLine> at(String text, Span line, Optional<LocalDate> near) {
        int limit = Math.min(line.end(), line.start() + LONGEST);
        Matcher dash = DASH.matcher(text).region(line.start(), limit).useTransparentBounds(true);
        if (dash.find() && dash.end() < line.end() && startsSentence(text.charAt(dash.end()))) {
            Optional<Head> head = Head.of(text, new Span(line.start(), dash.start()), near);
            return head.filter(Head::isDateline).map(found -> new CityLine(found.day, dash.end()));
        }
        boolean alone = line.end() <= limit;
        if (!alone) return Optional.empty();
        return Head.of(text, line, near)
                .filter(head -> head.day.isPresent())
                .map(head -> new CityLine(head.day, line.end()));
    }

    private static boolean startsSentence(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || "\"“‘'«".indexOf(c) >= 0;
    }

    /// @param dated whether a day stands in it, with a year or without
    private record Head(boolean capitals, boolean agency, boolean dated, Optional<Document.Dateline> day) {
        static Optional<Head> of(String text, Span words, Optional<LocalDate> near) {
            Span all = words.strip(text);
            Matcher agency = AGENCY.matcher(all.in(text));
            boolean hasAgency = agency.find();
            Span rest = hasAgency ? new Span(all.start(), all.start() + agency.start()) : all;
            int dateAt = rest.end();
            Optional<CalendarDay> day = Optional.empty();
            for (int at = rest.start() + 1; at < rest.end() && dateAt == rest.end(); at++) {
                boolean wordStarts =
                        !Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at));
                if (!wordStarts) continue;
                day = CalendarDay.at(text, at, rest.end(), near).filter(found -> isLast(text, found, rest));
                boolean withoutYear =
                        MONTH_AND_DAY.matcher(text).region(at, rest.end()).matches();
                if (day.isPresent() || withoutYear) dateAt = at;
            }
            String name = new Span(rest.start(), dateAt).in(text).replaceAll("[,\\s]+$", "");
            if (!PLACE.matcher(name).matches()) return Optional.empty();
            return Optional.of(new Head(
                    CAPITALS.matcher(name).matches(),
                    hasAgency,
                    dateAt < rest.end(),
                    day.map(found -> new Document.Dateline(found.day(), found.words()))));
        }

        private static boolean isLast(String text, CalendarDay day, Span rest) {
            return new Span(day.words().end(), rest.end()).in(text).chars().noneMatch(Character::isLowerCase);
        }

        boolean isDateline() {
            return capitals || agency || dated;
        }
    }
}
