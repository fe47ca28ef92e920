package org.rashomon.narrative.spread;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.document.Document;
import org.rashomon.incident.SharedIncident;

/// Finds which report took its words from which. Near-linear in the number of reports; the result does not depend on
/// their order.
public final class SpreadFinder {
    private static final int REMEMBERED = 4096;

    private final List<Reported> reports;
    private final Naming naming;
    private final PassageIndex index;
    private final Map<Integer, ReportWords> words = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, ReportWords> eldest) {
            return size() > REMEMBERED;
        }
    };

    private SpreadFinder(List<Reported> reports, Collection<SharedIncident> incidents) {
        this.reports = reports.stream().sorted(Reported.ORDER).toList();
        this.naming = new Naming(this.reports, incidents);
        List<int[]> prints = new ArrayList<>();
        for (Reported one : this.reports) prints.add(Fingerprints.of(new ReportWords(one.document())));
        long[] days = this.reports.stream()
                .mapToLong(
                        one -> one.document().today().map(LocalDate::toEpochDay).orElse(PassageIndex.UNKNOWN_DAY))
                .toArray();
        this.index = new PassageIndex(prints, days);
    }

    /// @param incidents what the reports tell together: a report that names an outlet took from the outlet's report of
    ///     the same incident
    public static Spread in(List<Reported> reports, Collection<SharedIncident> incidents) {
        return new SpreadFinder(reports, incidents).spread();
    }

    private Spread spread() {
        List<Link> links = new ArrayList<>();
        Map<Document, Credits.Credit> outside = new HashMap<>();
        OutletShares shares = new OutletShares();
        for (int report = 0; report < reports.size(); report++) {
            int later = report;
            naming.outsideSource(report)
                    .ifPresent(credit -> outside.put(reports.get(later).document(), credit));
            for (Proposal one : chosen(proposals(report))) {
                Optional<Alterations> alterations = one.pairing().map(Alterations::in);
                links.add(link(one, alterations.map(Alterations::found).orElse(List.of())));
                alterations.ifPresent(found -> shares.add(reports.get(later).document(), found));
            }
        }
        return new Spread(links, Trees.of(links, outside), shares.byName());
    }

    /// What a report may have taken from another.
    ///
    /// @param pairing empty when they share no words
    private record Proposal(int before, int after, List<Reason> reasons, Optional<Pairing> pairing) {
        static final Comparator<Proposal> STRONGEST_FIRST = Comparator.comparing(
                        (Proposal one) -> one.reasons.getFirst().kind())
                .thenComparing(one -> -one.words())
                .thenComparing(Proposal::before);

        int words() {
            return pairing.map(Pairing::words).orElse(0);
        }
    }

    private List<Proposal> proposals(int after) {
        Map<Integer, Proposal> found = new LinkedHashMap<>();
        BitSet stock = index.stock(words(after));
        for (int before : index.earlier(after)) {
            Pairing pairing = Pairing.of(reports.get(before), words(before), reports.get(after), words(after));
            List<Reason> reasons = new ArrayList<>(SharedWords.reasons(pairing, stock));
            if (reasons.isEmpty()) continue;
            reasons.addAll(naming.sharedSource(before, after));
            found.put(before, new Proposal(before, after, reasons, Optional.of(pairing)));
        }
        naming.named(after, List.copyOf(found.keySet())).forEach((before, reason) -> {
            Proposal shared = found.get(before);
            List<Reason> reasons = new ArrayList<>(List.of(reason));
            if (shared != null) reasons.addAll(shared.reasons);
            reasons.sort(Comparator.comparing(Reason::kind));
            found.put(before, new Proposal(before, after, reasons, shared == null ? Optional.empty() : shared.pairing));
        });
        return found.values().stream().sorted(Proposal.STRONGEST_FIRST).toList();
    }

    /// The strongest, and those that explain words which no stronger one does: what a copy of a copy shares with the
    /// first report it mostly shares with the second too.
    private static List<Proposal> chosen(List<Proposal> proposals) {
        List<Proposal> chosen = new ArrayList<>();
        for (Proposal one : proposals) {
            boolean adds = one.pairing().isEmpty()
                    || one.pairing().get().passages().stream()
                            .anyMatch(passage -> chosen.stream()
                                    .flatMap(known -> known.pairing().stream())
                                    .flatMap(known -> known.passages().stream())
                                    .noneMatch(known -> known.after().overlaps(passage.after())));
            if (chosen.isEmpty() || adds) chosen.add(one);
        }
        return chosen;
    }

    private Link link(Proposal one, List<Alteration> alterations) {
        Document before = reports.get(one.before).document();
        Document after = reports.get(one.after).document();
        boolean told = one.reasons.getFirst().kind() == Reason.Kind.CREDITS;
        boolean dated = before.today().isPresent()
                && after.today().isPresent()
                && before.today().get().isBefore(after.today().get());
        double share = one.pairing
                .map(pairing -> (double) pairing.words() / words(one.after).size())
                .orElse(0.0);
        return new Link(
                after,
                before,
                one.reasons,
                one.pairing.map(Pairing::passages).orElse(List.of()),
                share,
                told || dated,
                alterations);
    }

    private ReportWords words(int report) {
        return words.computeIfAbsent(
                report, unread -> new ReportWords(reports.get(report).document()));
    }
}
