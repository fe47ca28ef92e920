package org.rashomon.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.attribution.Attribution;
import org.rashomon.document.Document;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Span;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Incident;
import org.rashomon.investigation.Findings;
import org.rashomon.investigation.ReportReader;

/// The second law on real reports: the names of two parties are exchanged in each report that has them, and the
/// findings
/// must be the same with the names exchanged.
///
/// `ExchangedReports REPORTS.csv`: prints the share of reports, of statements and of claims that stay the same, and
/// what
/// differs.
public final class ExchangedReports {
    private static final int SHOWN = 60;

    private ExchangedReports() {}

    public static void main(String[] args) throws IOException {
        Map<String, String> names = names();
        Pattern any =
                Pattern.compile("(?<![\\p{L}\\p{N}])(" + String.join("|", names.keySet()) + ")(?![\\p{L}\\p{N}])");
        ReportReader reader = new ReportReader();
        int reports = 0;
        int same = 0;
        int shown = 0;
        Map<String, int[]> parts = new TreeMap<>();
        for (Document document : SpreadPairs.table(Path.of(args[0]))) {
            if (!any.matcher(document.text()).find()) continue;
            reports++;
            Findings found = reader.read(document);
            String title = document.title().map(document::at).orElse("");
            Document turned = new DocumentReader()
                    .read(
                            document.origin(),
                            exchanged(title, any, names),
                            exchanged(document.at(document.body()), any, names));
            Findings other = reader.read(turned);
            List<String> expected = told(found).stream()
                    .map(line -> exchanged(line, any, names))
                    .toList();
            List<String> got = told(other);
            if (expected.equals(got)) same++;
            for (String line : expected) {
                int[] counts = parts.computeIfAbsent(line.substring(0, line.indexOf(' ')), unused -> new int[2]);
                counts[1]++;
                if (got.contains(line)) counts[0]++;
            }
            for (String line : difference(expected, got)) {
                if (shown++ < SHOWN) System.out.println(document.id() + " - " + line);
            }
            for (String line : difference(got, expected)) {
                if (shown++ < SHOWN) System.out.println(document.id() + " + " + line);
            }
        }
        System.out.printf(
                "%d reports have the names; all findings equal in %d = %.3f%n", reports, same, (double) same / reports);
        parts.forEach((part, counts) -> System.out.printf(
                "  %s: %d of %d = %.4f%n", part, counts[0], counts[1], (double) counts[0] / counts[1]));
    }

    private static List<String> difference(List<String> from, List<String> other) {
        Set<String> known = new HashSet<>(other);
        return from.stream().filter(line -> !known.contains(line)).toList();
    }

    private static String exchanged(String text, Pattern any, Map<String, String> names) {
        return any.matcher(text).replaceAll(name -> Matcher.quoteReplacement(names.getOrDefault(name.group(1), "")));
    }

    private static List<String> told(Findings findings) {
        List<String> told = new ArrayList<>();
        Document document = findings.document();
        for (Attribution one : findings.attributions()) {
            told.add("statement " + words(document, one.source()) + words(document, one.cue())
                    + words(document, one.content()) + " by " + one.speaker().kind() + " "
                    + one.speaker().name() + " "
                    + one.stance());
        }
        for (Incident one : findings.incidents()) {
            told.add("incident " + one.kind() + one.when() + one.where().map(place -> place.name())
                    + words(document, one.mentions()));
            for (Claim claim : one.claims()) {
                told.add("claim " + claim.slot() + " " + claim.value() + words(document, List.of(claim.span()))
                        + claim.by().map(speaker -> speaker.name()) + claim.stance());
            }
        }
        return told;
    }

    private static String words(Document document, List<Span> spans) {
        return spans.stream().map(document::at).toList().toString();
    }

    private static Map<String, String> names() throws IOException {
        Map<String, String> names = new HashMap<>();
        try (var in = ExchangedReports.class.getResourceAsStream("exchanged-names.tsv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] pair = line.split("\t");
                        names.put(pair[0], pair[1]);
                        names.put(pair[1], pair[0]);
                    });
        }
        return names;
    }
}
