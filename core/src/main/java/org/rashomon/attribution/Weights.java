package org.rashomon.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.stream.IntStream;

/// What each feature votes for, as trained: an open-addressed table from a feature's hash to its few votes, which are
/// kept as 8-bit steps of one size.
///
/// Features never met in training are not in it and have no vote.
final class Weights {
    private final int outputs;
    private final float step;
    /// A feature and its votes side by side, four votes to a number: what is looked up lies in one line of the cache.
    private final int[] table;
    private final int stride;
    private final int mask;

    /// @param features distinct hashes, none 0
    /// @param votes of each feature, `outputs` of them
    Weights(int outputs, float step, int[] features, byte[] votes) {
        this.outputs = outputs;
        this.step = step;
        stride = 1 + (outputs + 3) / 4;
        int capacity = Integer.highestOneBit(Math.max(features.length, 8) * 3 - 1);
        mask = capacity - 1;
        table = new int[capacity * stride];
        for (int f = 0; f < features.length; f++) {
            int slot = slotOf(features[f]);
            table[slot * stride] = features[f];
            for (int o = 0; o < outputs; o++) {
                table[slot * stride + 1 + o / 4] |= (votes[f * outputs + o] & 0xff) << (o % 4 * 8);
            }
        }
    }

    /// Adds the votes of all features to `sums[at …]`.
    void vote(Features features, float[] sums, int at) {
        for (int f = 0; f < features.count; f++) {
            int slot = slotOf(features.ids[f]);
            if (table[slot * stride] == 0) continue;
            for (int o = 0; o < outputs; o++) sums[at + o] += voteAt(slot, o);
        }
        for (int o = 0; o < outputs; o++) sums[at + o] *= step;
    }

    /// Where a feature lies, or the empty slot where it would.
    private int slotOf(int feature) {
        int slot = feature & mask;
        while (table[slot * stride] != feature && table[slot * stride] != 0) slot = (slot + 1) & mask;
        return slot;
    }

    private byte voteAt(int slot, int output) {
        return (byte) (table[slot * stride + 1 + output / 4] >> (output % 4 * 8));
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
        ByteBuffer.wrap(in.readNBytes(count * Integer.BYTES)).asIntBuffer().get(features);
        in.readFully(votes);
        return new Weights(outputs, step, features, votes);
    }

    /// Writes the features in the order of their hashes.
    void write(DataOutputStream out) throws IOException {
        int[] slots = IntStream.rangeClosed(0, mask)
                .filter(slot -> table[slot * stride] != 0)
                .boxed()
                .sorted(Comparator.comparingInt(slot -> table[slot * stride]))
                .mapToInt(slot -> slot)
                .toArray();
        out.writeInt(outputs);
        out.writeFloat(step);
        out.writeInt(slots.length);
        for (int slot : slots) out.writeInt(table[slot * stride]);
        for (int slot : slots) {
            for (int o = 0; o < outputs; o++) out.writeByte(voteAt(slot, o));
        }
    }
}
