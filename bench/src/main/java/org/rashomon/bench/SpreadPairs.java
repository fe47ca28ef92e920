package org.rashomon.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.rashomon.bench.MadeCopies.Copy;
import org.rashomon.bench.MadeCopies.Work;
import org.rashomon.document.Document;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.investigation.Findings;
import org.rashomon.investigation.ReportReader;
import org.rashomon.narrative.spread.Alteration;
import org.rashomon.narrative.spread.Link;
import org.rashomon.narrative.spread.Reported;
import org.rashomon.narrative.spread.Spread;
import org.rashomon.narrative.spread.SpreadFinder;

/// How well copies are found, and what was changed in them.
///
/// `SpreadPairs REPORTS.csv [COPIES [SEED]]`: of each report of the table (`id,outlet,published,title,text`) so many
/// copies are made; a copy is found when it is linked to its report or to another copy of it. Reports of the table that
/// are linked before any copy is made are one family, whose members count as one. A report that stands twice in the
/// table
/// is read once.
public final class SpreadPairs {
    private SpreadPairs() {}

    public static void main(String[] args) throws IOException {
        ReportReader reader = new ReportReader();
        int copies = args.length > 1 ? Integer.parseInt(args[1]) : 2;
        MadeCopies maker = new MadeCopies(args.length > 2 ? Long.parseLong(args[2]) : 1, reader);
        List<Findings> originals =
                table(Path.of(args[0])).stream().map(reader::read).toList();
        List<Copy> made = new ArrayList<>();
        for (Findings one : originals) {
            for (int i = 1; i <= copies; i++) made.add(maker.of(one, i));
        }
        List<Reported> reports = new ArrayList<>();
        originals.forEach(one -> reports.add(new Reported(one.document(), one.attributions())));
        Spread own = SpreadFinder.in(reports, List.of());
        System.out.printf(
                "%d links among the table's own reports%n",
                own.links().stream().filter(Link::isCopy).count());
        made.forEach(one ->
                reports.add(new Reported(one.report().document(), one.report().attributions())));
        long start = System.nanoTime();
        Spread spread = SpreadFinder.in(reports, List.of());
        System.out.printf("%d reports in %.1f s%n", reports.size(), (System.nanoTime() - start) / 1e9);
        pairs(spread, new Families(own, made), made);
        alterations(spread, made);
    }

    static List<Document> table(Path file) throws IOException {
        DocumentReader reader = new DocumentReader();
        List<Document> documents = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (var rows = format.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            Set<String> seen = new HashSet<>();
            for (CSVRecord row : rows) {
                if (!seen.add(row.get("id"))) continue;
                Origin origin = new Origin(
                        row.get("id"),
                        "%064x".formatted(Long.parseLong(row.get("id"))),
                        Optional.of(row.get("outlet")),
                        Optional.of(LocalDate.parse(row.get("published"))),
                        Optional.of("column published"),
                        Optional.empty());
                documents.add(reader.read(origin, row.get("title"), row.get("text")));
            }
        }
        return documents;
    }

    private static void pairs(Spread spread, Families families, List<Copy> made) {
        Set<String> copies =
                made.stream().map(copy -> copy.report().document().id()).collect(Collectors.toSet());
        int right = 0;
        int wrong = 0;
        int backwards = 0;
        Map<String, Boolean> found = new HashMap<>();
        for (Link link : spread.links()) {
            if (!link.isCopy()) continue;
            String after = link.after().id();
            if (families.areOne(after, link.before().id())) {
                right++;
                Stream.of(after, link.before().id()).filter(copies::contains).forEach(copy -> found.put(copy, true));
                if (link.before().id().startsWith(after)) backwards++;
            } else {
                wrong++;
                System.out.printf(
                        "  wrong: %s from %s: %s%n",
                        after,
                        link.before().id(),
                        link.passages().stream()
                                .map(passage -> link.after().at(passage.after()))
                                .toList());
            }
        }
        Map<Work, int[]> byWork = new EnumMap<>(Work.class);
        for (Copy copy : made) {
            boolean isFound = found.containsKey(copy.report().document().id());
            if (!isFound) {
                System.out.printf(
                        "  missed: %s %s %s%n",
                        copy.report().document().id(),
                        copy.works(),
                        copy.report().document().text().strip());
            }
            for (Work work : copy.works()) {
                int[] counts = byWork.computeIfAbsent(work, unused -> new int[2]);
                counts[1]++;
                if (isFound) counts[0]++;
            }
        }
        System.out.printf(
                "copies found %d of %d = %.3f; links right %d, wrong %d: precision %.3f; %d the wrong way round%n",
                found.size(),
                made.size(),
                (double) found.size() / made.size(),
                right,
                wrong,
                (double) right / (right + wrong),
                backwards);
        byWork.forEach((work, counts) -> System.out.printf("  %s %d of %d%n", work, counts[0], counts[1]));
    }

    /// Reports that are copies of one another before any copy was made, and the copies made of them.
    private static final class Families {
        private final Map<String, String> head = new HashMap<>();

        Families(Spread own, List<Copy> made) {
            own.links().stream()
                    .filter(Link::isCopy)
                    .forEach(link -> join(link.before().id(), link.after().id()));
            made.forEach(copy -> join(copy.of(), copy.report().document().id()));
        }

        private void join(String one, String other) {
            head.put(of(other), of(one));
        }

        private String of(String report) {
            String next = head.getOrDefault(report, report);
            return next.equals(report) ? report : of(next);
        }

        boolean areOne(String one, String other) {
            return of(one).equals(of(other));
        }
    }

    private static void alterations(Spread spread, List<Copy> made) {
        Map<String, Copy> byId = new HashMap<>();
        made.forEach(copy -> byId.put(copy.report().document().id(), copy));
        Map<Alteration.Kind, int[]> counts = new EnumMap<>(Alteration.Kind.class);
        for (Alteration.Kind kind : Alteration.Kind.values()) counts.put(kind, new int[3]);
        for (Link link : spread.links()) {
            Copy copy = byId.get(link.after().id());
            if (copy == null || !link.before().id().equals(copy.of())) continue;
            for (Alteration.Kind kind : Alteration.Kind.values()) {
                boolean isMade = copy.changed().contains(kind);
                boolean isFound = link.alterations().stream().anyMatch(one -> one.kind() == kind);
                int[] count = counts.getOrDefault(kind, new int[3]);
                if (isMade && isFound) count[0]++;
                if (isMade && !isFound) count[1]++;
                if (!isMade && isFound) count[2]++;
                if (!isMade && isFound && kind != Alteration.Kind.ATTRIBUTION_CHANGED && count[2] <= 6) {
                    link.alterations().stream()
                            .filter(one -> one.kind() == kind)
                            .forEach(one -> System.out.printf(
                                    "  not made: %s %s “%s” / “%s”%n",
                                    kind,
                                    link.after().id(),
                                    link.before().at(one.before()),
                                    link.after().at(one.after())));
                }
            }
        }
        counts.forEach((kind, count) ->
                System.out.printf("%s: found %d, missed %d, not made %d%n", kind, count[0], count[1], count[2]));
    }
}
