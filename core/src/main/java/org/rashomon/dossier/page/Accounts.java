package org.rashomon.dossier.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.attribution.Stance;
import org.rashomon.document.Span;
import org.rashomon.dossier.layout.ClaimEntry;
import org.rashomon.dossier.layout.ContradictionEntry;
import org.rashomon.dossier.layout.DateWording;
import org.rashomon.dossier.layout.IncidentEntry;
import org.rashomon.dossier.layout.Layout;
import org.rashomon.dossier.layout.ReportEntry;
import org.rashomon.dossier.layout.Teller;
import org.rashomon.dossier.layout.Wording;
import org.rashomon.incident.Incident;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Telling;
import org.rashomon.language.PlaceMention;

/// The table of an incident's accounts: what is said, slot by slot, by whom. With few tellers each has a column; with
/// many, the values stand under each other with those who say them.
public record Accounts(List<Teller> tellers, List<Row> rows) {
    /// So many contradictions stand beside a value; a number many dispute has dozens.
    private static final int FEW = 4;
    private static final int COLUMNS = 4;

    /// A slot.
    public record Row(String slot, List<Said> said) {
        /// What one teller says in this slot.
        public List<Said> by(Teller teller) {
            return said.stream().filter(one -> one.teller().equals(teller)).toList();
        }

        /// Who says the same, value by value, in the order first said.
        public List<List<Said>> byValue() {
            Map<String, List<Said>> groups = new LinkedHashMap<>();
            for (Said one : said) {
                groups.computeIfAbsent(one.value().toLowerCase(java.util.Locale.ROOT), value -> new ArrayList<>())
                        .add(one);
            }
            return List.copyOf(groups.values());
        }
    }

    /// One value by one teller, and every place that carries it.
    ///
    /// @param stance "denies", "doubts"; "" for plain saying
    /// @param hedge the word that holds it back, or ""
    public record Said(
            Teller teller, String value, String stance, String hedge, List<Place> places, List<String> contradictions) {
        public boolean isDisputed() {
            return !contradictions.isEmpty();
        }

        /// The first few of them; the list of what differs has all.
        public List<String> firstContradictions() {
            return contradictions.size() <= FEW ? contradictions : contradictions.subList(0, FEW - 1);
        }

        public int moreContradictions() {
            return contradictions.size() - firstContradictions().size();
        }
    }

    /// Words in a source.
    ///
    /// @param id the claim's number, or "" for what is no claim
    /// @param href the words; "" when no words carry it
    /// @param label which report, from when
    /// @param words as they stand there
    public record Place(String id, String href, String cite, String label, String words) {}

    /// Whether every teller has a column.
    public boolean isWide() {
        return tellers.size() <= COLUMNS;
    }

    public static Accounts of(IncidentEntry incident, Layout layout) {
        Map<Slot, List<Said>> bySlot = new java.util.EnumMap<>(Slot.class);
        dates(incident, layout, bySlot);
        places(incident, layout, bySlot);
        Set<String> hard = incident.hard().stream().map(ContradictionEntry::id).collect(Collectors.toSet());
        for (ClaimEntry claim : incident.claims()) {
            List<String> against =
                    claim.contradictions().stream().filter(hard::contains).toList();
            add(bySlot, claim.claim().slot(), said(claim, against));
        }
        List<Row> rows = new ArrayList<>();
        bySlot.forEach((slot, said) -> rows.add(new Row(Wording.of(slot), said)));
        List<Teller> tellers = rows.stream()
                .flatMap(row -> row.said().stream())
                .map(Said::teller)
                .distinct()
                .toList();
        return new Accounts(tellers, rows);
    }

    /// @param against what it differs from, without what only seems so
    private static Said said(ClaimEntry claim, List<String> against) {
        Stance stance = claim.claim().stance();
        return new Said(
                claim.teller(),
                claim.value(),
                stance == Stance.ASSERTS ? "" : Wording.of(stance),
                claim.hedge().orElse(""),
                List.of(new Place(
                        claim.id(),
                        "#" + claim.anchor(),
                        claim.cite(),
                        claim.report().label(),
                        claim.words())),
                against);
    }

    private static void dates(IncidentEntry incident, Layout layout, Map<Slot, List<Said>> bySlot) {
        for (Telling telling : incident.shared().tellings()) {
            if (telling.incident().when().isEmpty() || claims(telling.incident(), Slot.WHEN)) continue;
            ReportEntry report = incident.report(telling);
            String value = DateWording.of(telling.incident().when().get());
            add(
                    bySlot,
                    Slot.WHEN,
                    told(layout, report, value, telling.incident().whenAt()));
        }
    }

    private static void places(IncidentEntry incident, Layout layout, Map<Slot, List<Said>> bySlot) {
        for (Telling telling : incident.shared().tellings()) {
            if (claims(telling.incident(), Slot.WHERE)) continue;
            Optional<PlaceMention> place = telling.incident().where().or(telling.incident()::within);
            if (place.isEmpty()) continue;
            String within = telling.incident()
                    .within()
                    .filter(larger -> telling.incident().where().isPresent())
                    .map(larger -> ", " + larger.name())
                    .orElse("");
            String value = place.get().name() + within;
            ReportEntry report = incident.report(telling);
            add(
                    bySlot,
                    Slot.WHERE,
                    told(layout, report, value, Optional.of(place.get().span())));
        }
    }

    private static boolean claims(Incident incident, Slot slot) {
        return incident.claims().stream().anyMatch(claim -> claim.slot() == slot);
    }

    private static Said told(Layout layout, ReportEntry report, String value, Optional<Span> at) {
        Place place = at.map(span -> new Place(
                        "",
                        "#" + report.anchor(span),
                        report.cite(span),
                        report.label(),
                        report.document().at(span)))
                .orElseGet(() -> new Place("", "", report.id(), report.label(), ""));
        Teller teller = at.flatMap(span -> layout.innermost(report, span))
                .map(layout::teller)
                .orElseGet(() -> new Teller(report.outlet(), Optional.empty()));
        return new Said(teller, value, "", "", List.of(place), List.of());
    }

    /// The same value by the same teller stands once, with all its places.
    private static void add(Map<Slot, List<Said>> bySlot, Slot slot, Said said) {
        List<Said> all = bySlot.computeIfAbsent(slot, any -> new ArrayList<>());
        for (int i = 0; i < all.size(); i++) {
            Said known = all.get(i);
            if (known.teller().equals(said.teller())
                    && known.value().equalsIgnoreCase(said.value())
                    && known.stance().equals(said.stance())
                    && known.hedge().equalsIgnoreCase(said.hedge())) {
                all.set(i, merged(known, said));
                return;
            }
        }
        all.add(said);
    }

    private static Said merged(Said known, Said more) {
        List<Place> places = new ArrayList<>(known.places());
        places.addAll(more.places());
        List<String> against = new ArrayList<>(known.contradictions());
        more.contradictions().stream().filter(one -> !against.contains(one)).forEach(against::add);
        return new Said(
                known.teller(),
                known.value(),
                known.stance(),
                known.hedge(),
                List.copyOf(places),
                List.copyOf(against));
    }
}
