package org.rashomon.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.rashomon.coincidence.FalseAlarms;
import org.rashomon.coincidence.World;

/// How often each test raises an alarm where A and B have nothing to do with each other, and how often where they
/// have.
///
/// `CoincidenceCalibration alarms [RUNS]` or `CoincidenceCalibration power [RUNS]`; 500 runs if not said. Prints
/// Markdown.
public final class CoincidenceCalibration {
    private static final int NUMBER = 150;

    private CoincidenceCalibration() {}

    public static void main(String[] args) {
        int runs = args.length > 1 ? Integer.parseInt(args[1]) : 500;
        switch (args.length > 0 ? args[0] : "alarms") {
            case "alarms" -> alarms(runs);
            case "power" -> power(runs);
            default -> throw new IllegalArgumentException("say alarms or power");
        }
    }

    private static void alarms(int runs) {
        List<double[]> columns = new ArrayList<>();
        StringBuilder head = new StringBuilder("| test |");
        for (World.Kind kind : World.Kind.values()) {
            head.append(' ')
                    .append(kind.name()
                            .replace('A', 'a')
                            .replace('B', 'b')
                            .replace('C', 'c')
                            .replace('D', 'd'))
                    .append(" |");
            columns.add(shares(kind, NUMBER, 0, runs, true));
        }
        System.out.println(head);
        System.out.println("|-".repeat(World.Kind.values().length + 1) + "|");
        for (int test = 0; test < FalseAlarms.NAMES.size(); test++) {
            StringBuilder row = new StringBuilder("| " + FalseAlarms.NAMES.get(test) + " |");
            for (double[] column : columns) row.append(String.format(Locale.ROOT, " %.3f |", column[test]));
            System.out.println(row);
        }
    }

    private static void power(int runs) {
        System.out.println("| world | events of each sort, about | share of A answered | before/after | grid, minP |");
        System.out.println("|-|-|-|-|-|");
        for (World.Kind kind : List.of(World.Kind.N1, World.Kind.N4)) {
            for (int number : new int[] {50, 150, 500}) {
                for (double share : new double[] {0, 0.1, 0.25, 0.5}) {
                    double[] found = shares(kind, number, share, runs, false);
                    System.out.printf(
                            Locale.ROOT, "| %s | %d | %.2f | %.2f | %.2f |%n", kind, number, share, found[4], found[6]);
                }
            }
        }
    }

    private static double[] shares(World.Kind kind, int number, double triggered, int runs, boolean textbook) {
        AtomicInteger done = new AtomicInteger();
        int[] alarms = IntStream.range(0, runs)
                .parallel()
                .mapToObj(run -> {
                    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom")
                            .create(1_000_003L * run + 31L * kind.ordinal() + 7L * number + (long) (1000 * triggered));
                    FalseAlarms found =
                            FalseAlarms.of(World.simulate(kind, number, triggered, random), textbook, random);
                    progress(kind, done.incrementAndGet(), runs);
                    return found.all().stream().mapToInt(alarm -> alarm ? 1 : 0).toArray();
                })
                .reduce(new int[FalseAlarms.NAMES.size()], CoincidenceCalibration::sum);
        double[] shares = new double[alarms.length];
        for (int i = 0; i < shares.length; i++) shares[i] = (double) alarms[i] / runs;
        return shares;
    }

    private static int[] sum(int[] one, int[] other) {
        int[] sum = new int[one.length];
        for (int i = 0; i < sum.length; i++) sum[i] = one[i] + other[i];
        return sum;
    }

    private static void progress(World.Kind kind, int done, int of) {
        if (done % 10 != 0 && done != of) return;
        int filled = 40 * done / of;
        System.err.printf("\r%-4s [%s%s] %d/%d", kind, "#".repeat(filled), ".".repeat(40 - filled), done, of);
        if (done == of) System.err.println();
    }
}
