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
import org.rashomon.document.Span;
import org.rashomon.language.Edtf;
import org.rashomon.language.PlaceMention;
import org.rashomon.language.Prose;

/// Finds what is said to have happened, and whose claim each value is. One instance serves one thread.
public final class IncidentFinder {
    private final SceneReader reader = new SceneReader();
    private final SceneJoiner joiner = new SceneJoiner();

    /// The incidents in the order of the text.
    public List<Incident> in(Prose prose, List<Attribution> attributions) {
        Attributions said = new Attributions(attributions);
        List<Scene> scenes = reader.in(prose, said);
        if (scenes.isEmpty()) return List.of();
        Optional<String> home = home(prose, scenes);
        List<Incident> incidents = new ArrayList<>();
        Optional<Edtf> today = prose.document().today().map(Edtf::about);
        for (SceneJoiner.Draft draft : joiner.join(scenes, prose.document().today())) {
            incidents.add(incident("i" + (incidents.size() + 1), draft, said, today, home));
        }
        return incidents;
    }

    /// The country most of it happens in, by the names and adjectives of countries in the text.
    private static Optional<String> home(Prose prose, List<Scene> scenes) {
        Map<String, Integer> counts = new HashMap<>();
        for (PlaceMention place : prose.places()) {
            if (place.kind() == PlaceMention.Kind.COUNTRY) counts.merge(place.name(), 1, Integer::sum);
        }
        for (Scene scene : scenes) {
            for (Site site : scene.places()) {
                if (site.rank() == Site.COUNTRY) counts.merge(site.name(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static Incident incident(
            String id, SceneJoiner.Draft draft, Attributions said, Optional<Edtf> today, Optional<String> home) {
        List<Claim> claims = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Span> mentions = new ArrayList<>();
        for (Scene scene : draft.scenes) {
            for (Trigger trigger : scene.triggers())
                mentions.add(scene.reading().span(trigger.from(), trigger.to()));
            for (Toll toll : scene.tolls()) {
                Span span = scene.reading().span(toll.from(), toll.to());
                add(claims, seen, toll.slot(), new Value.Toll(toll.min(), toll.max(), toll.who()), span, false, said);
            }
            for (RoleReader.Role role : scene.roles()) {
                String text = role.demonym()
                        .map(country -> party(country, role.text(), home))
                        .orElse(role.text());
                add(claims, seen, role.slot(), new Value.Words(text), role.span(), role.denied(), said);
            }
            scene.times().stream()
                    .limit(1)
                    .forEach(time -> add(
                            claims,
                            seen,
                            Slot.WHEN,
                            new Value.When(time.edtf().orElseThrow()),
                            time.span(),
                            false,
                            said));
            scene.where()
                    .ifPresent(place ->
                            add(claims, seen, Slot.WHERE, new Value.Words(place.name()), place.span(), false, said));
        }
        claims.sort(java.util.Comparator.comparing(Claim::span).thenComparing(Claim::slot));
        return new Incident(
                id,
                Scene.best(draft.kinds),
                draft.when().or(() -> today),
                draft.time.map(time -> time.span()),
                draft.where.map(Site::place),
                draft.within.map(Site::place),
                mentions,
                claims);
    }

    /// Planes called by a country's adjective belong to the country; in that country itself, to its government.
    private static String party(String country, String adjective, Optional<String> home) {
        boolean athome = home.filter(name -> name.startsWith(country)).isPresent();
        return athome ? adjective + " government" : country;
    }

    private static void add(
            List<Claim> claims,
            Set<String> seen,
            Slot slot,
            Value value,
            Span span,
            boolean denied,
            Attributions said) {
        Optional<Attribution> by = said.of(span);
        Optional<Speaker> speaker = by.map(Attribution::speaker);
        String key = slot + "|" + value.toString().toLowerCase(Locale.ROOT) + "|"
                + speaker.map(Speaker::name).orElse("") + denied;
        if (!seen.add(key)) return;
        claims.add(new Claim(
                slot,
                value,
                speaker,
                by.map(Attribution::id),
                Attributions.stance(by, denied),
                Optional.empty(),
                span));
    }
}
