package org.rashomon.investigation;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.SpeakerIdentities;
import org.rashomon.document.Document;
import org.rashomon.document.Origin;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Moment;
import org.rashomon.incident.Statement;
import org.rashomon.incident.Voice;
import org.rashomon.incident.Voices;
import org.rashomon.language.Edtf;

/// The voices of a case: a speaker is one over all reports, an outlet that others quote is the voice of its own
/// reports,
/// and a claim was said on the day its attribution gives, else when its report was made.
final class CaseVoices implements Voices {
    private static final Pattern OURS = Pattern.compile("\\b(?:[Ww]e|[Oo]ur)\\b");

    private final CaseSpeakers speakers;
    private final Map<Origin, Map<String, Edtf>> saidOn = new HashMap<>();
    private final Map<Origin, Set<String>> byTheAuthor = new HashMap<>();
    private final Map<String, Voice> outlets = new HashMap<>();
    private final Map<SpeakerIdentities.Identity, Voice> byIdentity = new IdentityHashMap<>();

    CaseVoices(Collection<Findings> reports, CaseSpeakers speakers) {
        this.speakers = speakers;
        for (Findings report : reports) {
            Origin origin = report.document().origin();
            Set<String> ours = report.attributions().stream()
                    .filter(one -> one.inside().isEmpty() && isOurs(report.document(), one))
                    .map(Attribution::id)
                    .collect(Collectors.toSet());
            if (!ours.isEmpty()) byTheAuthor.put(origin, ours);
            origin.outlet().map(Voice::outlet).ifPresent(voice -> outlets.put(voice.key(), voice));
            Map<String, Edtf> days = new HashMap<>();
            for (Attribution one : report.attributions()) {
                one.saidOn().filter(Edtf::isDay).ifPresent(day -> days.put(one.id(), day));
            }
            if (!days.isEmpty()) saidOn.put(origin, days);
        }
    }

    @Override
    public Statement statement(Document document, Claim claim) {
        return new Statement(document, claim, voice(document, claim), when(document, claim));
    }

    private Voice voice(Document document, Claim claim) {
        if (claim.by().filter(Speaker::isResolved).isEmpty()) {
            boolean ours = claim.attribution()
                    .filter(byTheAuthor.getOrDefault(document.origin(), Set.of())::contains)
                    .isPresent();
            return ours ? Voice.author(document) : Voice.named(document, claim);
        }
        return byIdentity.computeIfAbsent(speakers.of(document, claim.by().get()), this::voice);
    }

    /// "According to what we have been able to confirm": whoever writes speaks for himself.
    private static boolean isOurs(Document document, Attribution one) {
        return one.form() == Attribution.Form.INDIRECT
                && one.source().stream()
                        .map(document::at)
                        .anyMatch(words -> OURS.matcher(words).find());
    }

    private Voice voice(SpeakerIdentities.Identity one) {
        return one.members().stream()
                .map(SpeakerIdentities.Named::speaker)
                .filter(speaker -> speaker.kind() == Speaker.Kind.BODY)
                .map(Speaker::name)
                .distinct()
                .map(name -> outlets.get(Voice.outlet(name).key()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(outlet -> new Voice(outlet.key(), outlet.shown(), false))
                .orElseGet(() -> new Voice("speaker:" + one.key(), one.name(), false));
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
