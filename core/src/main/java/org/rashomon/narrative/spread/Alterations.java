package org.rashomon.narrative.spread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rashomon.document.Span;
import org.rashomon.narrative.spread.Alteration.Kind;

/// What changed in the words that a report took, and how much of what could have changed did not.
record Alterations(List<Alteration> found, Map<Kind, Integer> kept) {
    static Alterations in(Pairing pairing) {
        Alterations all = new Alterations(new ArrayList<>(), new EnumMap<>(Kind.class));
        AlteredSpeakers.in(pairing, all);
        AlteredWords.in(pairing, all);
        all.found.sort(Comparator.comparing(Alteration::before).thenComparing(Alteration::kind));
        return all;
    }

    void changed(Kind kind, Span before, Span after) {
        Alteration one = new Alteration(kind, before, after);
        if (!found.contains(one)) found.add(one);
    }

    void kept(Kind kind) {
        kept.merge(kind, 1, Integer::sum);
    }
}
