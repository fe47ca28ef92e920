package org.rashomon.dossier.layout;

import java.util.List;
import java.util.Optional;
import org.rashomon.incident.Claim;

/// A claim with its number, its report and its teller.
///
/// @param id `i7-c3`
/// @param incident the number of its incident, `i7`
/// @param teller who says it: a voice, or a report in its own words
/// @param statement the number of the statement it stands in
/// @param contradictions the numbers of the contradictions it takes part in
public record ClaimEntry(
        String id,
        String incident,
        ReportEntry report,
        Claim claim,
        Teller teller,
        Optional<String> statement,
        List<String> contradictions) {
    public ClaimEntry {
        contradictions = List.copyOf(contradictions);
    }

    public String value() {
        return Wording.of(claim.value());
    }

    /// The words of the source that carry the value.
    public String words() {
        return report.document().at(claim.span());
    }

    public Optional<String> hedge() {
        return claim.hedge().map(report.document()::at);
    }

    public String anchor() {
        return report.anchor(claim.span());
    }

    public String cite() {
        return report.cite(claim.span());
    }
}
