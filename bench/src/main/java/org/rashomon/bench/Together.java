package org.rashomon.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rashomon.contradiction.Contradiction;
import org.rashomon.document.Document;
import org.rashomon.incident.SharedIncident;
import org.rashomon.incident.Telling;
import org.rashomon.investigation.Findings;
import org.rashomon.investigation.Investigation;
import org.rashomon.investigation.ReportReader;
import org.rashomon.narrative.Shift;

/// Joins the incidents of a corpus and writes, for `score_clusters.py`, which group each report's main incident is in;
/// besides, for reading, every incident that several reports tell with its reasons, contradictions and shifts.
///
/// `Together IN OUT.jsonl OUT.txt`: IN as for `Extract`. A report's main incident is the one that most reports tell,
/// and of
/// those the one it says most of.
public final class Together {
    private Together() {}

    public static void main(String[] args) throws IOException {
        List<Document> documents = Extract.documents(Path.of(args[0]));
        ReportReader reader = new ReportReader();
        long start = System.nanoTime();
        List<Findings> reports = documents.stream().map(reader::read).toList();
        long read = System.nanoTime();
        Investigation together = Investigation.of(reports);
        long joined = System.nanoTime();
        write(args[1], reports, together);
        describe(args[2], together);
        System.out.printf(
                "%d reports, %d tellings, %d incidents, %d contradictions, %d shifts; read %.1f s, joined %.1f s%n",
                reports.size(),
                reports.stream().mapToInt(report -> report.incidents().size()).sum(),
                together.incidents().size(),
                together.contradictions().size(),
                together.shifts().size(),
                (read - start) / 1e9,
                (joined - read) / 1e9);
    }

    private static void write(String file, List<Findings> reports, Investigation together) throws IOException {
        Map<String, SharedIncident> groups = new HashMap<>();
        for (SharedIncident incident : together.incidents()) {
            for (Telling telling : incident.tellings()) groups.put(telling.id(), incident);
        }
        try (PrintStream out = new PrintStream(file, StandardCharsets.UTF_8)) {
            for (Findings report : reports) {
                report.incidents().stream()
                        .map(incident -> new Telling(report.document(), incident))
                        .max(Comparator.comparing(
                                        (Telling telling) -> reports(Objects.requireNonNull(groups.get(telling.id()))))
                                .thenComparing(
                                        telling -> telling.incident().claims().size()))
                        .ifPresent(telling -> out.printf(
                                "{\"doc\": \"%s\", \"cluster\": \"%s\"}%n",
                                report.document().id(),
                                Objects.requireNonNull(groups.get(telling.id())).id()));
            }
        }
    }

    private static long reports(SharedIncident incident) {
        return incident.tellings().stream()
                .map(telling -> telling.document().id())
                .distinct()
                .count();
    }

    private static void describe(String file, Investigation together) throws IOException {
        try (PrintStream out = new PrintStream(file, StandardCharsets.UTF_8)) {
            for (SharedIncident incident : together.incidents()) {
                List<Contradiction> differ = together.contradictions().stream()
                        .filter(one -> one.incident().equals(incident.id()))
                        .toList();
                if (incident.tellings().size() < 2 && differ.isEmpty()) continue;
                out.printf("%n== %s%n", incident.id());
                for (int i = 0; i < incident.tellings().size(); i++) {
                    tell(
                            out,
                            incident.tellings().get(i),
                            i == 0 ? "" : incident.reasons().get(i - 1));
                }
                for (Contradiction one : differ) {
                    out.printf(
                            "  ! %s %s [%s/%s +%d +%d] %s%n",
                            one.weight(),
                            one.rule(),
                            one.one().document().id(),
                            one.other().document().id(),
                            one.withOne().size(),
                            one.withOther().size(),
                            one.reason());
                    out.printf(
                            "      “%s” / “%s”%n",
                            one.one().words(), one.other().words());
                }
                for (Shift shift : together.shifts()) {
                    if (shift.incident().equals(incident.id())) {
                        out.printf(
                                "  > %s %s %s: %s%n",
                                shift.change(), shift.slot(), shift.voice().shown(), shift.path());
                    }
                }
            }
        }
    }

    private static void tell(PrintStream out, Telling telling, String reason) {
        var incident = telling.incident();
        out.printf(
                "  %s %s %s %s %s/%s “%s” (%d) %s%n",
                telling.document().id(),
                telling.document().today().map(Object::toString).orElse("?"),
                incident.kind(),
                incident.when().map(Object::toString).orElse("?"),
                incident.where().map(place -> place.name()).orElse("?"),
                incident.within().map(place -> place.name()).orElse("?"),
                telling.document().at(incident.mentions().getFirst()),
                incident.claims().size(),
                reason);
    }
}
