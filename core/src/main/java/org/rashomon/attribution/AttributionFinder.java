package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.language.Prose;

/// Finds who said what. One instance serves one thread.
public final class AttributionFinder {
    private final UtteranceFinder utterances = new UtteranceFinder();
    private final SpeakerResolver speakers = new SpeakerResolver();

    /// The attributions in the order of the text.
    public List<Attribution> in(Prose prose) {
        List<Attribution> attributions = new ArrayList<>();
        List<Utterance> found = utterances.in(prose);
        List<Speaker> who = speakers.of(prose, found);
        for (Utterance utterance : found) {
            attributions.add(new Attribution(
                    id(attributions.size()),
                    utterance.source(),
                    utterance.cue(),
                    utterance.content(),
                    utterance.form(),
                    who.get(attributions.size()),
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
