package org.rashomon.dossier.coincidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rashomon.coincidence.Event;
import org.rashomon.coincidence.LeftOut;
import org.rashomon.coincidence.Pair;
import org.rashomon.dossier.coincidence.AskedCoincidence.Tested;
import org.rashomon.dossier.coincidence.AskedCoincidence.Watched;
import org.rashomon.dossier.coincidence.NumberWords.Line;
import org.rashomon.dossier.layout.DateWording;
import org.rashomon.dossier.layout.IncidentEntry;
import org.rashomon.dossier.layout.Layout;
import org.rashomon.dossier.layout.Wording;

/// A question about coincidence laid out, with its number. Each of its events leads to its incident.
///
/// @param id `q1`, `q2` … in the order they were asked
/// @param facts what was counted out of what, and what was left out
/// @param events of both sorts, by day
/// @param pairs near each other in the window asked for, in its mirror, or on one day
public record CoincidenceEntry(
        String id, AskedCoincidence asked, List<Line> facts, List<Counted> events, List<Near> pairs) {
    /// An event that was counted.
    ///
    /// @param sort "A" or "B"
    public record Counted(String sort, Event event, LocalDate day, IncidentEntry incident) {
        public String dayWords() {
            return DateWording.brief(day);
        }
    }

    public record Near(Pair pair, Counted a, Counted b) {
        /// "2 days after", "the same day", "1 day before": when B was, seen from A.
        public String lagWords() {
            int days = Math.abs(pair.lag());
            if (days == 0) return "the same day, order unknown";
            return Wording.number(days, "day", "days") + (pair.lag() > 0 ? " after" : " before");
        }
    }

    public CoincidenceEntry {
        facts = List.copyOf(facts);
        events = List.copyOf(events);
        pairs = List.copyOf(pairs);
    }

    /// @param asked in the order they were asked
    public static List<CoincidenceEntry> of(List<AskedCoincidence> asked, Layout layout) {
        if (asked.isEmpty()) return List.of();
        Map<String, IncidentEntry> byKey = new HashMap<>();
        layout.incidents().forEach(one -> byKey.put(one.shared().id(), one));
        List<CoincidenceEntry> entries = new ArrayList<>();
        for (AskedCoincidence one : asked) entries.add(of("q" + (entries.size() + 1), one, byKey));
        return List.copyOf(entries);
    }

    private static CoincidenceEntry of(String id, AskedCoincidence asked, Map<String, IncidentEntry> byKey) {
        if (!(asked.outcome() instanceof Tested tested) || tested.watched().isEmpty()) {
            return new CoincidenceEntry(id, asked, facts(asked), List.of(), List.of());
        }
        LocalDate first = tested.watched().get().first();
        var observed = tested.analysis().observed();
        Map<String, Counted> a = counted("A", observed.a(), first, byKey);
        Map<String, Counted> b = counted("B", observed.b(), first, byKey);
        List<Counted> events = new ArrayList<>(a.values());
        events.addAll(b.values());
        events.sort(Comparator.comparing(Counted::day)
                .thenComparing(Counted::sort)
                .thenComparing(one -> one.incident().number()));
        List<Near> pairs = Pair.in(observed, tested.analysis().settings().window()).stream()
                .map(pair -> new Near(pair, of(pair.a(), a), of(pair.b(), b)))
                .toList();
        return new CoincidenceEntry(id, asked, facts(asked), events, pairs);
    }

    private static Counted of(Event event, Map<String, Counted> counted) {
        return Objects.requireNonNull(counted.get(event.id()), event.id());
    }

    private static Map<String, Counted> counted(
            String sort, List<Event> events, LocalDate first, Map<String, IncidentEntry> byKey) {
        Map<String, Counted> counted = new HashMap<>();
        for (Event event : events) {
            IncidentEntry incident = byKey.get(event.id());
            if (incident == null) throw new IllegalArgumentException("no incident %s here".formatted(event.id()));
            counted.put(event.id(), new Counted(sort, event, first.plusDays(event.day()), incident));
        }
        return counted;
    }

    private static List<Line> facts(AskedCoincidence asked) {
        List<Line> facts = new ArrayList<>();
        if (!(asked.outcome() instanceof Tested tested)) {
            if (!asked.a().isEmpty()) facts.add(new Line("A", asked.a()));
            if (!asked.b().isEmpty()) facts.add(new Line("B", asked.b()));
            facts.add(new Line("Out of", NumberWords.of(asked.outOf())));
            return facts;
        }
        var observed = tested.analysis().observed();
        facts.add(new Line("A", asked.a() + ": " + events(observed.a().size())));
        facts.add(new Line("B", asked.b() + ": " + events(observed.b().size())));
        tested.watched().ifPresent(watched -> facts.add(new Line("Watched", words(watched))));
        facts.add(new Line("Out of", NumberWords.of(asked.outOf())));
        for (LeftOut left : tested.leftOut()) {
            facts.add(new Line(
                    "Left out",
                    "%s: %s of A, %s of B"
                            .formatted(left.why(), Wording.grouped(left.a()), Wording.grouped(left.b()))));
        }
        facts.add(new Line("Seed", NumberWords.seed(tested.analysis())));
        return facts;
    }

    private static String events(int number) {
        return Wording.number(number, "event", "events");
    }

    private static String words(Watched watched) {
        return "%s to %s, %s%s"
                .formatted(
                        DateWording.brief(watched.first()),
                        DateWording.brief(watched.last()),
                        Wording.number(watched.days(), "day", "days"),
                        watched.said() ? "" : " (first to last event; nobody said which days were watched)");
    }

    /// The numbers of a test; empty where nothing was tested or there is nothing to compare.
    public Optional<Tested> tested() {
        return asked.outcome() instanceof Tested tested
                        && tested.analysis().description().isPresent()
                ? Optional.of(tested)
                : Optional.empty();
    }

    /// What else has to be known to read the answer rightly.
    public List<String> remarks() {
        return switch (asked.outcome()) {
            case Tested tested -> tested.answer().remarks();
            case AskedCoincidence.Quoted quoted -> quoted.answer().remarks();
            case AskedCoincidence.Unanswered unanswered -> List.of();
        };
    }

    public List<String> blindSpots() {
        return asked.outcome() instanceof Tested tested ? tested.answer().blindSpots() : List.of();
    }
}
