package org.rashomon.dossier.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.SharedIncident;
import org.rashomon.incident.Telling;
import org.rashomon.language.Edtf;
import org.rashomon.narrative.Corroboration;

/// An incident with its number, the claims of all its tellings, and what does not fit together.
///
/// @param id `i1`, `i2` … in order of time, undated last
/// @param reports of its tellings, in their order
/// @param claims in the order of the tellings
/// @param corroborations how many origins its values have that more than one report gives
public record IncidentEntry(
        String id,
        SharedIncident shared,
        List<ReportEntry> reports,
        List<ClaimEntry> claims,
        List<ContradictionEntry> contradictions,
        List<ShiftEntry> shifts,
        List<Corroboration> corroborations) {
    public IncidentEntry {
        corroborations = List.copyOf(corroborations);
        reports = List.copyOf(reports);
        claims = List.copyOf(claims);
        contradictions = List.copyOf(contradictions);
        shifts = List.copyOf(shifts);
    }

    /// The report of one of its tellings.
    public ReportEntry report(Telling telling) {
        String key = Layout.key(telling.document());
        return reports.stream()
                .filter(report -> Layout.key(report.document()).equals(key))
                .findFirst()
                .orElseThrow();
    }

    /// What cannot both hold or differs in part.
    public List<ContradictionEntry> hard() {
        return contradictions.stream()
                .filter(one -> one.contradiction().weight() != Weight.ONLY_SEEMS)
                .toList();
    }

    /// What only seems to differ.
    public List<ContradictionEntry> seeming() {
        return contradictions.stream()
                .filter(one -> one.contradiction().weight() == Weight.ONLY_SEEMS)
                .toList();
    }

    public int number() {
        return Integer.parseInt(id.substring(1));
    }

    /// The kinds its tellings give, the one most tell first.
    public String kinds() {
        return mostTold(shared.tellings().stream()
                .map(telling -> Wording.of(telling.incident().kind()))
                .toList());
    }

    /// The places its tellings give, likewise; empty when none gives one.
    public String places() {
        return mostTold(
                shared.tellings().stream().flatMap(one -> place(one).stream()).toList());
    }

    private static Optional<String> place(Telling telling) {
        return telling.incident().where().or(() -> telling.incident().within()).map(place -> place.name());
    }

    private static String mostTold(List<String> words) {
        List<String> distinct = words.stream().distinct().toList();
        List<String> first = distinct.stream()
                .sorted(java.util.Comparator.comparingLong(
                        (String word) -> -words.stream().filter(word::equals).count()))
                .limit(2)
                .toList();
        return String.join(" / ", first) + (distinct.size() > 2 ? " / …" : "");
    }

    /// The dates its tellings give, each once, earliest first.
    public List<Edtf> dates() {
        return shared.tellings().stream()
                .flatMap(telling -> telling.incident().when().stream())
                .distinct()
                .sorted(java.util.Comparator.comparing(
                                (Edtf date) -> date.earliest().or(date::latest).orElse(LocalDate.MAX))
                        .thenComparing(Edtf::text))
                .toList();
    }

    /// Its dates in words: "4 April 2017"; "4 April 2017 / 5 April 2017" when two are told; from the first to the last
    /// day of all when more are; "no date given".
    public String dateWords() {
        return DateWording.ofAll(dates());
    }

    /// The day it is ordered by: the earliest any telling allows.
    public Optional<LocalDate> day() {
        return DateWording.first(dates());
    }

    /// Whether more than one report tells of it, or claims of it differ.
    public boolean isContested() {
        return reports.size() > 1 || !contradictions.isEmpty();
    }

    public long outlets() {
        return reports.stream().map(ReportEntry::outlet).distinct().count();
    }

    public long tellers() {
        return claims.stream().map(ClaimEntry::teller).distinct().count();
    }
}
