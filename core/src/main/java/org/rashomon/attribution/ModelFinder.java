package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.List;

/// Finds utterances with the trained model: first the cues, then for each cue a few readings of the words around it,
/// of which the one that looks most like an attribution is kept, unless none does.
///
/// A cue to which the model finds no content comes without one.
final class ModelFinder {
    /// A cue whose best reading has no content may announce a quotation; it must be surer than others.
    private static final double SURE_CUE = 0.35;

    private final AttributionModel model;
    private final CandidateFinder candidates;
    private final Features features = new Features();

    ModelFinder(AttributionModel model) {
        this.model = model;
        candidates = new CandidateFinder(model.cues(), model.roles());
    }

    List<Utterance> in(Words words) {
        List<Utterance> found = new ArrayList<>();
        List<List<Candidate>> all = candidates.in(words);
        CandidateFeatures candidateFeatures = new CandidateFeatures(words, all);
        for (List<Candidate> readings : all) {
            Candidate best = readings.getFirst();
            float most = Float.NEGATIVE_INFINITY;
            for (Candidate reading : readings) {
                if (!reading.hasContent()) continue;
                candidateFeatures.of(reading, features);
                float votes = model.choice().confidence(features);
                if (votes <= most) continue;
                most = votes;
                best = reading;
            }
            best = firstLike(words, readings, best);
            candidateFeatures.of(best, features);
            if (best.hasContent() && model.trust().confidence(features) >= model.least())
                found.add(best.utterance(words));
            else if (!readings.getFirst().hasContent() && best.shares()[0] >= SURE_CUE)
                found.add(readings.getFirst().utterance(words));
        }
        return found;
    }

    /// The first reading with the same words: the choice was learnt without regard to marks, the chain knows them.
    private static Candidate firstLike(Words words, List<Candidate> readings, Candidate chosen) {
        for (Candidate reading : readings) {
            boolean same = true;
            for (int i = 0; i < chosen.roles().length; i++) {
                boolean word = words.tokens[chosen.window().from() + i].isWord();
                same &= !word || reading.roles()[i] == chosen.roles()[i];
            }
            if (same) return reading;
        }
        return chosen;
    }
}
