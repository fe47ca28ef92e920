package org.rashomon.investigation;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.SpeakerIdentities;
import org.rashomon.attribution.SpeakerIdentities.Identity;
import org.rashomon.attribution.SpeakerIdentities.Named;
import org.rashomon.document.Document;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Incident;

/// Who speaks in a case: one speaker over all reports, so that the same name counts once everywhere.
public final class CaseSpeakers {
    private final SpeakerIdentities identities;
    private final DecidedSpeakers decided;
    private final List<Identity> quoted;

    private CaseSpeakers(SpeakerIdentities identities, DecidedSpeakers decided, List<Named> quoted) {
        this.identities = identities;
        this.decided = decided;
        this.quoted = quoted.stream()
                .filter(one -> one.speaker().isResolved())
                .map(this::identity)
                .distinct()
                .toList();
    }

    static CaseSpeakers of(List<Findings> reports) {
        return of(reports, List.of());
    }

    /// Who speaks in these reports.
    ///
    /// @param decisions what a person decided about who is who, the oldest first
    public static CaseSpeakers of(List<Findings> reports, List<SpeakerDecision> decisions) {
        List<Named> named = new ArrayList<>();
        List<Named> quoted = new ArrayList<>();
        for (Findings report : reports) {
            String document = key(report.document());
            for (Attribution one : report.attributions()) quoted.add(new Named(document, one.speaker()));
            for (Incident incident : report.incidents()) {
                for (Claim claim : incident.claims()) claim.by().ifPresent(by -> named.add(new Named(document, by)));
            }
        }
        named.addAll(quoted);
        SpeakerIdentities identities = SpeakerIdentities.of(named);
        DecidedSpeakers decided =
                decisions.isEmpty() ? DecidedSpeakers.NONE : DecidedSpeakers.of(identities.all(), decisions);
        return new CaseSpeakers(identities, decided, quoted);
    }

    /// Who a speaker of a report is.
    ///
    /// @throws IllegalArgumentException when the speaker is not in that report of this case
    public Identity of(Document document, Speaker speaker) {
        return identity(new Named(key(document), speaker));
    }

    private Identity identity(Named one) {
        return decided.of(one).orElseGet(() -> identities.of(one.document(), one.speaker()));
    }

    /// Whether a person said what this speaker is called.
    public boolean isCalled(Identity one) {
        return decided.isCalled(one);
    }

    /// Whoever makes a statement and was found, each once.
    public List<Identity> quoted() {
        return quoted;
    }

    private static String key(Document document) {
        return document.origin().sha256() + "/" + document.id();
    }
}
