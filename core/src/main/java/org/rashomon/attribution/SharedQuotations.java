package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.rashomon.document.Span;

/// A quotation has one speaker: where two utterances hold the same one and neither stands in the other, it stays with
/// the cue next to it.
final class SharedQuotations {
    private SharedQuotations() {}

    static List<Utterance> parted(Words words, List<Utterance> found) {
        List<Utterance> parted = new ArrayList<>(found);
        for (Quotation quotation : words.quotations) {
            Span marks = quotation.whole();
            List<Integer> holders = new ArrayList<>();
            for (int u = 0; u < parted.size(); u++) {
                Utterance one = parted.get(u);
                boolean outside = one.cue().stream().noneMatch(marks::overlaps);
                if (outside && one.content().stream().anyMatch(part -> isIn(part, marks))) holders.add(u);
            }
            if (holders.size() < 2) continue;
            int owner = holders.stream()
                    .min(Comparator.comparingInt(u -> distance(parted.get(u), marks)))
                    .orElseThrow();
            for (int u : holders) {
                Utterance one = parted.get(u);
                if (u == owner || nested(one, parted.get(owner))) continue;
                List<Span> rest = one.content().stream()
                        .filter(part -> !isIn(part, marks))
                        .toList();
                if (!rest.isEmpty()) parted.set(u, one.saying(rest, words.form(rest)));
            }
        }
        return parted;
    }

    /// Whether most of a part lies between the marks.
    private static boolean isIn(Span part, Span marks) {
        int shared = Math.min(part.end(), marks.end()) - Math.max(part.start(), marks.start());
        return shared * 2 > part.length();
    }

    private static boolean nested(Utterance one, Utterance other) {
        return one.cue().stream().anyMatch(other::says) || other.cue().stream().anyMatch(one::says);
    }

    private static int distance(Utterance one, Span marks) {
        OptionalInt least = one.cue().stream()
                .mapToInt(cue -> Math.max(marks.start() - cue.end(), cue.start() - marks.end()))
                .min();
        return least.orElse(Integer.MAX_VALUE);
    }
}
