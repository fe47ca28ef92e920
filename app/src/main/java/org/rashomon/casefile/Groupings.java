package org.rashomon.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.document.Span;
import org.rashomon.incident.Telling;
import org.rashomon.incident.joining.Judgements;
import org.rashomon.incident.joining.Judgements.Pair;
import org.rashomon.investigation.Findings;

/// Which tellings are of one incident and which are not, as a person decided. A telling is called by its report and
/// the words that tell of it, since a later reading may number its incidents otherwise:
/// `tellings 9f86…:120-134 60303…:14-17`.
final class Groupings {
    private static final String KIND = "tellings ";

    private Groupings() {}

    private record Mark(String sha256, Span words) {
        static Mark of(Telling telling) {
            return new Mark(
                    telling.document().origin().sha256(),
                    telling.incident().mentions().getFirst());
        }

        String written() {
            return "%s:%d-%d".formatted(sha256, words.start(), words.end());
        }

        static Mark read(String written) {
            int colon = written.indexOf(':');
            int dash = written.indexOf('-', colon);
            return new Mark(
                    written.substring(0, colon),
                    new Span(
                            Integer.parseInt(written.substring(colon + 1, dash)),
                            Integer.parseInt(written.substring(dash + 1))));
        }
    }

    /// The subject of a judgement about one telling and others.
    static String subject(Telling one, List<Telling> others) {
        StringBuilder written = new StringBuilder(KIND).append(Mark.of(one).written());
        others.forEach(other -> written.append(' ').append(Mark.of(other).written()));
        return written.toString();
    }

    static boolean isOne(Judgement judgement) {
        return judgement.subject().startsWith(KIND);
    }

    /// What holds, in the terms of the grouping. Of two judgements about the same pair the later one holds.
    static Judgements of(List<Judgement> all, List<Findings> reports) {
        Map<Pair, Judgement.Act> last = new LinkedHashMap<>();
        Map<String, Findings> bySha = new HashMap<>();
        reports.forEach(one -> bySha.put(one.document().origin().sha256(), one));
        for (Judgement judgement : Judgement.holding(all)) {
            if (!isOne(judgement)) continue;
            List<String> ids = new ArrayList<>();
            for (String mark : judgement.subject().substring(KIND.length()).split(" ", -1)) {
                telling(Mark.read(mark), bySha).ifPresentOrElse(ids::add, () -> ids.add(""));
            }
            for (String other : ids.subList(1, ids.size())) {
                if (ids.getFirst().isEmpty() || other.isEmpty() || other.equals(ids.getFirst())) continue;
                Pair pair = new Pair(ids.getFirst(), other);
                last.remove(pair);
                last.put(pair, judgement.act());
            }
        }
        Set<Pair> same = new HashSet<>();
        Set<Pair> different = new HashSet<>();
        last.forEach((pair, act) -> (act == Judgement.Act.JOIN ? same : different).add(pair));
        return new Judgements(same, different);
    }

    private static Optional<String> telling(Mark mark, Map<String, Findings> reports) {
        Findings report = reports.get(mark.sha256);
        if (report == null) return Optional.empty();
        return report.incidents().stream()
                .filter(incident -> incident.mentions().stream().anyMatch(mark.words::overlaps))
                .findFirst()
                .map(incident -> new Telling(report.document(), incident))
                .map(Telling::id);
    }
}
