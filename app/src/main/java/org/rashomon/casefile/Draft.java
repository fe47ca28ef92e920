package org.rashomon.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.document.Span;
import org.rashomon.dossier.composition.Citation;
import org.rashomon.dossier.composition.Composition;
import org.rashomon.dossier.composition.FindingLines;
import org.rashomon.dossier.layout.ClaimEntry;
import org.rashomon.dossier.layout.ContradictionEntry;
import org.rashomon.dossier.layout.IncidentEntry;
import org.rashomon.dossier.layout.ReportEntry;
import org.rashomon.dossier.layout.StatementEntry;

/// What was composed, held against the reports as they stand: what each item says now, and what keeps it from being
/// handed over.
public record Draft(List<Entry> entries) {
    public Draft {
        entries = List.copyOf(entries);
    }

    /// An item and what has become of it.
    ///
    /// @param part as it is handed over; empty when it cannot be
    /// @param fault why it cannot, or ""
    public record Entry(Composed.Item item, Optional<Composition.Part> part, String fault) {
        public String kind() {
            return part.map(Composition.Part::kind).orElse(item.kind().name().toLowerCase(java.util.Locale.ROOT));
        }

        public List<Composition.Line> lines() {
            return part.map(Composition::lines).orElse(List.of());
        }
    }

    public static Draft of(Composed composed, Standing standing) {
        Finding finder = new Finding(standing, new FindingLines(standing.layout()));
        return new Draft(composed.items().stream().map(finder::entry).toList());
    }

    /// Why it cannot be handed over, a line each; empty when it can.
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry one = entries.get(i);
            if (!one.fault().isEmpty()) faults.add("%d: %s".formatted(i + 1, one.fault()));
        }
        if (entries.isEmpty()) faults.add("There is nothing in it yet.");
        return faults;
    }

    /// As it is handed over.
    ///
    /// @throws IllegalArgumentException when something in it rests on no words, with all that does
    public Composition composition(String title, Optional<String> madeBy) {
        if (!faults().isEmpty()) {
            throw new IllegalArgumentException("The dossier cannot be saved.\n" + String.join("\n", faults()));
        }
        return new Composition(
                title, entries.stream().flatMap(one -> one.part().stream()).toList(), madeBy);
    }

    /// Finds again what a reference calls by its words.
    private record Finding(Standing standing, FindingLines lines) {
        Entry entry(Composed.Item item) {
            return switch (item.kind()) {
                case HEADING -> new Entry(item, Optional.of(new Composition.Heading(item.text())), "");
                case SENTENCE -> sentence(item);
                case FINDING -> {
                    Optional<Composition.Finding> found = found(item.refs().getFirst());
                    yield new Entry(
                            item,
                            found.map(one -> one),
                            found.isPresent() ? "" : "this finding was rejected, or is not found any more");
                }
            };
        }

        private Entry sentence(Composed.Item item) {
            if (item.refs().isEmpty()) return new Entry(item, Optional.empty(), fault(item, "rests on nothing"));
            List<Citation> sources = new ArrayList<>();
            for (Ref ref : item.refs()) {
                Optional<Composition.Finding> found = found(ref);
                if (found.isEmpty()) {
                    return new Entry(
                            item,
                            Optional.empty(),
                            fault(item, "rests on what was rejected, or is not found any more"));
                }
                found.get().lines().getFirst().sources().stream()
                        .filter(one -> !sources.contains(one))
                        .forEach(sources::add);
            }
            return new Entry(
                    item,
                    Optional.of(new Composition.Sentence(new Composition.Line(item.text(), sources), item.by())),
                    "");
        }

        private static String fault(Composed.Item item, String why) {
            String text = item.text().length() <= 60 ? item.text() : item.text().substring(0, 60) + "…";
            return "“%s” %s".formatted(text, why);
        }

        private Optional<Composition.Finding> found(Ref ref) {
            return switch (ref) {
                case Ref.OfStatement(String report, Subject.Statement words) ->
                    report(report).flatMap(here -> statement(here, words)).map(lines::of);
                case Ref.OfClaim one -> claim(one).map(claim -> lines.of(claim.claim, claim.incident));
                case Ref.OfContradiction(Ref.OfClaim one, Ref.OfClaim other) ->
                    contradiction(one, other).map(lines::of);
                case Ref.OfIncident(String report, Span words) ->
                    report(report).flatMap(here -> incident(here, words)).map(lines::of);
                case Ref.Words(String report, Span words) ->
                    report(report)
                            .filter(here ->
                                    words.end() <= here.document().text().length() && !words.isEmpty())
                            .map(here -> lines.of(new Citation(here, words)));
            };
        }

        private Optional<ReportEntry> report(String sha256) {
            return standing.layout().reports().stream()
                    .filter(one -> one.document().origin().sha256().equals(sha256))
                    .findFirst();
        }

        private Optional<StatementEntry> statement(ReportEntry report, Subject.Statement words) {
            return standing.layout().statementsOf(report).stream()
                    .filter(one -> words.likeness(one.attribution()) > 0)
                    .max(java.util.Comparator.comparingInt(one -> words.likeness(one.attribution())));
        }

        private record OfIncident(ClaimEntry claim, IncidentEntry incident) {}

        private Stream<IncidentEntry> incidents(String sha256) {
            return standing.layout().incidents().stream()
                    .filter(one -> one.shared().tellings().stream()
                            .anyMatch(telling ->
                                    telling.document().origin().sha256().equals(sha256)));
        }

        private static boolean is(ClaimEntry claim, Ref.OfClaim ref) {
            return claim.claim().slot() == ref.words().slot()
                    && claim.claim().span().overlaps(ref.words().span())
                    && claim.report().document().origin().sha256().equals(ref.report());
        }

        private Optional<OfIncident> claim(Ref.OfClaim ref) {
            return incidents(ref.report())
                    .flatMap(incident -> incident.claims().stream()
                            .filter(claim -> is(claim, ref))
                            .map(claim -> new OfIncident(claim, incident)))
                    .min(java.util.Comparator.comparing(
                            one -> !one.claim.claim().span().equals(ref.words().span())));
        }

        private Optional<ContradictionEntry> contradiction(Ref.OfClaim one, Ref.OfClaim other) {
            return incidents(one.report())
                    .flatMap(incident -> incident.contradictions().stream())
                    .filter(entry -> is(entry.one(), one) && is(entry.other(), other)
                            || is(entry.one(), other) && is(entry.other(), one))
                    .findFirst();
        }

        private Optional<IncidentEntry> incident(ReportEntry report, Span words) {
            String sha256 = report.document().origin().sha256();
            return incidents(sha256)
                    .filter(one -> one.shared().tellings().stream()
                            .anyMatch(telling ->
                                    telling.document().origin().sha256().equals(sha256)
                                            && telling.incident().mentions().stream()
                                                    .anyMatch(words::overlaps)))
                    .findFirst();
        }
    }
}
