package org.rashomon.coincidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/// A simulated war: twelve cities of uneven size on a plain of 200 by 200 km, 720 days, and A and B that share what
/// the kind of world says, but do not answer each other unless told to.
public final class World {
    public static final int DAYS = 720;

    private static final int CITIES = 12;
    private static final double KM_A_DEGREE = 111.195;

    /// What A and B share.
    public enum Kind {
        N1("homogeneous"),
        N2A("same hot months, hot cities"),
        N2B("hot cells that move"),
        N2C("city offensives of 10 to 40 days"),
        N2D("bursts of 3 to 8 days"),
        N3("each excites itself"),
        N4("N2b, and each excites itself"),
        N5("B's offensives 10 days after A's");

        private final String about;

        Kind(String about) {
            this.about = about;
        }

        public String about() {
            return about;
        }
    }

    private record Point(double x, double y, double time) {}

    private final RandomGenerator random;
    private final double[] cityX = new double[CITIES];
    private final double[] cityY = new double[CITIES];
    /// Running sums over city and day.
    private final double[] chance = new double[CITIES * DAYS];

    private World(Kind kind, RandomGenerator random) {
        this.random = random;
        Integer[] rank = new Integer[CITIES];
        for (int c = 0; c < CITIES; c++) {
            cityX[c] = 200 * random.nextDouble();
            cityY[c] = 200 * random.nextDouble();
            rank[c] = c + 1;
        }
        shuffle(rank);
        double[][] heat = heat(kind);
        double sum = 0;
        for (int c = 0; c < CITIES; c++) {
            // Spells make a city's total; months are spread over it.
            boolean level = kind != Kind.N2C && kind != Kind.N2D && kind != Kind.N5;
            double mean = level ? Arrays.stream(heat[c]).average().orElseThrow() : 1;
            for (int d = 0; d < DAYS; d++) {
                sum += heat[c][d] / mean / rank[c];
                chance[c * DAYS + d] = sum;
            }
        }
    }

    /// Simulates one set of events.
    ///
    /// @param number of each sort, about; half as many beginnings where events excite themselves
    /// @param triggered the share of A events that B answers within three days, about 2 km away
    public static Observed simulate(Kind kind, int number, double triggered, RandomGenerator random) {
        boolean excites = kind == Kind.N3 || kind == Kind.N4;
        World world = new World(kind, random);
        List<List<Point>> both = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            int count = excites ? world.poisson(number / 2.0) : number;
            List<Point> events = new ArrayList<>();
            for (int i = 0; i < count; i++) events.add(kind == Kind.N1 ? world.anywhere() : world.draw());
            if (kind == Kind.N5 && side == 1) {
                events.replaceAll(point -> new Point(point.x, point.y, point.time + 10));
                events.removeIf(point -> point.time >= DAYS);
            }
            both.add(excites ? world.withOffspring(events) : events);
        }
        List<Point> b = both.get(1);
        if (triggered > 0) b = world.answered(both.get(0), b, triggered);
        return new Observed(DAYS, events("a", both.get(0)), events("b", b));
    }

    private double[][] heat(Kind kind) {
        double[][] heat = new double[CITIES][DAYS];
        int phase = random.nextInt(30);
        int months = (DAYS - 1 + phase) / 30 + 1;
        double[] shared = new double[months];
        for (int m = 0; m < months; m++) shared[m] = gamma(0.7);
        for (int c = 0; c < CITIES; c++) {
            double[] own = new double[months];
            for (int m = 0; m < months; m++) own[m] = gamma(0.4);
            for (int d = 0; d < DAYS; d++) {
                int month = (d + phase) / 30;
                heat[c][d] = switch (kind) {
                    case N2A -> shared[month] + 0.05;
                    case N2B, N4 -> own[month] + 0.02;
                    case N1, N2C, N2D, N3, N5 -> 1;
                };
            }
            switch (kind) {
                case N2C, N5 -> spells(heat[c], 4, 10, 41, 15);
                case N2D -> spells(heat[c], 8, 3, 9, 30);
                case N1, N2A, N2B, N3, N4 -> {}
            }
        }
        return heat;
    }

    private void spells(double[] heat, double mean, int shortest, int tooLong, double height) {
        for (int spells = poisson(mean); spells > 0; spells--) {
            int from = random.nextInt(DAYS);
            int until = Math.min(DAYS, from + random.nextInt(shortest, tooLong));
            Arrays.fill(heat, from, until, height);
        }
    }

    private Point anywhere() {
        return new Point(50 + 100 * random.nextDouble(), 50 + 100 * random.nextDouble(), DAYS * random.nextDouble());
    }

    private Point draw() {
        int at = Arrays.binarySearch(chance, random.nextDouble() * chance[chance.length - 1]);
        int cell = Math.min(chance.length - 1, at < 0 ? -at - 1 : at);
        int city = cell / DAYS;
        return new Point(
                cityX[city] + 3 * random.nextGaussian(),
                cityY[city] + 3 * random.nextGaussian(),
                cell % DAYS + random.nextDouble());
    }

    /// Each event has half an offspring on average, three days later on average, nearby; and so on.
    private List<Point> withOffspring(List<Point> events) {
        List<Point> all = new ArrayList<>(events);
        for (int i = 0; i < all.size(); i++) {
            Point parent = all.get(i);
            for (int k = poisson(0.5); k > 0; k--) {
                Point child = new Point(
                        parent.x + 1.5 * random.nextGaussian(),
                        parent.y + 1.5 * random.nextGaussian(),
                        parent.time + 3 * random.nextExponential());
                if (child.time < DAYS) all.add(child);
            }
        }
        return all;
    }

    /// Answers take the place of other B events, so that their number stays.
    private List<Point> answered(List<Point> a, List<Point> b, double share) {
        List<Point> answers = new ArrayList<>();
        for (Point event : a) {
            if (random.nextDouble() >= share) continue;
            Point answer = new Point(
                    event.x + 2 * random.nextGaussian(),
                    event.y + 2 * random.nextGaussian(),
                    event.time + 3 * random.nextDouble());
            if (answer.time < DAYS) answers.add(answer);
        }
        Point[] kept = b.toArray(Point[]::new);
        shuffle(kept);
        List<Point> all = new ArrayList<>(Arrays.asList(kept).subList(0, Math.max(0, kept.length - answers.size())));
        all.addAll(answers);
        return all;
    }

    private static List<Event> events(String prefix, List<Point> points) {
        List<Point> sorted =
                points.stream().sorted(Comparator.comparingDouble(Point::time)).toList();
        List<Event> events = new ArrayList<>();
        for (Point point : sorted) {
            double lat = 35 + (point.y - 100) / KM_A_DEGREE;
            double lon = 40 + (point.x - 100) / (KM_A_DEGREE * Math.cos(Math.toRadians(35)));
            events.add(new Event(prefix + events.size(), (int) point.time, new Place(lat, lon)));
        }
        return events;
    }

    private <T> void shuffle(T[] array) {
        for (int i = array.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T held = array[i];
            array[i] = array[j];
            array[j] = held;
        }
    }

    private int poisson(double mean) {
        double limit = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) count++;
        return count;
    }

    /// Marsaglia and Tsang 2000, with their boost for shapes below 1.
    private double gamma(double shape) {
        double d = shape + 1 - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v <= 0) continue;
            if (Math.log(random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v * Math.pow(random.nextDouble(), 1 / shape);
            }
        }
    }
}
