package org.rashomon.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rashomon.dossier.Intake;
import org.rashomon.store.Offered;
import org.rashomon.store.StoredReport;

/// What was offered to a case and what became of it, as the dossier tells it.
final class OfferedLines {
    private OfferedLines() {}

    static Intake of(List<StoredReport> reports, Offered offered) {
        Map<Integer, List<String>> paths = new LinkedHashMap<>();
        offered.sightings()
                .forEach(one -> paths.computeIfAbsent(one.report(), key -> new ArrayList<>())
                        .add(one.path()));
        List<Intake.Line> lines = new ArrayList<>();
        for (StoredReport report : reports) {
            List<String> seen =
                    paths.getOrDefault(report.id(), List.of(report.origin().id()));
            List<String> words = new ArrayList<>(report.notes());
            if (!report.language().equals("en")) words.add(Documents.NOT_ENGLISH);
            lines.add(new Intake.Line(
                    seen.getFirst(),
                    Intake.State.READ,
                    String.join("; ", words),
                    Optional.of(report.origin().sha256()),
                    Optional.of(report.origin().id()),
                    seen.subList(1, seen.size())));
        }
        for (Offered.Problem problem : offered.problems()) {
            lines.add(new Intake.Line(
                    problem.name(),
                    Intake.State.valueOf(problem.state().toUpperCase(Locale.ROOT)),
                    problem.why(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of()));
        }
        return new Intake(lines);
    }
}
