package org.rashomon.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.stream.IntStream;

/// What each feature votes for, as trained: an open-addressed table from a feature's hash to its few votes, which are
/// kept as 8-bit steps of one size.
///
/// Features never met in training are not in it and have no vote.
final class Weights {
    private final int outputs;
    private final float step;
    private final int[] keys;
    private final byte[] votes;
    private final int mask;

    /// @param features distinct hashes, none 0
    /// @param votes of each feature, `outputs` of them
    Weights(int outputs, float step, int[] features, byte[] votes) {
        this.outputs = outputs;
        this.step = step;
        int capacity = Integer.highestOneBit(Math.max(features.length, 8) * 3 - 1);
        mask = capacity - 1;
        keys = new int[capacity];
        this.votes = new byte[capacity * outputs];
        for (int f = 0; f < features.length; f++) {
            int at = features[f] & mask;
            while (keys[at] != 0) at = (at + 1) & mask;
            keys[at] = features[f];
            System.arraycopy(votes, f * outputs, this.votes, at * outputs, outputs);
        }
    }

    /// Adds the votes of all features to `sums[at …]`.
    void vote(Features features, float[] sums, int at) {
        for (int f = 0; f < features.count; f++) {
            int key = features.ids[f];
            int slot = key & mask;
            while (keys[slot] != key && keys[slot] != 0) slot = (slot + 1) & mask;
            if (keys[slot] == 0) continue;
            for (int o = 0; o < outputs; o++) sums[at + o] += votes[slot * outputs + o];
        }
        for (int o = 0; o < outputs; o++) sums[at + o] *= step;
    }

    /// The one vote for a whole reading.
    float confidence(Features features) {
        float[] sums = new float[outputs];
        vote(features, sums, 0);
        return sums[0];
    }

    static Weights read(DataInputStream in) throws IOException {
        int outputs = in.readInt();
        float step = in.readFloat();
        int count = in.readInt();
        int[] features = new int[count];
        byte[] votes = new byte[count * outputs];
        for (int f = 0; f < count; f++) features[f] = in.readInt();
        in.readFully(votes);
        return new Weights(outputs, step, features, votes);
    }

    /// Writes the features in the order of their hashes.
    void write(DataOutputStream out) throws IOException {
        int[] slots = IntStream.range(0, keys.length)
                .filter(slot -> keys[slot] != 0)
                .boxed()
                .sorted(Comparator.comparingInt(slot -> keys[slot]))
                .mapToInt(slot -> slot)
                .toArray();
        out.writeInt(outputs);
        out.writeFloat(step);
        out.writeInt(slots.length);
        for (int slot : slots) out.writeInt(keys[slot]);
        for (int slot : slots) out.write(votes, slot * outputs, outputs);
    }
}
