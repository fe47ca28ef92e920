package org.rashomon.casefile;

import java.util.List;
import java.util.Optional;
import org.rashomon.attribution.Attribution;
import org.rashomon.document.Span;
import org.rashomon.dossier.layout.ClaimEntry;
import org.rashomon.dossier.layout.ContradictionEntry;
import org.rashomon.dossier.layout.IncidentEntry;
import org.rashomon.dossier.layout.ReportEntry;
import org.rashomon.dossier.layout.StatementEntry;
import org.rashomon.incident.Claim;

/// What is put into a composition, called by its words, since a later reading may number its findings otherwise.
public sealed interface Ref {
    /// `statement 9f86… 40-44 120-200,210-230`: report, cue and content.
    record OfStatement(String report, Subject.Statement words) implements Ref {
        @Override
        public String written() {
            return "statement %s %s".formatted(report, after(words.written()));
        }
    }

    /// `claim 9f86… KILLED 570-572`.
    record OfClaim(String report, Subject.OfClaim words) implements Ref {
        @Override
        public String written() {
            return "claim %s %s".formatted(report, after(words.written()));
        }
    }

    /// `contradiction 9f86… KILLED 570-572 60303… KILLED 12-19`.
    record OfContradiction(OfClaim one, OfClaim other) implements Ref {
        @Override
        public String written() {
            return "contradiction %s %s".formatted(after(one.written()), after(other.written()));
        }
    }

    /// `incident 9f86… 120-134`: words that tell of it.
    record OfIncident(String report, Span words) implements Ref {
        @Override
        public String written() {
            return "incident %s %d-%d".formatted(report, words.start(), words.end());
        }
    }

    /// `words 9f86… 120-134`: words as they stand, without a finding.
    record Words(String report, Span words) implements Ref {
        @Override
        public String written() {
            return "words %s %d-%d".formatted(report, words.start(), words.end());
        }
    }

    String written();

    private static String after(String written) {
        return written.substring(written.indexOf(' ') + 1);
    }

    static Ref of(String report, Attribution said) {
        return new OfStatement(report, Subject.of(said));
    }

    static OfClaim of(String report, Claim claim) {
        return new OfClaim(report, Subject.of(claim));
    }

    static Ref of(StatementEntry said) {
        return of(sha256(said.report()), said.attribution());
    }

    static OfClaim of(ClaimEntry claim) {
        return of(sha256(claim.report()), claim.claim());
    }

    static Ref of(ContradictionEntry one) {
        return new OfContradiction(of(one.one()), of(one.other()));
    }

    static Ref of(IncidentEntry one) {
        var telling = one.shared().tellings().getFirst();
        return new OfIncident(
                telling.document().origin().sha256(),
                telling.incident().mentions().getFirst());
    }

    private static String sha256(ReportEntry report) {
        return report.document().origin().sha256();
    }

    /// Reads what [#written] wrote.
    ///
    /// @throws IllegalArgumentException when it is none
    static Ref read(String written) {
        String[] parts = written.split(" ", -1);
        Optional<Ref> read = parts.length < 3 || !parts[1].matches("[0-9a-f]{64}") ? Optional.empty() : read(parts);
        return read.orElseThrow(() -> new IllegalArgumentException("This can not be put into the dossier."));
    }

    private static Optional<Ref> read(String[] parts) {
        return switch (parts[0]) {
            case "statement" -> statement(parts);
            case "claim" -> claim(List.of(parts)).map(one -> one);
            case "contradiction" ->
                parts.length == 7
                        ? claim(List.of("claim", parts[1], parts[2], parts[3]))
                                .flatMap(one -> claim(List.of("claim", parts[4], parts[5], parts[6]))
                                        .map(other -> new OfContradiction(one, other)))
                        : Optional.empty();
            case "incident" -> Optional.of(new OfIncident(parts[1], span(parts[2])));
            case "words" -> Optional.of(new Words(parts[1], span(parts[2])));
            default -> Optional.empty();
        };
    }

    private static Optional<Ref> statement(String[] parts) {
        return parts.length == 4
                        && Subject.read("statement " + parts[2] + " " + parts[3]) instanceof Subject.Statement words
                ? Optional.of(new OfStatement(parts[1], words))
                : Optional.empty();
    }

    private static Optional<OfClaim> claim(List<String> parts) {
        return parts.size() == 4
                        && Subject.read("claim " + parts.get(2) + " " + parts.get(3)) instanceof Subject.OfClaim words
                ? Optional.of(new OfClaim(parts.get(1), words))
                : Optional.empty();
    }

    private static Span span(String written) {
        if (!written.matches("\\d{1,9}-\\d{1,9}")) {
            throw new IllegalArgumentException("'%s' is no place in a report.".formatted(written));
        }
        int dash = written.indexOf('-');
        return new Span(Integer.parseInt(written.substring(0, dash)), Integer.parseInt(written.substring(dash + 1)));
    }
}
