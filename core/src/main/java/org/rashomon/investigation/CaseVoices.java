package org.rashomon.investigation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rashomon.attribution.Attribution;
import org.rashomon.document.Document;
import org.rashomon.document.Origin;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Moment;
import org.rashomon.incident.Statement;
import org.rashomon.incident.Voice;
import org.rashomon.incident.Voices;
import org.rashomon.language.Edtf;

/// The voices of a case: a claim was said on the day its attribution gives, else when its report was made.
final class CaseVoices implements Voices {
    private final Map<Origin, Map<String, Edtf>> saidOn = new HashMap<>();

    CaseVoices(Collection<Findings> reports) {
        for (Findings report : reports) {
            Map<String, Edtf> days = new HashMap<>();
            for (Attribution one : report.attributions()) {
                one.saidOn().filter(Edtf::isDay).ifPresent(day -> days.put(one.id(), day));
            }
            if (!days.isEmpty()) saidOn.put(report.document().origin(), days);
        }
    }

    @Override
    public Statement statement(Document document, Claim claim) {
        return new Statement(document, claim, Voice.named(document, claim), when(document, claim));
    }

    /// A day of speaking after the report's own day is misread; the report's day stands.
    private Moment when(Document document, Claim claim) {
        Moment told = Moment.of(document, claim.span());
        Optional<Moment> said = claim.attribution()
                .map(id -> saidOn.getOrDefault(document.origin(), Map.of()).get(id))
                .flatMap(Edtf::earliest)
                .map(Moment::on);
        return said.filter(day -> day.isBefore(told)).orElse(told);
    }
}
