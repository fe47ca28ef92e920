package org.rashomon.attribution;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Trains the model of who said what.
///
/// What judges whole readings must learn from readings such as it will meet. So the chains are trained on one half of
/// the texts and read the other, and the other way round; only then are they trained on all.
public final class AttributionTrainer {
    /// Small votes make the model big and change nothing.
    private static final double LEAST_OF_CUES = 0.06;

    private static final double LEAST_OF_ROLES = 0.12;
    private static final double LEAST_OF_READINGS = 0.01;

    /// The least vote for trust: precision before recall, as far as F1 does not fall.
    private static final float TRUSTED = -0.5f;

    private final TrainingTexts texts;
    private final ChainRows rows = new ChainRows();

    /// @param until the first month whose texts are left out
    public AttributionTrainer(Path folder, String until) throws IOException {
        texts = new TrainingTexts(folder, until);
    }

    public void write(DataOutputStream out) throws IOException {
        CandidateRows readings = readings();
        readings.measure();
        ReadingTrainer choice = readings.choice(Optional.empty());
        ReadingTrainer trust = readings.trust(Optional.empty(), choice.weights(LEAST_OF_READINGS));
        rows.cues(texts.all()).write(out, LEAST_OF_CUES);
        rows.roles(texts.all()).write(out, LEAST_OF_ROLES);
        choice.write(out, LEAST_OF_READINGS);
        trust.write(out, LEAST_OF_READINGS);
        out.writeFloat(TRUSTED);
    }

    private CandidateRows readings() {
        CandidateRows readings = new CandidateRows();
        for (int half = 0; half < 2; half++) {
            List<TrainingTexts.Text> taught = texts.half(half);
            Weights cues = rows.cues(taught).weights(LEAST_OF_CUES);
            Weights roles = rows.roles(taught).weights(LEAST_OF_ROLES);
            CandidateFinder finder = new CandidateFinder(cues, roles);
            for (TrainingTexts.Text text : texts.half(1 - half)) readings.add(text, finder);
        }
        return readings;
    }
}
