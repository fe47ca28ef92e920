package org.rashomon.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.casefile.Standing;
import org.rashomon.dossier.layout.IncidentEntry;
import org.rashomon.dossier.layout.StatementEntry;
import org.rashomon.dossier.layout.VoiceEntry;
import org.rashomon.language.PlaceMention;

/// What lies in a stretch of time and a part of the map. What has no day is never left out for its day, what has no
/// place
/// is never left out for its place, while nothing is chosen there; once something is, only what is known to lie in
/// it.
///
/// @param first the first day shown, if one is chosen
/// @param last the last day shown
record TimePlace(
        Standing standing, IncidentDays days, Optional<LocalDate> first, Optional<LocalDate> last, Optional<Box> box) {
    private static final int LANES = 12;
    private static final String AND_MORE = " and around";

    /// Who speaks, and the statements of his that lie here.
    record Spoken(VoiceEntry voice, List<StatementEntry> statements) {}

    private static final Comparator<Spoken> MOST_FIRST = Comparator.comparingInt(
                    (Spoken one) -> -one.statements().size())
            .thenComparing(one -> one.voice().name());

    /// A place on the map, by the words of the reports.
    ///
    /// @param kilometres how far around it the words may mean
    record Spot(PlaceMention.Point point, String name, int kilometres, List<IncidentEntry> incidents) {
        /// This place with the incidents of another beside it.
        Spot with(Spot other) {
            List<IncidentEntry> both = new ArrayList<>(incidents);
            both.addAll(other.incidents);
            String and = name.endsWith(AND_MORE) ? name : name + AND_MORE;
            return new Spot(point, and, Math.max(kilometres, other.kilometres), both);
        }
    }

    /// Incidents that lie here, whether they have a day or not.
    List<IncidentEntry> incidents() {
        return standing.layout().incidents().stream()
                .filter(this::inTime)
                .filter(one -> box.isEmpty() || places(one).anyMatch(place -> isInBox(place)))
                .toList();
    }

    private boolean isInBox(PlaceMention place) {
        return place.point().filter(point -> box.orElseThrow().holds(point)).isPresent();
    }

    private boolean inTime(IncidentEntry one) {
        if (first.isEmpty() && last.isEmpty()) return true;
        return days.of(one).ranges().stream()
                .anyMatch(range -> first.filter(range.last()::isBefore).isEmpty()
                        && last.filter(range.first()::isAfter).isEmpty());
    }

    private boolean inTime(LocalDate day) {
        return first.filter(day::isBefore).isEmpty()
                && last.filter(day::isAfter).isEmpty();
    }

    /// The most specific places the tellings of an incident give.
    static Stream<PlaceMention> places(IncidentEntry one) {
        return one.shared().tellings().stream()
                .flatMap(telling -> telling
                        .incident()
                        .where()
                        .filter(place -> place.point().isPresent())
                        .or(() -> telling.incident().within())
                        .stream());
    }

    /// The speakers with the most statements here, with those that have a day.
    List<Spoken> spoken() {
        List<String> tellers = box.isEmpty()
                ? List.of()
                : incidents().stream()
                        .flatMap(one -> one.claims().stream())
                        .flatMap(claim -> claim.statement().stream())
                        .distinct()
                        .toList();
        Set<String> told = Set.copyOf(tellers);
        // Whoever says less in all than the last of those shown says here cannot be among them.
        List<VoiceEntry> voices = standing.layout().voices().stream()
                .sorted(Comparator.comparingInt(
                                (VoiceEntry voice) -> -voice.statements().size())
                        .thenComparing(VoiceEntry::name))
                .toList();
        List<Spoken> most = new ArrayList<>();
        for (VoiceEntry voice : voices) {
            if (most.size() == LANES
                    && most.getLast().statements().size() > voice.statements().size()) break;
            List<StatementEntry> here = voice.statements().stream()
                    .filter(one -> one.day().filter(this::inTime).isPresent())
                    .filter(one -> box.isEmpty() || told.contains(one.id()))
                    .toList();
            if (here.isEmpty()) continue;
            most.add(new Spoken(voice, here));
            most.sort(MOST_FIRST);
            if (most.size() > LANES) most.removeLast();
        }
        return most;
    }

    /// The places of incidents, those with the most first.
    List<Spot> spots(List<IncidentEntry> incidents) {
        Map<PlaceMention.Point, Spot> spots = new LinkedHashMap<>();
        for (IncidentEntry one : incidents) {
            places(one).filter(place -> place.point().isPresent()).forEach(place -> {
                PlaceMention.Point point = place.point().orElseThrow();
                Spot spot = spots.computeIfAbsent(
                        point, any -> new Spot(point, place.name(), kilometres(place.kind()), new ArrayList<>()));
                if (spot.incidents().isEmpty()
                        || !spot.incidents().getLast().id().equals(one.id()))
                    spot.incidents().add(one);
            });
        }
        return spots.values().stream()
                .filter(spot -> box.isEmpty() || box.get().holds(spot.point()))
                .sorted(Comparator.comparingInt((Spot spot) -> -spot.incidents().size())
                        .thenComparing(Spot::name))
                .toList();
    }

    /// How far a name reaches: a town's outskirts, a province, a country. Rough on purpose, and drawn as such.
    private static int kilometres(PlaceMention.Kind kind) {
        return switch (kind) {
            case TOWN, UNKNOWN -> 10;
            case REGION -> 75;
            case COUNTRY -> 300;
        };
    }
}
