package org.rashomon.narrative.spread;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.document.Document;
import org.rashomon.document.Span;
import org.rashomon.incident.SharedIncident;
import org.rashomon.incident.Telling;
import org.rashomon.incident.Voice;
import org.rashomon.narrative.spread.Credits.Credit;
import org.rashomon.narrative.spread.Reason.Kind;

/// Which reports are named by others: "first appeared on …", "the Monitor said".
final class Naming {
    private final List<Reported> reports;
    /// The reports of each outlet, oldest first.
    private final Map<String, List<Integer>> byOutlet = new HashMap<>();

    private final Map<String, Set<String>> incidents = new HashMap<>();
    private final Map<Integer, Credit> credits = new TreeMap<>();

    Naming(List<Reported> reports, Collection<SharedIncident> incidents) {
        this.reports = reports;
        for (int report = 0; report < reports.size(); report++) {
            Document document = reports.get(report).document();
            int number = report;
            if (document.origin().outlet().isPresent()) {
                byOutlet.computeIfAbsent(Voice.author(document).key(), unused -> new java.util.ArrayList<>())
                        .add(report);
            }
            Credits.of(document).ifPresent(credit -> credits.put(number, credit));
        }
        for (SharedIncident shared : incidents) {
            for (Telling telling : shared.tellings()) {
                this.incidents
                        .computeIfAbsent(key(telling.document()), unused -> new HashSet<>())
                        .add(shared.id());
            }
        }
    }

    /// A source that a report names for itself and of which no report is here.
    Optional<Credit> outsideSource(int report) {
        return Optional.ofNullable(credits.get(report)).filter(credit -> !byOutlet.containsKey(credit.key()));
    }

    List<Reason> sharedSource(int before, int after) {
        Optional<Credit> one = outsideSource(before);
        Optional<Credit> other = outsideSource(after);
        if (one.isEmpty()
                || other.isEmpty()
                || !one.get().key().equals(other.get().key())) return List.of();
        return List.of(new Reason(
                Kind.SHARES_A_SOURCE, other.get().words(), Optional.of(one.get().words())));
    }

    /// The earlier reports that one names by their outlet, each with the words that name it.
    ///
    /// @param sharing earlier reports that share words with it
    Map<Integer, Reason> named(int after, List<Integer> sharing) {
        Map<Integer, Reason> found = new LinkedHashMap<>();
        Credit credit = credits.get(after);
        if (credit != null) {
            meant(after, credit.key(), sharing)
                    .ifPresent(before -> found.put(before, new Reason(Kind.CREDITS, credit.words(), Optional.empty())));
        }
        for (Attribution said : reports.get(after).attributions()) {
            if (said.speaker().kind() != Speaker.Kind.BODY || said.source().isEmpty()) continue;
            Span words = said.source().getFirst();
            meant(after, Voice.outlet(said.speaker().name()).key(), sharing)
                    .ifPresent(before -> found.putIfAbsent(before, new Reason(Kind.CITES, words, Optional.empty())));
        }
        return found;
    }

    /// The outlet's report that shares words, else its latest earlier one of the same incident.
    private Optional<Integer> meant(int after, String outlet, List<Integer> sharing) {
        List<Integer> theirs = byOutlet.getOrDefault(outlet, List.of());
        if (theirs.isEmpty() || theirs.contains(after)) return Optional.empty();
        Optional<Integer> shares = sharing.stream().filter(theirs::contains).findFirst();
        return shares.or(() -> theirs.stream()
                .filter(before -> before < after && tellTheSame(before, after))
                .reduce((one, later) -> later));
    }

    private boolean tellTheSame(int before, int after) {
        Set<String> mine = incidents.getOrDefault(key(reports.get(after).document()), Set.of());
        return incidents.getOrDefault(key(reports.get(before).document()), Set.of()).stream()
                .anyMatch(mine::contains);
    }

    private static String key(Document document) {
        return document.origin().sha256() + "/" + document.id();
    }
}
