package org.rashomon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Incident;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Value;
import org.rashomon.investigation.Findings;
import org.rashomon.investigation.ReportReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How often the killed and wounded of an incident are those of a register.
///
/// `Tolls ranges INCIDENTS.jsonl`: each line has `assessment`, `date`, and `killed` and `injured` as `[least, most]`,
/// as in
/// the Airwars register; right when the least and the most that the text's main incident is said to have cost are both
/// equal.
///
/// `Tolls numbers DOCS.jsonl INCIDENTS.jsonl`: reports with `incident`, `dct`, `title`, `text`, and the register with
/// `incident`, `killed`, `injured`, as in the Gun Violence Corpus; right when the number that most reports of the
/// incident
/// give is equal, none being zero.
public final class Tolls {
    private final JsonMapper json = new JsonMapper();
    private final ReportReader reader = new ReportReader();
    private final Map<Slot, int[]> right = new HashMap<>();

    /// What is said of one slot: `[least, most]`.
    private record Range(int least, int most) {}

    private Tolls() {}

    public static void main(String[] args) throws IOException {
        Tolls tolls = new Tolls();
        if (args[0].equals("ranges")) tolls.ranges(Path.of(args[1]));
        else tolls.numbers(Path.of(args[1]), Path.of(args[2]));
        tolls.right.forEach((slot, counts) -> System.out.printf(
                "%s: %d of %d, %.1f %%%n", slot, counts[0], counts[1], 100.0 * counts[0] / counts[1]));
    }

    private void ranges(Path register) throws IOException {
        for (String line : Files.readAllLines(register)) {
            JsonNode entry = json.readTree(line);
            Findings found = read(
                    entry.get("code").asString(),
                    entry.get("date").asString(),
                    "",
                    entry.get("assessment").asString());
            Optional<Incident> main = main(found);
            count(Slot.KILLED, entry.get("killed"), main);
            count(Slot.WOUNDED, entry.get("injured"), main);
        }
    }

    private void count(Slot slot, JsonNode gold, Optional<Incident> main) {
        if (gold == null || gold.isNull()) return;
        Range range = new Range(gold.get(0).asInt(), gold.get(1).asInt());
        count(
                slot,
                main.flatMap(incident -> range(incident, slot))
                        .filter(range::equals)
                        .isPresent());
    }

    private void count(Slot slot, boolean isRight) {
        int[] counts = right.computeIfAbsent(slot, empty -> new int[2]);
        if (isRight) counts[0]++;
        counts[1]++;
    }

    private void numbers(Path docs, Path register) throws IOException {
        Map<String, List<Findings>> reports = new HashMap<>();
        for (String line : Files.readAllLines(docs)) {
            JsonNode doc = json.readTree(line);
            reports.computeIfAbsent(doc.get("incident").asString(), none -> new ArrayList<>())
                    .add(read(
                            doc.get("doc").asString(),
                            doc.get("dct").asString(),
                            doc.get("title").asString(),
                            doc.get("text").asString()));
        }
        for (String line : Files.readAllLines(register)) {
            JsonNode incident = json.readTree(line);
            List<Findings> told = reports.get(incident.get("incident").asString());
            if (told == null) continue;
            count(Slot.KILLED, said(told, Slot.KILLED) == incident.get("killed").asInt());
            count(
                    Slot.WOUNDED,
                    said(told, Slot.WOUNDED) == incident.get("injured").asInt());
        }
    }

    /// The number most reports give; of several, the highest.
    private static int said(List<Findings> reports, Slot slot) {
        Map<Integer, Long> said = reports.stream()
                .flatMap(report -> main(report).stream())
                .flatMap(incident -> range(incident, slot).stream())
                .collect(Collectors.groupingBy(Range::most, Collectors.counting()));
        return said.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static Optional<Incident> main(Findings report) {
        return report.incidents().stream()
                .max(Comparator.comparing(incident -> incident.claims().size()));
    }

    /// The least and the most of the whole; where only groups are counted, of their largest.
    private static Optional<Range> range(Incident incident, Slot slot) {
        List<Value.Toll> all = incident.claims().stream()
                .filter(claim -> claim.slot() == slot)
                .map(Claim::value)
                .map(Value.Toll.class::cast)
                .toList();
        List<Value.Toll> whole =
                all.stream().filter(toll -> toll.who().isEmpty()).toList();
        List<Value.Toll> counted = whole.isEmpty() ? all : whole;
        if (counted.isEmpty()) return Optional.empty();
        int least = counted.stream()
                .mapToInt(toll -> toll.min().orElseGet(() -> toll.max().orElse(0)))
                .min()
                .orElseThrow();
        int most = counted.stream()
                .mapToInt(toll -> toll.max().orElseGet(() -> toll.min().orElse(0)))
                .max()
                .orElseThrow();
        return Optional.of(new Range(whole.isEmpty() ? most : least, most));
    }

    private Findings read(String id, String day, String title, String text) {
        Origin origin = new Origin(
                id,
                "0".repeat(64),
                Optional.empty(),
                day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
                Optional.of("date"),
                Optional.empty());
        DocumentReader documents = new DocumentReader();
        return reader.read(title.isEmpty() ? documents.read(origin, text) : documents.read(origin, title, text));
    }
}
