package org.rashomon.attribution;

import java.util.List;
import org.rashomon.language.Prose;

/// Finds who said what. One instance serves one thread.
public final class AttributionFinder {
    /// The attributions in the order of the text.
    public List<Attribution> in(Prose prose) {
        return List.of();
    }
}
