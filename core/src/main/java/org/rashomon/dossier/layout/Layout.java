package org.rashomon.dossier.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.document.Document;
import org.rashomon.document.Span;
import org.rashomon.investigation.Findings;
import org.rashomon.investigation.Investigation;

/// An investigation, numbered and ordered. Numbers follow time and names, never the order of the input.
///
/// @param statements of a report, by the report's number, in the order of its text
/// @param tellers who makes a statement, by the statement's number
public record Layout(
        List<ReportEntry> reports,
        List<IncidentEntry> incidents,
        List<VoiceEntry> voices,
        SpreadEntry spread,
        Map<String, List<StatementEntry>> statements,
        Map<String, Teller> tellers) {

    public static Layout of(Investigation investigation) {
        List<ReportEntry> reports = reports(investigation.reports());
        Map<String, ReportEntry> byDocument = reports.stream()
                .collect(Collectors.toMap(entry -> key(entry.document()), Function.identity(), (one, same) -> one));
        VoiceRegister voices = new VoiceRegister(investigation.speakers());
        Map<String, List<StatementEntry>> statements = new HashMap<>();
        for (ReportEntry report : reports) {
            List<StatementEntry> said = new ArrayList<>();
            for (Attribution one : report.findings().attributions()) {
                StatementEntry statement = new StatementEntry(report.id() + "-" + one.id(), report, one);
                said.add(statement);
                voices.add(statement);
            }
            statements.put(report.id(), List.copyOf(said));
        }
        List<IncidentEntry> incidents = new IncidentNumbers(byDocument, voices).of(investigation);
        Map<String, Teller> tellers = new HashMap<>();
        for (VoiceEntry voice : voices.entries()) {
            Teller teller = new Teller(voice.name(), Optional.of(voice.id()));
            voice.statements().forEach(statement -> tellers.put(statement.id(), teller));
        }
        return new Layout(
                reports,
                incidents,
                voices.entries(),
                SpreadEntry.of(investigation.spread(), byDocument),
                Map.copyOf(statements),
                Map.copyOf(tellers));
    }

    private static List<ReportEntry> reports(List<Findings> reports) {
        List<Findings> ordered = reports.stream()
                .sorted(Comparator.comparing((Findings one) ->
                                one.document().today().map(Object::toString).orElse("9"))
                        .thenComparing(one -> one.document().id())
                        .thenComparing(one -> one.document().origin().sha256()))
                .toList();
        List<ReportEntry> entries = new ArrayList<>();
        for (Findings one : ordered) entries.add(ReportEntry.of("d" + (entries.size() + 1), one));
        return List.copyOf(entries);
    }

    static String key(Document document) {
        return document.origin().sha256() + "/" + document.id();
    }

    public List<StatementEntry> statementsOf(ReportEntry report) {
        return statements.getOrDefault(report.id(), List.of());
    }

    /// The statement whose content holds a place; of nested ones the innermost.
    public Optional<StatementEntry> innermost(ReportEntry report, Span span) {
        return statementsOf(report).stream()
                .filter(said -> said.attribution().says(span))
                .min(Comparator.comparingInt(said -> said.attribution().content().stream()
                        .filter(part -> part.covers(span))
                        .mapToInt(Span::length)
                        .min()
                        .orElseThrow()));
    }

    /// Who makes a statement.
    public Teller teller(StatementEntry statement) {
        Teller teller = tellers.get(statement.id());
        if (teller == null) throw new IllegalArgumentException("no statement " + statement.id() + " here");
        return teller;
    }

    public Stream<ClaimEntry> claims() {
        return incidents.stream().flatMap(incident -> incident.claims().stream());
    }

    public Stream<ContradictionEntry> contradictions() {
        return incidents.stream().flatMap(incident -> incident.contradictions().stream());
    }

    public long toldByMany() {
        return incidents.stream().filter(one -> one.reports().size() > 1).count();
    }

    public long statementCount() {
        return statements.values().stream().mapToLong(List::size).sum();
    }

    /// How many speakers are known; those that were not found are nobody to count.
    public long speakerCount() {
        return voices.stream()
                .filter(one -> one.kind() != Speaker.Kind.UNRESOLVED)
                .count();
    }

    public long outlets() {
        return reports.stream()
                .flatMap(report -> report.document().origin().outlet().stream())
                .distinct()
                .count();
    }
}
