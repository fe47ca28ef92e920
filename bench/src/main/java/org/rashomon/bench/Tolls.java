package org.rashomon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.attribution.Stance;
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
/// the Airwars register; right when the range that the text opens with is equal at both ends, an open end closed by the
/// highest or lowest figure for all that it gives later.
///
/// `Tolls numbers DOCS.jsonl INCIDENTS.jsonl`: reports with `incident`, `dct`, `title`, `text`, and the register with
/// `incident`, `killed`, `injured`, as in the Gun Violence Corpus; right when the number that most reports of the
/// incident give is equal, none being zero. A report gives the largest that its main incident counts.
public final class Tolls {
    private static final Set<String> ALL =
            Set.of("", "people", "persons", "individuals", "civilians", "civilian", "citizens", "victims", "martyrs");
    /// How many times the first figure one of the same deed may be.
    private static final int FAR = 3;

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
            count(Slot.KILLED, entry.get("killed"), found);
            count(Slot.WOUNDED, entry.get("injured"), found);
        }
    }

    private void count(Slot slot, JsonNode gold, Findings found) {
        if (gold == null || gold.isNull()) return;
        Range range = new Range(gold.get(0).asInt(), gold.get(1).asInt());
        count(slot, range(found, slot).filter(range::equals).isPresent());
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
                .flatMap(report -> most(report, slot).stream())
                .collect(Collectors.groupingBy(number -> number, Collectors.counting()));
        return said.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static Optional<Incident> main(Findings report) {
        return report.incidents().stream()
                .max(Comparator.comparing(incident -> incident.claims().size()));
    }

    /// The number of the largest group that one report counts.
    private static Optional<Integer> most(Findings report, Slot slot) {
        return main(report).stream()
                .flatMap(incident -> tolls(incident, slot))
                .map(Tolls::most)
                .max(Comparator.naturalOrder());
    }

    /// The first figure for all of them in a text that sums up what others say; its open end is closed by the highest
    /// or the lowest that others give.
    private static Optional<Range> range(Findings text, Slot slot) {
        List<Value.Toll> all = text.incidents().stream()
                .flatMap(incident -> incident.claims().stream())
                .filter(claim -> claim.slot() == slot && claim.stance() != Stance.DENIES)
                .sorted(Comparator.comparing(Claim::span))
                .map(Claim::value)
                .map(Value.Toll.class::cast)
                .toList();
        if (all.isEmpty()) return Optional.empty();
        List<Value.Toll> whole = all.stream().filter(Tolls::isOfAll).toList();
        if (whole.isEmpty()) return Optional.of(new Range(least(all.getFirst()), most(all.getFirst())));
        Value.Toll first = whole.getFirst();
        int least = least(first);
        int most = most(first);
        for (Value.Toll other : whole) {
            boolean near = most(other) <= FAR * Math.max(2, most(first));
            if (first.max().isEmpty() && near) most = Math.max(most, most(other));
            if (first.min().isEmpty()) least = Math.min(least, most(other));
        }
        return Optional.of(new Range(least, most));
    }

    private static boolean isOfAll(Value.Toll toll) {
        return ALL.contains(toll.who().toLowerCase(Locale.ROOT));
    }

    private static int least(Value.Toll toll) {
        return toll.min().orElseGet(() -> toll.max().orElse(0));
    }

    private static int most(Value.Toll toll) {
        return toll.max().orElseGet(() -> toll.min().orElse(0));
    }

    private static Stream<Value.Toll> tolls(Incident incident, Slot slot) {
        return incident.claims().stream()
                .filter(claim -> claim.slot() == slot && claim.stance() != Stance.DENIES)
                .map(Claim::value)
                .map(Value.Toll.class::cast);
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
