package org.rashomon.attribution;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The trained weights for English; where they come from is told by the `.ORIGIN` file beside them.
///
/// @param cues what is a cue
/// @param roles what around a cue is its source and its content
/// @param choice which of the readings of a cue is right to the word
/// @param trust whether a reading is an attribution at all
/// @param least the least vote for trust with which one is kept
record AttributionModel(Weights cues, Weights roles, Weights choice, Weights trust, float least) {
    static final String FILE = "attribution-en.bin";

    static AttributionModel english() {
        try (InputStream stream = AttributionModel.class.getResourceAsStream(FILE)) {
            if (stream == null) throw new IllegalStateException("the jar lacks the model " + FILE);
            DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
            return new AttributionModel(
                    Weights.read(in), Weights.read(in), Weights.read(in), Weights.read(in), in.readFloat());
        } catch (IOException e) {
            throw new UncheckedIOException("the jar's model " + FILE + " cannot be read", e);
        }
    }
}
