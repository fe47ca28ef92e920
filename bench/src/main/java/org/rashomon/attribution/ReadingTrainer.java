package org.rashomon.attribution;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Fits the votes of whole readings: of the alternatives of a row, the right ones shall share all the likelihood
/// (conditional logit; McFadden 1974), ascended with AdaGrad. An alternative without features is "none of this", so
/// that
/// a row of one reading and none is a logistic regression. One thread, a fixed seed and strict arithmetic.
final class ReadingTrainer {
    private static final int EPOCHS = 5;
    private static final double RATE = 0.03;
    private static final double DECAY = 1e-2;
    private static final int LEAST = 40;

    private record Row(int[][] alternatives, boolean[] right) {}

    private final FeatureNumbers numbers = new FeatureNumbers();
    private final List<Row> rows = new ArrayList<>();
    private double[] weights = new double[0];

    void add(int[][] alternatives, boolean[] right) {
        for (int[] one : alternatives) for (int feature : one) numbers.count(feature);
        rows.add(new Row(alternatives.clone(), right));
    }

    /// The weights kept are the mean of those after each pass but the first.
    ReadingTrainer learnt() {
        numbers.number(LEAST);
        for (Row row : rows) Arrays.setAll(row.alternatives, a -> numbers.of(row.alternatives[a]));
        numbers.close();
        System.out.printf("%d rows, %d features%n", rows.size(), numbers.size());
        weights = new double[numbers.size()];
        double[] squares = new double[weights.length];
        Arrays.fill(squares, 1e-2);
        double[] sums = new double[weights.length];
        int[] order = IntStream.range(0, rows.size()).toArray();
        Random random = new Random(17);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            ChainTrainer.shuffle(order, random);
            for (int r : order) step(rows.get(r), squares);
            if (epoch > 0) for (int w = 0; w < weights.length; w++) sums[w] += weights[w];
        }
        for (int w = 0; w < weights.length; w++) weights[w] = sums[w] / (EPOCHS - 1);
        return this;
    }

    private void step(Row row, double[] squares) {
        int n = row.alternatives.length;
        double[] factors = new double[n];
        double all = 0;
        double right = 0;
        for (int a = 0; a < n; a++) {
            double vote = 0;
            for (int feature : row.alternatives[a]) vote += weights[feature];
            factors[a] = StrictMath.exp(Math.clamp(vote, -40, 40));
            all += factors[a];
            if (row.right[a]) right += factors[a];
        }
        for (int a = 0; a < n; a++) {
            double slope = (row.right[a] ? factors[a] / right : 0) - factors[a] / all;
            if (Math.abs(slope) < 1e-4) continue;
            for (int feature : row.alternatives[a]) {
                double g = slope - DECAY * weights[feature];
                squares[feature] += g * g;
                weights[feature] += RATE * g / Math.sqrt(squares[feature]);
            }
        }
    }

    Weights weights(double smallest) {
        return numbers.weights(weights, 1, smallest);
    }

    void write(DataOutputStream out, double smallest) throws IOException {
        weights(smallest).write(out);
    }
}
