package org.rashomon.attribution;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Fits the votes of a [Chain]'s features to marked rows of words: conditional likelihood, ascended with AdaGrad
/// (Duchi,
/// Hazan, Singer 2011). One thread, a fixed seed and strict arithmetic: the same rows give the same bits.
final class ChainTrainer {
    private static final int CAPACITY = 1 << 26;

    private record Row(int[][] features, int[] roles, boolean[] closed) {}

    private final Chain chain;
    private final List<Row> rows = new ArrayList<>();
    private int[] keys = new int[CAPACITY];
    private int[] numbers = new int[CAPACITY];
    private int[] features = new int[0];
    private double[] weights = new double[0];

    ChainTrainer(Chain chain) {
        this.chain = chain;
    }

    void add(int[][] features, int[] roles, boolean[] closed) {
        for (int[] place : features) for (int feature : place) numbers[slot(feature)]++;
        rows.add(new Row(features, roles, closed));
    }

    private int slot(int feature) {
        int slot = (feature * 0x9E3779B1) >>> 6;
        while (keys[slot] != 0 && keys[slot] != feature) slot = (slot + 1) & (CAPACITY - 1);
        keys[slot] = feature;
        return slot;
    }

    /// The weights kept are the mean of those after each pass but the first, which evens out what the last rows pulled.
    void train(int epochs, double rate, double decay) {
        int outputs = chain.outputs;
        weights = new double[features.length * outputs];
        double[] squares = new double[weights.length];
        Arrays.fill(squares, 1e-2);
        double[] sums = new double[weights.length];
        int[] order = IntStream.range(0, rows.size()).toArray();
        Random random = new Random(17);
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order, random);
            for (int r : order) step(rows.get(r), squares, rate, decay);
            if (epoch > 0) for (int w = 0; w < weights.length; w++) sums[w] += weights[w];
        }
        for (int w = 0; w < weights.length; w++) weights[w] = sums[w] / (epochs - 1);
    }

    /// @param least how often a feature must be met to be kept
    void number(int least) {
        int count = 0;
        for (int s = 0; s < CAPACITY; s++) {
            if (keys[s] != 0 && numbers[s] >= least) numbers[s] = ++count;
            else numbers[s] = 0;
        }
        features = new int[count];
        for (int s = 0; s < CAPACITY; s++) if (numbers[s] > 0) features[numbers[s] - 1] = keys[s];
        for (Row row : rows) {
            for (int i = 0; i < row.features.length; i++) {
                row.features[i] = Arrays.stream(row.features[i])
                        .map(this::numberOf)
                        .filter(number -> number >= 0)
                        .toArray();
            }
        }
        keys = new int[0];
        numbers = new int[0];
        System.out.printf("%d rows, %d features%n", rows.size(), count);
    }

    private int numberOf(int feature) {
        int slot = slot(feature);
        return keys[slot] == feature ? numbers[slot] - 1 : -1;
    }

    private float[] votes(Row row) {
        int outputs = chain.outputs;
        float[] votes = new float[row.roles.length * outputs];
        for (int i = 0; i < row.roles.length; i++) {
            for (int feature : row.features[i]) {
                for (int o = 0; o < outputs; o++) votes[i * outputs + o] += (float) weights[feature * outputs + o];
            }
        }
        return votes;
    }

    private void step(Row row, double[] squares, double rate, double decay) {
        int n = row.roles.length;
        int outputs = chain.outputs;
        float[] votes = votes(row);
        double[] gradient = chain.shares(votes, n, row.closed);
        for (int v = 0; v < gradient.length; v++) gradient[v] = -gradient[v];
        for (int i = 0; i < n; i++) {
            int last = i == 0 ? 0 : row.roles[i - 1];
            int role = row.roles[i];
            if (role > 0) gradient[i * outputs + 3 * (role - 1)]++;
            if (role != last && role > 0) gradient[i * outputs + 3 * (role - 1) + 1]++;
            if (role != last && last > 0) gradient[i * outputs + 3 * (last - 1) + 2]++;
        }
        for (int i = 0; i < n; i++) {
            for (int o = 0; o < outputs; o++) {
                double slope = gradient[i * outputs + o];
                if (Math.abs(slope) < 1e-4) continue;
                for (int feature : row.features[i]) {
                    int at = feature * outputs + o;
                    double g = slope - decay * weights[at];
                    squares[at] += g * g;
                    weights[at] += rate * g / Math.sqrt(squares[at]);
                }
            }
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }

    /// Writes the features whose votes matter, in the order of their hashes.
    void write(DataOutputStream out, double smallest) throws IOException {
        weights(smallest).write(out);
    }

    /// What was learnt, without features whose votes are all smaller than `smallest`.
    Weights weights(double smallest) {
        int outputs = chain.outputs;
        double top = Arrays.stream(weights).map(Math::abs).max().orElse(1);
        float step = (float) (top / Byte.MAX_VALUE);
        int[] kept = IntStream.range(0, features.length)
                .filter(f -> IntStream.range(0, outputs).anyMatch(o -> Math.abs(weights[f * outputs + o]) >= smallest))
                .boxed()
                .sorted((a, b) -> Integer.compare(features[a], features[b]))
                .mapToInt(f -> f)
                .toArray();
        byte[] votes = new byte[kept.length * outputs];
        for (int k = 0; k < kept.length; k++) {
            for (int o = 0; o < outputs; o++) {
                votes[k * outputs + o] = (byte) Math.round(weights[kept[k] * outputs + o] / step);
            }
        }
        System.out.printf("kept %d features, greatest vote %.2f%n", kept.length, top);
        return new Weights(
                outputs, step, Arrays.stream(kept).map(f -> features[f]).toArray(), votes);
    }
}
