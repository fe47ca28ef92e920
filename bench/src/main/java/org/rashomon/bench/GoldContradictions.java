package org.rashomon.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rashomon.contradiction.Contradiction;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.Telling;
import org.rashomon.incident.Value;
import org.rashomon.incident.meaning.Meaning;
import org.rashomon.incident.meaning.Meanings;
import org.rashomon.incident.meaning.Parties;
import org.rashomon.investigation.Findings;
import org.rashomon.investigation.Investigation;
import org.rashomon.investigation.ReportReader;

/// Recall and precision of the contradictions of three incidents against a list made by reading; how the two are
/// compared stands in `contradictions.gold.md` beside the list.
///
/// `GoldContradictions REPORTS.csv [list]`: reads the list's reports as one case. With `list` every pair is written
/// out.
public final class GoldContradictions {
    /// Whom a toll counts is compared by kinds: relief workers are aid workers.
    private static final Meanings MEANINGS = new Meanings(new Parties());

    private GoldContradictions() {}

    private record Row(String incident, String slot, String grade, String a, String b, Set<String> reports) {
        String base() {
            return slot.replaceAll("/.*", "");
        }
    }

    private record Pair(Contradiction contradiction, Slot slot, GoldValue one, GoldValue other) {}

    public static void main(String[] args) throws IOException {
        boolean list = args.length > 1;
        List<Row> rows = rows();
        Map<String, String> aliases = aliases();
        Set<String> ids = new HashSet<>();
        rows.forEach(row -> ids.addAll(row.reports()));
        ReportReader reader = new ReportReader();
        List<Findings> reports = SpreadPairs.table(Path.of(args[0])).stream()
                .filter(document -> ids.contains(document.id()))
                .map(reader::read)
                .toList();
        Investigation all = Investigation.of(reports);
        int[] total = new int[4];
        Map<String, int[]> bySlot = new TreeMap<>();
        int grades = 0;
        int read = 0;
        int together = 0;
        for (String incident : rows.stream().map(Row::incident).distinct().toList()) {
            List<Row> wanted = rows.stream()
                    .filter(row ->
                            row.incident().equals(incident) && !row.slot().equals("other"))
                    .toList();
            Set<String> of = new HashSet<>();
            wanted.forEach(row -> of.addAll(row.reports()));
            List<Pair> pairs = new ArrayList<>(pairs(all, of, aliases));
            List<Pair> hard = pairs.stream()
                    .filter(pair -> pair.contradiction().weight() != Contradiction.Weight.ONLY_SEEMS)
                    .toList();
            Set<Pair> used = new HashSet<>();
            int found = 0;
            int foundHard = 0;
            int hardRows = 0;
            for (Row row : wanted) {
                boolean isHard = !row.grade().equals("seeming");
                if (isHard) hardRows++;
                if (isHard && isRead(all, row, aliases)) read++;
                if (isHard && isTogether(all, row, aliases)) together++;
                int[] counts = bySlot.computeIfAbsent(row.base(), unused -> new int[2]);
                if (isHard) counts[1]++;
                Pair match = pairs.stream()
                        .filter(pair -> !used.contains(pair) && matches(row, pair, aliases))
                        .findFirst()
                        .orElse(null);
                if (match != null) {
                    used.add(match);
                    found++;
                    if (isHard) foundHard++;
                    if (isHard) counts[0]++;
                    if (grade(match).equals(row.grade())) grades++;
                } else if (isHard && list && isTogether(all, row, aliases)) {
                    System.out.printf(
                            "  silent %s %s %s: %s | %s%n", incident, row.slot(), row.grade(), row.a(), row.b());
                } else if (isHard && list) {
                    System.out.printf(
                            "  missed %s %s %s: %s | %s%n", incident, row.slot(), row.grade(), row.a(), row.b());
                }
            }
            long wrong = hard.stream().filter(pair -> !used.contains(pair)).count();
            if (list) {
                pairs.forEach(pair -> System.out.printf(
                        "  %s %s %s %s: %s [%s, %s]%n",
                        used.contains(pair) ? "hit   " : "extra ",
                        incident,
                        pair.contradiction().weight(),
                        pair.contradiction().rule(),
                        pair.contradiction().reason(),
                        pair.contradiction().one().document().id(),
                        pair.contradiction().other().document().id()));
            }
            System.out.printf(
                    "%s: hard and part %d of %d, all %d of %d; pairs %d, of them hard and part %d, not in the list %d%n",
                    incident, foundHard, hardRows, found, wanted.size(), pairs.size(), hard.size(), wrong);
            total[0] += foundHard;
            total[1] += hardRows;
            total[2] += hard.size();
            total[3] += (int) wrong;
        }
        System.out.printf(
                "all: recall %d of %d = %.2f; of %d pairs %d are in the list: %.2f; same grade %d%n",
                total[0],
                total[1],
                (double) total[0] / total[1],
                total[2],
                total[2] - total[3],
                (double) (total[2] - total[3]) / Math.max(1, total[2]),
                grades);
        System.out.printf(
                "both values are read in %d of %d, and stand in one incident in %d%n", read, total[1], together);
        bySlot.forEach((slot, counts) -> System.out.printf("  %s %d of %d%n", slot, counts[0], counts[1]));
    }

    /// The program's pairs whose reports are both among an incident's, each pair of values once.
    private static List<Pair> pairs(Investigation all, Set<String> reports, Map<String, String> aliases) {
        Map<String, Pair> folded = new LinkedHashMap<>();
        for (Contradiction one : all.contradictions()) {
            boolean ours = Stream.of(one.one(), one.other())
                    .allMatch(side -> reports.contains(side.document().id()));
            if (!ours) continue;
            GoldValue left = value(one.one(), aliases);
            GoldValue right = value(one.other(), aliases);
            Slot slot = one.one().claim().slot();
            String key = slot
                    + group(one.one())
                    + group(one.other())
                    + Stream.of(left.toString(), right.toString()).sorted().toList();
            folded.putIfAbsent(key, new Pair(one, slot, left, right));
        }
        return List.copyOf(folded.values());
    }

    private static GoldValue value(Statement side, Map<String, String> aliases) {
        return GoldValue.of(side.claim(), side.words(), aliases);
    }

    private static String group(Statement side) {
        if (!(side.claim().value() instanceof Value.Toll toll)) return "";
        String kind = MEANINGS.of(side, "")
                .map(meaning ->
                        meaning instanceof Meaning.Toll count ? count.group().kind() : "")
                .orElse("");
        return toll.who().toLowerCase(Locale.ROOT) + " " + kind;
    }

    private static boolean matches(Row row, Pair pair, Map<String, String> aliases) {
        String slots = Stream.of(
                        pair.contradiction().one(), pair.contradiction().other())
                .map(side -> side.claim().slot().name().toLowerCase(Locale.ROOT))
                .distinct()
                .toList()
                .toString();
        if (!fits(row.base(), slots)) return false;
        if (row.slot().contains("/")) {
            String wanted = row.slot().replaceAll(".*/", "");
            String counted = group(pair.contradiction().one()) + " "
                    + group(pair.contradiction().other());
            String stem = wanted.substring(0, Math.min(5, wanted.length()));
            if (!counted.contains(stem)) return false;
        }
        GoldValue a = GoldValue.gold(row.a(), aliases);
        GoldValue b = GoldValue.gold(row.b(), aliases);
        if (row.base().equals("happened")) {
            return b.agrees(pair.one())
                            && !b.agrees(pair.other())
                            && !pair.other().denied()
                    || b.agrees(pair.other())
                            && !b.agrees(pair.one())
                            && !pair.one().denied();
        }
        return a.agrees(pair.one()) && b.agrees(pair.other()) || a.agrees(pair.other()) && b.agrees(pair.one());
    }

    /// Whether both values of a row are among what was read in its reports, wherever.
    private static boolean isRead(Investigation all, Row row, Map<String, String> aliases) {
        return holds(
                all.incidents().stream()
                        .flatMap(shared -> shared.tellings().stream())
                        .toList(),
                row,
                aliases);
    }

    private static boolean isTogether(Investigation all, Row row, Map<String, String> aliases) {
        return all.incidents().stream().anyMatch(shared -> holds(shared.tellings(), row, aliases));
    }

    private static boolean holds(List<Telling> tellings, Row row, Map<String, String> aliases) {
        List<GoldValue> said = tellings.stream()
                .filter(one -> row.reports().contains(one.document().id()))
                .flatMap(one -> one.incident().claims().stream()
                        .filter(claim ->
                                fits(row.base(), "[" + claim.slot().name().toLowerCase(Locale.ROOT) + "]"))
                        .map(claim -> GoldValue.of(claim, one.document().at(claim.span()), aliases)))
                .toList();
        GoldValue a = GoldValue.gold(row.a(), aliases);
        GoldValue b = GoldValue.gold(row.b(), aliases);
        return said.stream().anyMatch(a::agrees) && said.stream().anyMatch(b::agrees);
    }

    /// Explanation, happened and weapon may stand for each other.
    private static boolean fits(String slot, String slots) {
        return switch (slot) {
            case "killed" -> slots.equals("[killed]");
            case "wounded" -> slots.equals("[wounded]");
            case "time" -> slots.contains("when");
            case "place" -> slots.contains("where");
            case "happened" -> slots.contains("explanation");
            case "explanation", "weapon" ->
                slots.contains("explanation") || slots.contains("weapon") || slots.contains("perpetrator");
            default -> slots.contains(slot);
        };
    }

    private static String grade(Pair pair) {
        return switch (pair.contradiction().weight()) {
            case CANNOT_BOTH_HOLD -> "hard";
            case DIFFERS_IN_PART -> "part";
            case ONLY_SEEMS -> "seeming";
        };
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : lines("contradictions.gold.tsv")) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals("incident")) continue;
            Set<String> reports = new HashSet<>(List.of(cells[5].split(";")));
            reports.addAll(List.of(cells[8].split(";")));
            String incident = cells[0].equals("khan-sheikhoun-hospital") ? "khan-sheikhoun" : cells[0];
            rows.add(new Row(incident, cells[1], cells[2], cells[3], cells[6], reports));
        }
        return rows;
    }

    private static Map<String, String> aliases() throws IOException {
        Map<String, String> aliases = new TreeMap<>();
        for (String line : lines("gold-aliases.tsv")) {
            String[] cells = line.split("\t");
            aliases.put(cells[0], cells[1]);
        }
        return aliases;
    }

    private static List<String> lines(String resource) throws IOException {
        try (var in = GoldContradictions.class.getResourceAsStream(resource);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
