package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.language.Prose;

/// Finds who said what. One instance serves one thread.
public final class AttributionFinder {
    private final UtteranceFinder utterances = new UtteranceFinder();

    /// The attributions in the order of the text.
    public List<Attribution> in(Prose prose) {
        List<Attribution> attributions = new ArrayList<>();
        for (Utterance utterance : utterances.in(prose)) {
            attributions.add(new Attribution(
                    id(attributions.size()),
                    utterance.source(),
                    utterance.cue(),
                    utterance.content(),
                    utterance.form(),
                    Speaker.UNRESOLVED,
                    Stance.ASSERTS,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    utterance.inside().map(AttributionFinder::id)));
        }
        return attributions;
    }

    private static String id(int index) {
        return "a" + (index + 1);
    }
}
