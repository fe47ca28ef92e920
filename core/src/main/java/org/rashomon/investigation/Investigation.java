package org.rashomon.investigation;

import java.util.List;
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
import org.rashomon.narrative.Shift;
import org.rashomon.narrative.Shifts;

/// What many reports tell together.
///
/// @param reports in the order they were given
/// @param speakers who speaks, over all reports
/// @param parties those the user has listed
public record Investigation(
        List<Findings> reports,
        List<SharedIncident> incidents,
        List<Contradiction> contradictions,
        List<Shift> shifts,
        CaseSpeakers speakers,
        PartyList parties) {
    public Investigation {
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
        this(reports, incidents, contradictions, shifts, CaseSpeakers.of(reports), PartyList.EMPTY);
    }

    /// What the reports tell together, by their words alone.
    public static Investigation of(List<Findings> reports) {
        return of(reports, Judgements.NONE, PartyList.EMPTY);
    }

    /// What the reports tell together, beside what a person decided.
    ///
    /// @param judgements which tellings are of one incident and which are not
    /// @param parties by their other names: "Castillo" is the government of Peru
    public static Investigation of(List<Findings> reports, Judgements judgements, PartyList parties) {
        List<Telling> tellings = reports.stream()
                .flatMap(
                        report -> report.incidents().stream().map(incident -> new Telling(report.document(), incident)))
                .toList();
        List<SharedIncident> shared = new IncidentGrouper().join(tellings, judgements);
        CaseSpeakers speakers = CaseSpeakers.of(reports);
        Voices voices = new CaseVoices(reports, speakers);
        Meanings meanings = new Meanings(new Parties(parties.names()));
        Contradictions rules = new Contradictions(voices, meanings);
        Shifts shifts = new Shifts(voices, meanings, new SpokenArms(reports, meanings)::of);
        return new Investigation(
                reports,
                shared,
                shared.stream().flatMap(one -> rules.in(one).stream()).toList(),
                shared.stream().flatMap(one -> shifts.in(one).stream()).toList(),
                speakers,
                parties);
    }
}
