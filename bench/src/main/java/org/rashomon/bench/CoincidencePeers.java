package org.rashomon.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGeneratorFactory;
import org.rashomon.coincidence.Analysis;
import org.rashomon.coincidence.Event;
import org.rashomon.coincidence.Observed;
import org.rashomon.coincidence.Place;
import org.rashomon.coincidence.Settings;
import org.rashomon.coincidence.TextbookTests;
import org.rashomon.coincidence.Window;

/// One run beside R's `surveillance::knox` (Debian: r-cran-surveillance) and the numpy reference of the method, on
/// the same 1,000 events with 999 permutations: processor seconds.
///
/// `CoincidencePeers FOLDER_OF_THE_REFERENCE [EVENTS]`, from the root of the repository.
public final class CoincidencePeers {
    private static final int DRAWS = 999;
    private static final int WARM_UP = 20;
    private static final int MEASURED = 50;

    private CoincidencePeers() {}

    public static void main(String[] args) throws Exception {
        int number = args.length > 1 ? Integer.parseInt(args[1]) : 1_000;
        Observed observed = CoincidenceSpeed.events(number, number / 5, new Random(7));
        Path table = Files.createTempFile("events", ".csv");
        try {
            write(observed, table);
            double r = Double.parseDouble(ask("Rscript", "bench/coincidence/knox.R", table.toString(), "" + DRAWS)
                    .split(" ", -1)[0]);
            double numpy = Double.parseDouble(
                    ask("python3", "bench/coincidence/reference.py", args[0], table.toString(), "" + DRAWS));
            Settings settings = new Settings(Window.after(3, 10), Settings.GRID, DRAWS, 1);
            double whole = seconds(() -> Analysis.of(observed, settings));
            List<Event> all = new ArrayList<>(observed.a());
            all.addAll(observed.b());
            double knox = seconds(() -> TextbookTests.knox(
                    all,
                    settings.window(),
                    DRAWS,
                    RandomGeneratorFactory.of("L64X128MixRandom").create(1)));
            System.out.println("| " + number + " events, " + DRAWS
                    + " permutations or draws | CPU s | ours is so many times less |");
            System.out.println("|-|-|-|");
            row("R surveillance::knox, one window", r, knox);
            row("the same statistic by ours (bench)", knox, knox);
            row("numpy reference: 16 windows, minP, rotation", numpy, whole);
            row("our whole analysis: 16 windows, minP, rotation, lag profile", whole, whole);
            row("R's knox beside our whole analysis", r, whole);
        } finally {
            Files.delete(table);
        }
    }

    private static void row(String what, double seconds, double ours) {
        System.out.printf(Locale.ROOT, "| %s | %.5f | %,.0f |%n", what, seconds, seconds / ours);
    }

    /// Processor seconds of one call, after a warm-up.
    private static double seconds(Runnable work) {
        for (int i = 0; i < WARM_UP; i++) work.run();
        long before = cpu();
        for (int i = 0; i < MEASURED; i++) work.run();
        return (cpu() - before) / 1e9 / MEASURED;
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void write(Observed observed, Path table) throws IOException {
        StringBuilder rows = new StringBuilder("id,class,t,lat,lon,x,y\n");
        for (List<Event> events : List.of(observed.a(), observed.b())) {
            for (Event event : events) {
                Place place = event.place();
                rows.append(String.format(
                        Locale.ROOT,
                        "%s,%s,%d,%.6f,%.6f,%.4f,%.4f%n",
                        event.id(),
                        events == observed.a() ? "A" : "B",
                        event.day(),
                        place.lat(),
                        place.lon(),
                        (place.lon() - 36) * 111.195 * Math.cos(Math.toRadians(34.7)),
                        (place.lat() - 32) * 111.195));
            }
        }
        Files.writeString(table, rows);
    }

    /// The last line a program prints.
    private static String ask(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) throw new IOException("%s failed".formatted(String.join(" ", command)));
        return said.substring(said.lastIndexOf('\n') + 1);
    }
}
