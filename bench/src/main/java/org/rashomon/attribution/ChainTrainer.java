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
    private record Row(int[][] features, int[] roles, boolean[] closed) {}

    private final Chain chain;
    private final List<Row> rows = new ArrayList<>();
    private final FeatureNumbers numbers = new FeatureNumbers();
    private double[] weights = new double[0];

    ChainTrainer(Chain chain) {
        this.chain = chain;
    }

    void add(int[][] features, int[] roles, boolean[] closed) {
        for (int[] place : features) for (int feature : place) numbers.count(feature);
        rows.add(new Row(features, roles, closed));
    }

    /// The weights kept are the mean of those after each pass but the first, which evens out what the last rows pulled.
    void train(int epochs, double rate, double decay) {
        int outputs = chain.outputs;
        weights = new double[numbers.size() * outputs];
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
        numbers.number(least);
        for (Row row : rows) Arrays.setAll(row.features, i -> numbers.of(row.features[i]));
        numbers.close();
        System.out.printf("%d rows, %d features%n", rows.size(), numbers.size());
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

    static void shuffle(int[] order, Random random) {
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
        return numbers.weights(weights, chain.outputs, smallest);
    }
}
