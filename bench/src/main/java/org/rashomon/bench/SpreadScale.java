package org.rashomon.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.rashomon.document.Document;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.narrative.spread.Reported;
import org.rashomon.narrative.spread.Spread;
import org.rashomon.narrative.spread.SpreadFinder;

/// What spread costs as reports grow in number.
///
/// `SpreadScale REPORTS.csv COUNT…`: makes so many reports, of the length of those in the table: seven of ten with each
/// fourth word replaced by a made one, so that they share phrases and no passage, the others cut from an earlier one;
/// spread
/// over ten years. Prints processor time.
public final class SpreadScale {
    private SpreadScale() {}

    public static void main(String[] args) throws IOException {
        List<String> texts = SpreadPairs.table(Path.of(args[0])).stream()
                .map(document -> document.at(document.body()))
                .toList();
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        for (int i = 1; i < args.length; i++) {
            List<Reported> reports = reports(texts, Integer.parseInt(args[i]));
            long start = clock.getCurrentThreadCpuTime();
            Spread spread = SpreadFinder.in(reports, List.of());
            System.out.printf(
                    "%,d reports: %.1f s of processor time, %,d links, %d MiB used%n",
                    reports.size(),
                    (clock.getCurrentThreadCpuTime() - start) / 1e9,
                    spread.links().size(),
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        }
    }

    private static List<Reported> reports(List<String> texts, int count) {
        Random random = new Random(5);
        DocumentReader reader = new DocumentReader();
        List<Reported> reports = new ArrayList<>();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = i > 100 && random.nextInt(10) < 3
                    ? cut(made.get(random.nextInt(made.size())), random)
                    : anew(texts.get(random.nextInt(texts.size())), random);
            if (made.size() < 20_000) made.add(text);
            Origin origin = new Origin(
                    "r" + i,
                    "%064x".formatted(i),
                    Optional.of("outlet " + i % 40),
                    Optional.of(LocalDate.of(2012, 1, 1).plusDays((long) i * 3650 / count)),
                    Optional.of("made"),
                    Optional.empty());
            Document document = reader.read(origin, text);
            reports.add(new Reported(document, List.of()));
        }
        return reports;
    }

    private static String cut(String text, Random random) {
        int from = random.nextInt(Math.max(1, text.length() / 2));
        return text.substring(from, Math.min(text.length(), from + text.length() / 2));
    }

    private static String anew(String text, Random random) {
        StringBuilder anew = new StringBuilder();
        for (String word : text.split(" ")) {
            anew.append(random.nextInt(4) == 0 ? "w" + random.nextInt(1_000_000) : word)
                    .append(' ');
        }
        return anew.toString();
    }
}
