package org.rashomon.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.Stance;
import org.rashomon.document.Span;
import org.rashomon.language.Prose;
import org.rashomon.language.Sentence;
import org.rashomon.language.Token;

/// Finds what is said to have happened, and whose claim each value is. One instance serves one thread.
public final class IncidentFinder {
    private final SceneReader reader = new SceneReader();
    private final SceneJoiner joiner = new SceneJoiner();

    /// The incidents in the order of the text.
    public List<Incident> in(Prose prose, List<Attribution> attributions) {
        Attributions said = new Attributions(attributions);
        List<Scene> scenes = reader.in(prose, said);
        if (scenes.isEmpty()) return List.of();
        Optional<String> home = home(prose, reader.actors());
        List<Incident> incidents = new ArrayList<>();
        List<SceneJoiner.Draft> drafts = joiner.join(scenes, prose.document().today());
        Surroundings.fill(drafts, prose.document().today());
        for (SceneJoiner.Draft draft : drafts) {
            if (draft.isHeadline() && drafts.size() > 1) continue;
            incidents.add(incident("i" + (incidents.size() + 1), draft, said, home));
        }
        return incidents;
    }

    /// The country the report is about: the one named most, by name or adjective; none when two are named as often.
    private static Optional<String> home(Prose prose, Actors actors) {
        Map<String, Integer> counts = new HashMap<>();
        for (Sentence sentence : prose.sentences()) {
            for (Token token : sentence.tokens()) {
                if (!token.isCapitalised()) continue;
                actors.land(token.text().toLowerCase(Locale.ROOT))
                        .ifPresent(country -> counts.merge(country, 1, Integer::sum));
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> named = counts.keySet().stream()
                .filter(country -> counts.getOrDefault(country, 0) == most)
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static Incident incident(String id, SceneJoiner.Draft draft, Attributions said, Optional<String> home) {
        List<Claim> claims = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Span> mentions = new ArrayList<>();
        for (Scene scene : draft.bodyFirst()) {
            boolean headline = scene.reading().isHeadline();
            for (Trigger trigger : scene.triggers())
                mentions.add(scene.reading().span(trigger.from(), trigger.to()));
            for (Toll toll : scene.tolls()) {
                if (headline && claims.stream().anyMatch(claim -> claim.slot() == toll.slot())) continue;
                Span span = scene.reading().span(toll.from(), toll.to());
                add(
                        claims,
                        seen,
                        toll.slot(),
                        new Value.Toll(toll.min(), toll.max(), toll.who()),
                        scene.reading(),
                        span,
                        false,
                        said.of(span),
                        Optional.empty());
            }
            for (RoleReader.Role role : scene.roles()) {
                if (headline && claims.stream().anyMatch(claim -> claim.slot() == role.slot())) continue;
                String text = role.demonym()
                        .map(country -> party(country, role.text(), home))
                        .orElse(role.text());
                add(
                        claims,
                        seen,
                        role.slot(),
                        new Value.Words(text),
                        scene.reading(),
                        role.span(),
                        role.denied(),
                        role.own()
                                ? said.from(role.span())
                                        .or(() -> said.of(role.span()).filter(one -> one.stance() == Stance.DENIES))
                                : said.of(role.span()),
                        role.own() ? Optional.of(himself(role, text)) : Optional.empty());
            }
            scene.times().stream()
                    .limit(1)
                    .forEach(time -> add(
                            claims,
                            seen,
                            Slot.WHEN,
                            new Value.When(time.edtf().orElseThrow()),
                            scene.reading(),
                            time.span(),
                            false,
                            said.of(time.span()),
                            Optional.empty()));
            scene.where()
                    .ifPresent(place -> add(
                            claims,
                            seen,
                            Slot.WHERE,
                            new Value.Words(place.name()),
                            scene.reading(),
                            place.span(),
                            false,
                            said.of(place.span()),
                            Optional.empty()));
        }
        claims.sort(java.util.Comparator.comparing(Claim::span).thenComparing(Claim::slot));
        return new Incident(
                id,
                Scene.best(draft.kinds),
                draft.day,
                draft.time.map(time -> time.span()),
                draft.where.map(Site::place),
                draft.within.map(Site::place),
                mentions,
                claims);
    }

    /// Planes called by a country's adjective belong to the country; in that country itself, to its government.
    private static String party(String country, String adjective, Optional<String> home) {
        boolean athome = home.filter(name -> name.equals(country)).isPresent();
        return athome ? adjective + " government" : country;
    }

    /// Who denies or claims a deed says so, even where no words of his are given.
    private static Speaker himself(RoleReader.Role role, String text) {
        String name = text.startsWith("claimed by ") ? text.substring("claimed by ".length()) : text;
        return new Speaker(Speaker.Kind.BODY, name, Optional.empty(), Optional.empty(), Optional.of(role.span()));
    }

    private static void add(
            List<Claim> claims,
            Set<String> seen,
            Slot slot,
            Value value,
            Reading reading,
            Span span,
            boolean denied,
            Optional<Attribution> by,
            Optional<Speaker> himself) {
        Optional<Speaker> speaker =
                by.map(Attribution::speaker).filter(Speaker::isResolved).or(() -> himself);
        if (speaker.isEmpty()) speaker = by.map(Attribution::speaker);
        String key = slot + "|" + value.toString().toLowerCase(Locale.ROOT) + "|"
                + speaker.map(Speaker::name).orElse("") + denied;
        if (!seen.add(key)) return;
        claims.add(new Claim(
                slot,
                value,
                speaker,
                by.map(Attribution::id),
                Hedges.open(reading, span).filter(open -> !denied).orElseGet(() -> Attributions.stance(by, denied)),
                Hedges.near(reading, span),
                span));
    }
}
