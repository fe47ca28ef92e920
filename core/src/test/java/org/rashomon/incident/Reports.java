package org.rashomon.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.Stance;
import org.rashomon.document.Document;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.document.Span;
import org.rashomon.language.Edtf;
import org.rashomon.language.PlaceMention;

/// Builds what reports tell of an incident, for tests: each claim gets a line of its own in its report.
public final class Reports {
    private Reports() {}

    public static Report report(String id, String day) {
        return new Report(id, day);
    }

    /// One incident told by all reports, in the order given.
    public static SharedIncident incident(Report... reports) {
        List<Telling> tellings = new ArrayList<>();
        for (Report report : reports) tellings.add(report.telling());
        return new SharedIncident("s1", tellings, List.of());
    }

    public static Value toll(int count) {
        return toll(count, count, "");
    }

    public static Value atLeast(int count) {
        return new Value.Toll(OptionalInt.of(count), OptionalInt.empty(), "");
    }

    public static Value toll(int min, int max, String who) {
        return new Value.Toll(OptionalInt.of(min), OptionalInt.of(max), who);
    }

    public static Value words(String text) {
        return new Value.Words(text);
    }

    public static Value day(String edtf) {
        return new Value.When(new Edtf(edtf));
    }

    /// A report under way; `says` without a name is its own voice.
    public static final class Report {
        private record Line(String by, Slot slot, Value value, Stance stance, String words) {}

        private final String id;
        private final String day;
        private final List<Line> lines = new ArrayList<>();
        private final List<Line> headlines = new ArrayList<>();
        private Optional<String> outlet = Optional.empty();
        private Kind kind = Kind.ATTACK;
        private String when = "";
        private String where = "";
        private String country = "";
        private Optional<PlaceMention.Point> point = Optional.empty();
        private Optional<String> teller = Optional.empty();

        private Report(String id, String day) {
            this.id = id;
            this.day = day;
        }

        public Report by(String name) {
            outlet = Optional.of(name);
            return this;
        }

        public Report of(Kind told) {
            kind = told;
            return this;
        }

        public Report on(String edtf) {
            when = edtf;
            return this;
        }

        public Report at(String place) {
            where = place;
            return this;
        }

        public Report in(String code) {
            country = code;
            return this;
        }

        /// Whoever names the place of [#at]; "" for the report's own voice.
        public Report saysWhere(String by) {
            teller = Optional.of(by);
            return this;
        }

        public Report at(double lat, double lon) {
            point = Optional.of(new PlaceMention.Point(lat, lon));
            return this;
        }

        public Report says(Slot slot, Value value) {
            return says("", slot, value);
        }

        public Report says(String by, Slot slot, Value value) {
            return line(by, slot, value, Stance.ASSERTS, written(value));
        }

        public Report says(String by, Slot slot, Value value, String words) {
            return line(by, slot, value, Stance.ASSERTS, words);
        }

        /// What the headline says.
        public Report heads(Slot slot, Value value, String words) {
            headlines.add(new Line("", slot, value, Stance.ASSERTS, words));
            return this;
        }

        public Report denies(String by, Slot slot, Value value) {
            return line(by, slot, value, Stance.DENIES, written(value));
        }

        public Report doubts(String by, Slot slot, Value value) {
            return line(by, slot, value, Stance.DOUBTS, written(value));
        }

        private Report line(String by, Slot slot, Value value, Stance stance, String words) {
            lines.add(new Line(by, slot, value, stance, words));
            return this;
        }

        private static String written(Value value) {
            return switch (value) {
                case Value.Toll(OptionalInt min, OptionalInt max, String who) ->
                    (max.isEmpty() ? "at least " + min.getAsInt() : Integer.toString(max.getAsInt())) + " " + who;
                case Value.Words(String text) -> text;
                case Value.When(Edtf date) -> "it was " + date.text();
            };
        }

        public Telling telling() {
            StringBuilder text =
                    new StringBuilder("The incident at ").append(where).append('\n');
            List<Claim> claims = new ArrayList<>();
            int number = 1;
            teller.ifPresent(by -> claims.add(new Claim(
                    Slot.WHERE,
                    new Value.Words(where),
                    by.isEmpty() ? Optional.empty() : Optional.of(speaker(by)),
                    by.isEmpty() ? Optional.empty() : Optional.of("a1"),
                    Stance.ASSERTS,
                    Optional.empty(),
                    new Span(16, 16 + where.length()))));
            StringBuilder title = new StringBuilder();
            for (Line line : headlines) {
                Span span =
                        new Span(title.length(), title.length() + line.words().length());
                title.append(line.words()).append(' ');
                claims.add(new Claim(
                        line.slot(),
                        line.value(),
                        Optional.empty(),
                        Optional.empty(),
                        line.stance(),
                        Optional.empty(),
                        span));
            }
            int body = title.isEmpty() ? 0 : title.toString().strip().length() + 2;
            for (Line line : lines) {
                Span span = new Span(
                        body + text.length(),
                        body + text.length() + line.words().length());
                text.append(line.words()).append('\n');
                Optional<Speaker> speaker = line.by().isEmpty() ? Optional.empty() : Optional.of(speaker(line.by()));
                claims.add(new Claim(
                        line.slot(),
                        line.value(),
                        speaker,
                        speaker.map(unused -> "a1"),
                        line.stance(),
                        Optional.empty(),
                        span));
            }
            Origin origin = new Origin(
                    id,
                    "%064x".formatted(id.hashCode() & 0xffffffffL),
                    outlet,
                    day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
                    Optional.of("header"),
                    Optional.empty());
            Document document = title.isEmpty()
                    ? new DocumentReader().read(origin, text.toString())
                    : new DocumentReader().read(origin, title.toString().strip(), text.toString());
            return new Telling(document, incident(number, claims));
        }

        private Incident incident(int number, List<Claim> claims) {
            Span head = new Span(4, 12);
            Span place = new Span(16, 16 + where.length());
            Optional<PlaceMention> mention = where.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PlaceMention(
                            place,
                            where,
                            PlaceMention.Kind.TOWN,
                            country.isEmpty() ? Optional.empty() : Optional.of(country),
                            point));
            return new Incident(
                    "i" + number,
                    kind,
                    when.isEmpty() ? Optional.empty() : Optional.of(new Edtf(when)),
                    when.isEmpty() ? Optional.empty() : Optional.of(head),
                    mention,
                    Optional.empty(),
                    List.of(head),
                    claims);
        }

        /// A name in lower case is an unnamed source.
        private static Speaker speaker(String name) {
            Speaker.Kind kind = Character.isUpperCase(name.charAt(0)) ? Speaker.Kind.BODY : Speaker.Kind.UNNAMED;
            return new Speaker(kind, name, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
