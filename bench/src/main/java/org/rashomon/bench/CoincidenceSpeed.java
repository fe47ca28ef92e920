package org.rashomon.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.rashomon.coincidence.Analysis;
import org.rashomon.coincidence.Event;
import org.rashomon.coincidence.Observed;
import org.rashomon.coincidence.Place;
import org.rashomon.coincidence.Settings;
import org.rashomon.coincidence.Window;

/// How long a coincidence analysis takes, grid of sixteen windows and 9,999 draws included.
///
/// `CoincidenceSpeed`: a table of growth. `CoincidenceSpeed EVENTS PLACES`: one row, cold.
public final class CoincidenceSpeed {
    private static final int DAYS = 720;

    private CoincidenceSpeed() {}

    public static void main(String[] args) {
        System.out.println("| events | places | wall s | CPU s | CPU µs an event | heap used MB |");
        System.out.println("|---|---|---|---|---|---|");
        if (args.length == 2) {
            row(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
            return;
        }
        for (int events : new int[] {1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000}) {
            row(events, Math.min(5_000, events));
            row(events, events);
        }
    }

    private static void row(int events, int places) {
        Observed observed = events(events, places, new Random(events + places));
        Settings settings = Settings.of(Window.after(3, 10)).andTried(Settings.GRID);
        long cpu = cpu();
        long wall = System.nanoTime();
        Analysis analysis = Analysis.of(observed, settings);
        double wallSeconds = (System.nanoTime() - wall) / 1e9;
        double cpuSeconds = (cpu() - cpu) / 1e9;
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(
                Locale.ROOT,
                "| %,d | %,d | %.2f | %.2f | %.1f | %,d | %s%n",
                events,
                places,
                wallSeconds,
                cpuSeconds,
                cpuSeconds * 1e6 / events,
                used >> 20,
                analysis.verdict());
    }

    /// Half A and half B, in places spread over 600 by 600 km.
    static Observed events(int number, int places, Random random) {
        Place[] where = new Place[places];
        for (int i = 0; i < places; i++)
            where[i] = new Place(32 + 5.4 * random.nextDouble(), 36 + 6.4 * random.nextDouble());
        List<Event> a = new ArrayList<>();
        List<Event> b = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Place place = where[places == number ? i : random.nextInt(places)];
            Event event = new Event("e" + i, random.nextInt(DAYS), place);
            (i % 2 == 0 ? a : b).add(event);
        }
        return new Observed(DAYS, a, b);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
