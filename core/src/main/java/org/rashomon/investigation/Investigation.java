package org.rashomon.investigation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.contradiction.Contradiction;
import org.rashomon.contradiction.Contradictions;
import org.rashomon.incident.SharedIncident;
import org.rashomon.incident.Telling;
import org.rashomon.incident.Voices;
import org.rashomon.incident.joining.IncidentGrouper;
import org.rashomon.incident.joining.Judgements;
import org.rashomon.incident.meaning.Meanings;
import org.rashomon.incident.meaning.Parties;
import org.rashomon.incident.meaning.PartyList;
import org.rashomon.narrative.Corroboration;
import org.rashomon.narrative.Corroborations;
import org.rashomon.narrative.Shift;
import org.rashomon.narrative.Shifts;
import org.rashomon.narrative.ToldChanges;
import org.rashomon.narrative.spread.Reported;
import org.rashomon.narrative.spread.Spread;
import org.rashomon.narrative.spread.SpreadFinder;

/// What many reports tell together.
///
/// @param reports in the order they were given
/// @param spread which report took its words from which
/// @param corroborations how many origins each value has that more than one report gives
/// @param speakers who speaks, over all reports
/// @param parties those the user has listed
public record Investigation(
        List<Findings> reports,
        List<SharedIncident> incidents,
        List<Contradiction> contradictions,
        List<Shift> shifts,
        Spread spread,
        List<Corroboration> corroborations,
        CaseSpeakers speakers,
        PartyList parties) {
    public Investigation {
        corroborations = List.copyOf(corroborations);
        reports = List.copyOf(reports);
        incidents = List.copyOf(incidents);
        contradictions = List.copyOf(contradictions);
        shifts = List.copyOf(shifts);
    }

    public Investigation(
            List<Findings> reports,
            List<SharedIncident> incidents,
            List<Contradiction> contradictions,
            List<Shift> shifts) {
        this(
                reports,
                incidents,
                contradictions,
                shifts,
                Spread.NONE,
                List.of(),
                CaseSpeakers.of(reports),
                PartyList.EMPTY);
    }

    /// What the reports tell together, by their words alone.
    public static Investigation of(List<Findings> reports) {
        return of(reports, Judgements.NONE, PartyList.EMPTY);
    }

    /// What the reports tell together, beside what a person decided.
    ///
    /// @param judgements which tellings are of one incident and which are not
    /// @param parties by their other names: "Castillo" is the government of Peru
    public static Investigation of(List<Findings> given, Judgements judgements, PartyList parties) {
        return of(given, judgements, List.of(), parties);
    }

    /// The same, with what a person decided about who is who, the oldest first.
    public static Investigation of(
            List<Findings> given, Judgements judgements, List<SpeakerDecision> decisions, PartyList parties) {
        List<Findings> reports = eachOnce(given);
        List<Telling> tellings = reports.stream()
                .flatMap(
                        report -> report.incidents().stream().map(incident -> new Telling(report.document(), incident)))
                .toList();
        List<SharedIncident> shared = new IncidentGrouper().join(tellings, judgements);
        CaseSpeakers speakers = CaseSpeakers.of(reports, decisions);
        Voices voices = new CaseVoices(reports, speakers);
        Map<String, String> names = new HashMap<>(LearnedNames.in(reports));
        names.putAll(parties.names());
        Meanings meanings = new Meanings(new Parties(names));
        Contradictions rules = new Contradictions(voices, meanings);
        List<Reported> reported = reports.stream()
                .map(report -> new Reported(report.document(), report.attributions()))
                .toList();
        Shifts shifts = new Shifts(
                voices,
                meanings,
                new SpokenArms(reports, meanings)::of,
                new ToldChanges(reported, tellings, voices, meanings)::in);
        Spread spread = SpreadFinder.in(reported, shared);
        Corroborations corroborations = new Corroborations(voices, meanings, spread);
        return new Investigation(
                reports,
                shared,
                shared.stream().flatMap(one -> rules.in(one).stream()).toList(),
                shared.stream().flatMap(one -> shifts.in(one).stream()).toList(),
                spread,
                shared.stream().flatMap(one -> corroborations.in(one).stream()).toList(),
                speakers,
                parties);
    }

    /// A report that is given twice is one report.
    private static List<Findings> eachOnce(List<Findings> given) {
        Set<String> known = new HashSet<>();
        return given.stream()
                .filter(one -> known.add(
                        one.document().origin().sha256() + "/" + one.document().id()))
                .toList();
    }
}
