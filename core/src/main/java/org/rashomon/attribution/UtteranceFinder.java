package org.rashomon.attribution;

import java.util.List;
import org.rashomon.language.Prose;

/// Finds the words of who said what: sources, cues and contents. One instance serves one thread.
final class UtteranceFinder {
    private final ModelFinder model = new ModelFinder(AttributionModel.english());

    /// The utterances in the order of the text.
    List<Utterance> in(Prose prose) {
        return model.in(new Words(prose));
    }
}
