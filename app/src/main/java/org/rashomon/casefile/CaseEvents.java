package org.rashomon.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.attribution.Stance;
import org.rashomon.coincidence.LeftOut;
import org.rashomon.coincidence.Place;
import org.rashomon.document.Document;
import org.rashomon.document.Span;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Incident;
import org.rashomon.incident.Kind;
import org.rashomon.incident.SharedIncident;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Telling;
import org.rashomon.incident.Value;
import org.rashomon.language.Edtf;
import org.rashomon.language.PlaceMention;

/// Gathers A and B from the incidents of a case. An incident on whose day or place its tellers disagree is left
/// out, and so is one that nobody places or dates; each that is counted carries the words it rests on.
public final class CaseEvents {
    private static final Set<String> KEYS = Set.of("kind", "perpetrator", "target", "weapon", "place");
    /// Two mentions of one town can differ by so much when it comes from two lists.
    private static final double SAME_PLACE_KM = 1;

    private final Selector selectA;
    private final Selector selectB;
    private final List<DatedEvent> a = new ArrayList<>();
    private final List<DatedEvent> b = new ArrayList<>();
    private final Map<String, long[]> leftOut = new TreeMap<>();

    private CaseEvents(Selector selectA, Selector selectB) {
        this.selectA = selectA;
        this.selectB = selectB;
        check("--a", selectA);
        check("--b", selectB);
    }

    /// @throws IllegalArgumentException when a key or a kind is unknown, with a message for people
    public static Gathered of(List<SharedIncident> incidents, Selector a, Selector b) {
        CaseEvents events = new CaseEvents(a, b);
        incidents.forEach(events::take);
        List<LeftOut> leftOut = new ArrayList<>();
        events.leftOut.forEach((why, counts) -> leftOut.add(new LeftOut(why, counts[0], counts[1])));
        List<String> notes = incidents.isEmpty() ? List.of("The case has no incidents.") : List.of();
        return new Gathered(events.a, events.b, false, leftOut, List.of(), notes);
    }

    private static void check(String option, Selector selector) {
        for (Selector.Condition condition : selector.conditions()) {
            if (!KEYS.contains(condition.key())) {
                throw new IllegalArgumentException("%s asks for '%s'. Incidents of a case have: %s."
                        .formatted(option, condition.key(), String.join(", ", new TreeSet<>(KEYS))));
            }
            if (!condition.key().equals("kind")) continue;
            for (String value : condition.values()) {
                if (kinds().contains(value)) continue;
                throw new IllegalArgumentException("%s: there is no kind '%s'. The kinds are: %s."
                        .formatted(option, value, String.join(", ", kinds())));
            }
        }
    }

    private static List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        for (Kind kind : Kind.values()) kinds.add(kind.name().toLowerCase(Locale.ROOT));
        return kinds;
    }

    private void take(SharedIncident incident) {
        boolean isA = isSelected(incident, selectA);
        boolean isB = isSelected(incident, selectB);
        if (isA && isB) leave("in both A and B: dropped from B", 1);
        if (!isA && !isB) return;
        int side = isA ? 0 : 1;
        List<DatedEvent.Told> words = new ArrayList<>();
        TreeSet<String> days = new TreeSet<>();
        List<PlaceMention> places = new ArrayList<>();
        for (Telling telling : incident.tellings()) look(telling, days, places, words);
        Optional<Edtf> when = agreed(days);
        List<PlaceMention> located =
                places.stream().filter(place -> place.point().isPresent()).toList();
        if (days.isEmpty()) leave("nobody says on which day", side);
        else if (when.isEmpty()) leave("several accounts of the day", side);
        else if (when.get().earliest().isEmpty() || when.get().latest().isEmpty()) leave("the year is not known", side);
        else if (located.isEmpty()) leave("nobody says where, or the place is on no list of ours", side);
        else if (!areOnePlace(located)) leave("several accounts of the place", side);
        else (isA ? a : b).add(event(incident, when.get(), located, words));
    }

    private void leave(String why, int side) {
        leftOut.computeIfAbsent(why, fresh -> new long[2])[side]++;
    }

    private static DatedEvent event(
            SharedIncident incident, Edtf when, List<PlaceMention> places, List<DatedEvent.Told> words) {
        long slack = when.isApproximate() ? 1 : 0;
        PlaceMention.Point point = places.getFirst().point().orElseThrow();
        boolean isTown = places.stream().anyMatch(place -> place.kind() == PlaceMention.Kind.TOWN);
        return new DatedEvent(
                incident.id(),
                when.earliest().orElseThrow().toEpochDay() - slack,
                when.latest().orElseThrow().toEpochDay() + slack,
                new Place(point.lat(), point.lon()),
                isTown ? 0 : Double.POSITIVE_INFINITY,
                words);
    }

    private static void look(
            Telling telling, Set<String> days, List<PlaceMention> places, List<DatedEvent.Told> words) {
        Incident incident = telling.incident();
        Document document = telling.document();
        words.add(told(document, "kind", incident.mentions().getFirst()));
        incident.when().ifPresent(when -> days.add(when.text()));
        incident.whenAt().ifPresent(span -> words.add(told(document, "when", span)));
        incident.where().ifPresent(place -> {
            places.add(place);
            words.add(told(document, "where", place.span()));
        });
        for (Claim claim : incident.claims()) {
            if (claim.value() instanceof Value.When(Edtf date) && claim.stance() != Stance.DENIES)
                days.add(date.text());
            if (claim.slot() == Slot.PERPETRATOR && claim.stance() == Stance.ASSERTS) {
                words.add(told(document, "perpetrator", claim.span()));
            }
        }
    }

    private static DatedEvent.Told told(Document document, String slot, Span span) {
        return new DatedEvent.Told(document.id(), slot, span, document.at(span));
    }

    /// The one date that all others allow, the sharpest of them; empty when two exclude each other.
    private static Optional<Edtf> agreed(Set<String> dates) {
        List<Edtf> all = dates.stream().map(Edtf::new).toList();
        for (Edtf one : all) for (Edtf other : all) if (!one.mayMeet(other)) return Optional.empty();
        return all.stream()
                .filter(Edtf::isDay)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static boolean areOnePlace(List<PlaceMention> places) {
        PlaceMention.Point first = places.getFirst().point().orElseThrow();
        Place here = new Place(first.lat(), first.lon());
        return places.stream().allMatch(place -> {
            PlaceMention.Point point = place.point().orElseThrow();
            return here.km(new Place(point.lat(), point.lon())) <= SAME_PLACE_KM;
        });
    }

    private static boolean isSelected(SharedIncident incident, Selector selector) {
        return selector.conditions().stream()
                .allMatch(condition -> incident.tellings().stream()
                        .anyMatch(telling -> condition.values().stream()
                                .anyMatch(value -> has(telling.incident(), condition.key(), value))));
    }

    private static boolean has(Incident incident, String key, String value) {
        return switch (key) {
            case "kind" -> incident.kind().name().equalsIgnoreCase(value);
            case "place" ->
                incident.where().or(incident::within).stream()
                        .anyMatch(place -> Selector.folded(place.name()).contains(value));
            case "perpetrator" -> claims(incident, Slot.PERPETRATOR, value);
            case "target" -> claims(incident, Slot.TARGET, value);
            case "weapon" -> claims(incident, Slot.WEAPON, value);
            default -> throw new IllegalArgumentException("no such key: " + key);
        };
    }

    /// Whether anybody asserts it.
    private static boolean claims(Incident incident, Slot slot, String value) {
        return incident.claims().stream()
                .filter(claim -> claim.slot() == slot && claim.stance() == Stance.ASSERTS)
                .anyMatch(claim -> claim.value() instanceof Value.Words(String text)
                        && Selector.folded(text).contains(value));
    }
}
