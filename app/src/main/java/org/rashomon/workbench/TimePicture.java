package org.rashomon.workbench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rashomon.casefile.Standing;
import org.rashomon.dossier.layout.DateWording;
import org.rashomon.dossier.layout.IncidentEntry;
import org.rashomon.dossier.layout.StatementEntry;
import org.rashomon.dossier.layout.Wording;

/// Days from left to right, a lane for the incidents and one for each speaker. A day is a dot, what is known less
/// well a
/// band; many on one day are one dot with their number.
///
/// @param first the day at [#LEFT]
/// @param last the day that ends at [#WIDTH]
public record TimePicture(LocalDate first, LocalDate last, int height, List<Tick> ticks, List<Lane> lanes) {
    public static final int WIDTH = 1180;
    public static final int LEFT = 190;
    private static final int TOP = 34;
    private static final int LANE = 26;
    private static final int MOST_TICKS = 9;
    private static final int MOST_BANDS = 60;
    private static final int MOST_DOTS = 120;

    public record Tick(double x, String label) {}

    /// A row of the picture.
    ///
    /// @param y its middle
    public record Lane(String label, String href, double y, List<Band> bands, List<Dot> dots) {}

    /// An uncertain date.
    public record Band(double x, double width, String title, String href) {}

    /// What lies on one day.
    public record Dot(double x, double r, int count, String title, String href) {}

    static TimePicture of(TimePlace wanted, List<IncidentEntry> incidents, List<TimePlace.Spoken> spoken) {
        List<LocalDate> days = Stream.concat(
                        incidents.stream().flatMap(one -> wanted.days().of(one).first().stream()),
                        spoken.stream()
                                .flatMap(one -> one.statements().stream())
                                .flatMap(one -> one.day().stream()))
                .sorted()
                .toList();
        // One report about an earlier decade must not press a week's events into a dot: what lies far out is cut off
        // until it is asked for.
        LocalDate earliest = days.isEmpty() ? LocalDate.EPOCH : days.get(days.size() / 20);
        LocalDate latest = days.isEmpty() ? LocalDate.EPOCH : days.get(days.size() - 1 - days.size() / 50);
        long pad = Math.max(1, ChronoUnit.DAYS.between(earliest, latest) / 20);
        LocalDate first = wanted.first().orElse(earliest.minusDays(pad));
        LocalDate last = wanted.last().orElse(latest.plusDays(pad));
        if (last.isBefore(first)) last = first;
        Scale scale = new Scale(first, last);
        List<Lane> lanes = new ArrayList<>();
        lanes.add(incidents(incidents, wanted.days(), scale, TOP + LANE / 2.0));
        for (TimePlace.Spoken one : spoken) {
            lanes.add(lane(one, wanted.standing(), scale, TOP + LANE * (lanes.size() + 0.5)));
        }
        return new TimePicture(first, last, TOP + LANE * lanes.size() + 8, ticks(scale), lanes);
    }

    /// Days to pixels.
    private record Scale(LocalDate first, LocalDate last) {
        double x(LocalDate day) {
            double days = ChronoUnit.DAYS.between(first, last) + 1.0;
            return LEFT + (WIDTH - LEFT) * ChronoUnit.DAYS.between(first, day) / days;
        }

        /// Days that would lie on each other are drawn as one; this is the first of them.
        LocalDate together(LocalDate day) {
            return first.plusDays(ChronoUnit.DAYS.between(first, day) / step() * step());
        }

        LocalDate lastTogether(LocalDate day) {
            LocalDate end = day.plusDays(step() - 1);
            return end.isAfter(last) ? last : end;
        }

        private long step() {
            return 1 + ChronoUnit.DAYS.between(first, last) / MOST_DOTS;
        }

        double center(LocalDate day) {
            return (x(day) + x(lastTogether(day).plusDays(1))) / 2;
        }

        String words(LocalDate day) {
            LocalDate end = lastTogether(day);
            return DateWording.brief(day) + (end.equals(day) ? "" : " to " + DateWording.brief(end));
        }

        boolean shows(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    private static Lane incidents(List<IncidentEntry> incidents, IncidentDays days, Scale scale, double y) {
        Map<LocalDate, List<IncidentEntry>> byDay = new TreeMap<>();
        // Uncertain dates that are the same are one band.
        Map<String, List<IncidentEntry>> uncertain = new TreeMap<>();
        for (IncidentEntry one : incidents) {
            IncidentDays.When when = days.of(one);
            Optional<LocalDate> from = when.first();
            Optional<LocalDate> to = when.last();
            if (from.isEmpty() || to.isEmpty()) continue;
            if (when.isDay() && scale.shows(from.get()))
                byDay.computeIfAbsent(scale.together(from.get()), day -> new ArrayList<>())
                        .add(one);
            if (to.get().isAfter(from.get())
                    && !to.get().isBefore(scale.first)
                    && !from.get().isAfter(scale.last)) {
                uncertain
                        .computeIfAbsent(from.get() + "/" + to.get(), any -> new ArrayList<>())
                        .add(one);
            }
        }
        List<Band> bands = new ArrayList<>();
        uncertain.forEach((ends, here) -> {
            if (bands.size() < MOST_BANDS) bands.add(band(ends, here, scale));
        });
        List<Dot> dots = new ArrayList<>();
        byDay.forEach((day, here) -> dots.add(new Dot(
                scale.center(day),
                radius(here.size()),
                here.size(),
                here.size() == 1 ? title(here.getFirst()) : here.size() + " incidents, " + scale.words(day),
                here.size() == 1
                        ? "/incidents/" + here.getFirst().shared().id()
                        : "/time?from=%s&to=%s".formatted(day, scale.lastTogether(day)))));
        return new Lane("Incidents", "/incidents", y, bands, dots);
    }

    private static Band band(String ends, List<IncidentEntry> here, Scale scale) {
        LocalDate from = LocalDate.parse(ends.substring(0, ends.indexOf('/')));
        LocalDate to = LocalDate.parse(ends.substring(ends.indexOf('/') + 1));
        double left = Math.max(LEFT, scale.x(from));
        double right = Math.min(WIDTH, scale.x(to.plusDays(1)));
        boolean one = here.size() == 1;
        return new Band(
                left,
                right - left,
                one
                        ? title(here.getFirst())
                        : "%d incidents, %s to %s"
                                .formatted(here.size(), DateWording.brief(from), DateWording.brief(to)),
                one ? "/incidents/" + here.getFirst().shared().id() : "/time?from=%s&to=%s".formatted(from, to));
    }

    private static String title(IncidentEntry one) {
        return one.kinds() + ", " + (one.places().isEmpty() ? "no place given" : one.places()) + ", " + one.dateWords();
    }

    private static Lane lane(TimePlace.Spoken one, Standing standing, Scale scale, double y) {
        Map<LocalDate, List<StatementEntry>> byDay = new TreeMap<>();
        for (StatementEntry said : one.statements()) {
            said.day()
                    .filter(scale::shows)
                    .ifPresent(day -> byDay.computeIfAbsent(scale.together(day), any -> new ArrayList<>())
                            .add(said));
        }
        List<Dot> dots = new ArrayList<>();
        byDay.forEach((day, here) -> dots.add(new Dot(
                scale.center(day),
                radius(here.size()),
                here.size(),
                Wording.number(here.size(), "statement", "statements") + ", " + scale.words(day),
                "/source/%d#%s"
                        .formatted(
                                standing.number(here.getFirst().report()),
                                here.getFirst().attribution().id()))));
        return new Lane(one.voice().name(), "/speakers/" + one.voice().key(), y, List.of(), dots);
    }

    private static double radius(int count) {
        return Math.min(11, 3.5 + 1.6 * Math.sqrt(count - 1.0));
    }

    private static List<Tick> ticks(Scale scale) {
        long days = ChronoUnit.DAYS.between(scale.first, scale.last) + 1;
        long step = 1;
        for (long one : new long[] {1, 2, 5, 7, 14, 30, 61, 91, 183, 365, 730, 1825, 3650}) {
            step = one;
            if (days / one <= MOST_TICKS) break;
        }
        List<Tick> ticks = new ArrayList<>();
        for (long at = 0; at < days && ticks.size() < 50; at += step) {
            LocalDate day = scale.first.plusDays(at);
            ticks.add(new Tick(scale.x(day), DateWording.brief(day)));
        }
        return ticks;
    }
}
