package org.rashomon.dossier.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.contradiction.Contradiction;
import org.rashomon.document.Document;
import org.rashomon.incident.Claim;
import org.rashomon.incident.SharedIncident;
import org.rashomon.incident.Statement;
import org.rashomon.incident.Telling;
import org.rashomon.investigation.Investigation;
import org.rashomon.narrative.Corroboration;
import org.rashomon.narrative.Shift;

/// Numbers incidents, their claims, contradictions and shifts.
final class IncidentNumbers {
    private final Map<String, ReportEntry> reports;
    private final VoiceRegister voices;
    private int contradictionsSoFar;
    private int shiftsSoFar;

    IncidentNumbers(Map<String, ReportEntry> reports, VoiceRegister voices) {
        this.reports = reports;
        this.voices = voices;
    }

    List<IncidentEntry> of(Investigation investigation) {
        Map<String, List<Contradiction>> contradictions =
                investigation.contradictions().stream().collect(Collectors.groupingBy(Contradiction::incident));
        Map<String, List<Shift>> shifts =
                investigation.shifts().stream().collect(Collectors.groupingBy(Shift::incident));
        Map<String, List<Corroboration>> corroborations =
                investigation.corroborations().stream().collect(Collectors.groupingBy(Corroboration::incident));
        List<IncidentEntry> unnumbered = investigation.incidents().stream()
                .map(shared ->
                        new IncidentEntry("i0", shared, reports(shared), List.of(), List.of(), List.of(), List.of()))
                .sorted(Comparator.comparing((IncidentEntry one) ->
                                one.day().map(Object::toString).orElse("9"))
                        .thenComparing(one -> one.shared().id()))
                .toList();
        List<IncidentEntry> numbered = new ArrayList<>();
        for (IncidentEntry one : unnumbered) {
            String shared = one.shared().id();
            numbered.add(number(
                    "i" + (numbered.size() + 1),
                    one,
                    contradictions.getOrDefault(shared, List.of()),
                    shifts.getOrDefault(shared, List.of()),
                    corroborations.getOrDefault(shared, List.of())));
        }
        return List.copyOf(numbered);
    }

    private ReportEntry report(Document document) {
        ReportEntry entry = reports.get(Layout.key(document));
        if (entry == null)
            throw new IllegalArgumentException(
                    "incidents tell of report %s, which is not in the investigation".formatted(document.id()));
        return entry;
    }

    private List<ReportEntry> reports(SharedIncident shared) {
        Map<String, ReportEntry> once = new LinkedHashMap<>();
        for (Telling telling : shared.tellings()) {
            ReportEntry report = report(telling.document());
            once.putIfAbsent(report.id(), report);
        }
        return List.copyOf(once.values());
    }

    private record Place(ReportEntry report, Claim claim) {
        String key() {
            return report.id() + "/" + claim.slot() + "/" + claim.span() + "/" + claim.value();
        }
    }

    private IncidentEntry number(
            String id,
            IncidentEntry one,
            List<Contradiction> contradictions,
            List<Shift> shifts,
            List<Corroboration> corroborations) {
        Map<String, List<String>> against = new HashMap<>();
        int first = contradictionsSoFar;
        for (Contradiction contradiction : contradictions) {
            String number = "x" + ++contradictionsSoFar;
            Stream.of(
                            List.of(contradiction.one(), contradiction.other()),
                            contradiction.withOne(),
                            contradiction.withOther())
                    .flatMap(List::stream)
                    .map(this::key)
                    .distinct()
                    .forEach(key -> against.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(number));
        }
        List<ClaimEntry> claims = claims(id, one.shared(), against);
        Map<String, ClaimEntry> byPlace = claims.stream()
                .collect(Collectors.toMap(
                        claim -> new Place(claim.report(), claim.claim()).key(), claim -> claim, (a, same) -> a));
        List<ContradictionEntry> laid = new ArrayList<>();
        for (Contradiction contradiction : contradictions) {
            laid.add(new ContradictionEntry(
                    "x" + (first + laid.size() + 1),
                    contradiction,
                    entry(byPlace, id, contradiction.one()),
                    entry(byPlace, id, contradiction.other())));
        }
        List<ShiftEntry> changes = new ArrayList<>();
        for (Shift shift : shifts) {
            changes.add(new ShiftEntry(
                    "h" + ++shiftsSoFar,
                    shift,
                    shift.steps().stream().map(step -> entry(byPlace, id, step)).toList()));
        }
        return new IncidentEntry(id, one.shared(), one.reports(), claims, laid, changes, corroborations);
    }

    private String key(Statement statement) {
        return new Place(report(statement.document()), statement.claim()).key();
    }

    /// A rule may make a claim of its own, of a date that stands in no claim; it has no number in the table.
    private ClaimEntry entry(Map<String, ClaimEntry> byPlace, String incident, Statement statement) {
        ClaimEntry known = byPlace.get(key(statement));
        return known != null ? known : claim("", incident, statement, List.of());
    }

    private List<ClaimEntry> claims(String incident, SharedIncident shared, Map<String, List<String>> against) {
        List<ClaimEntry> claims = new ArrayList<>();
        for (Telling telling : shared.tellings()) {
            for (Claim claim : telling.incident().claims()) {
                Statement statement = new Statement(telling.document(), claim);
                claims.add(claim(
                        incident + "-c" + (claims.size() + 1),
                        incident,
                        statement,
                        against.getOrDefault(key(statement), List.of())));
            }
        }
        return claims;
    }

    private ClaimEntry claim(String id, String incident, Statement statement, List<String> against) {
        ReportEntry report = report(statement.document());
        Optional<String> said = statement.claim().attribution().map(one -> report.id() + "-" + one);
        return new ClaimEntry(
                id, incident, report, statement.claim(), voices.teller(statement.claim(), report), said, against);
    }
}
