package org.rashomon.attribution;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Numbers for the features that training rows hold, so that their weights can lie in an array.
final class FeatureNumbers {
    private static final int CAPACITY = 1 << 26;

    private int[] keys = new int[CAPACITY];
    private int[] numbers = new int[CAPACITY];
    private int[] features = new int[0];

    void count(int feature) {
        numbers[slot(feature)]++;
    }

    private int slot(int feature) {
        int slot = (feature * 0x9E3779B1) >>> 6;
        while (keys[slot] != 0 && keys[slot] != feature) slot = (slot + 1) & (CAPACITY - 1);
        keys[slot] = feature;
        return slot;
    }

    /// Gives a number, from 0, to each feature counted so often; no other is kept.
    void number(int least) {
        int count = 0;
        for (int s = 0; s < CAPACITY; s++) {
            if (keys[s] != 0 && numbers[s] >= least) numbers[s] = ++count;
            else numbers[s] = 0;
        }
        features = new int[count];
        for (int s = 0; s < CAPACITY; s++) if (numbers[s] > 0) features[numbers[s] - 1] = keys[s];
    }

    /// The numbers of those that are kept.
    int[] of(int[] some) {
        return Arrays.stream(some)
                .map(feature -> {
                    int slot = slot(feature);
                    return keys[slot] == feature ? numbers[slot] - 1 : -1;
                })
                .filter(number -> number >= 0)
                .toArray();
    }

    /// Lets go of what `of` needs.
    void close() {
        keys = new int[0];
        numbers = new int[0];
    }

    int size() {
        return features.length;
    }

    /// What was learnt, `outputs` weights a feature, without features whose votes are all smaller than `smallest`.
    Weights weights(double[] weights, int outputs, double smallest) {
        double top = Arrays.stream(weights).map(Math::abs).max().orElse(1);
        float step = (float) (top / Byte.MAX_VALUE);
        int[] kept = IntStream.range(0, features.length)
                .filter(f -> IntStream.range(0, outputs).anyMatch(o -> Math.abs(weights[f * outputs + o]) >= smallest))
                .boxed()
                .sorted(Comparator.comparingInt(f -> features[f]))
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
