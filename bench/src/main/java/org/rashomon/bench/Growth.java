package org.rashomon.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rashomon.document.Document;
import org.rashomon.investigation.Findings;
import org.rashomon.investigation.Investigation;
import org.rashomon.investigation.ReportReader;

/// How processor time and memory grow with the number of reports.
///
/// `Growth IN COUNT…`: IN as for `Extract`, the counts ascending. Reports beyond those of IN are [ChangedCopies] of
/// them. Each row: the time of reading that many reports in one thread, of joining them (incidents, contradictions,
/// shifts, speakers), and the memory in use after each.
public final class Growth {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private Growth() {}

    public static void main(String[] args) throws IOException {
        List<Document> documents = Extract.documents(Path.of(args[0]));
        int[] counts = Arrays.stream(args).skip(1).mapToInt(Integer::parseInt).toArray();
        ReportReader reader = new ReportReader();
        List<Findings> originals = documents.stream().map(reader::read).toList();
        ChangedCopies copies = new ChangedCopies(originals);
        System.out.println("| reports | read, CPU s | heap, MB | joined, CPU s | heap, MB | tellings | incidents |"
                + " told by several | largest | contradictions | shifts |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        List<Findings> reports = new ArrayList<>();
        long reading = 0;
        for (int count : counts) {
            while (reports.size() < count) {
                int next = reports.size();
                Document document = copies.of(next % documents.size(), next / documents.size());
                long start = CLOCK.getCurrentThreadCpuTime();
                reports.add(reader.read(document));
                reading += CLOCK.getCurrentThreadCpuTime() - start;
                if (reports.size() % 1000 == 0) System.err.println(reports.size() + " read");
            }
            row(reports, reading);
        }
    }

    private static void row(List<Findings> reports, long reading) {
        long afterReading = megabytes();
        long start = CLOCK.getCurrentThreadCpuTime();
        Investigation together = Investigation.of(reports);
        long joining = CLOCK.getCurrentThreadCpuTime() - start;
        System.out.printf(
                Locale.ROOT,
                "| %,d | %.1f | %d | %.1f | %d | %d | %d | %d | %d | %d | %d |%n",
                reports.size(),
                reading / 1e9,
                afterReading,
                joining / 1e9,
                megabytes(),
                reports.stream().mapToInt(report -> report.incidents().size()).sum(),
                together.incidents().size(),
                together.incidents().stream()
                        .filter(incident -> incident.tellings().size() > 1)
                        .count(),
                together.incidents().stream()
                        .mapToInt(incident -> incident.tellings().size())
                        .max()
                        .orElse(0),
                together.contradictions().size(),
                together.shifts().size());
    }

    private static long megabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
