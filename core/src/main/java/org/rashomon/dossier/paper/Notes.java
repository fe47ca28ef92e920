package org.rashomon.dossier.paper;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.dossier.composition.Citation;

/// Numbers notes in the order they are met, from 1.
final class Notes {
    private final List<Citation> all = new ArrayList<>();

    int add(Citation citation) {
        all.add(citation);
        return all.size();
    }

    List<Citation> all() {
        return all;
    }
}
