package org.rashomon.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.Stance;
import org.rashomon.document.Span;
import org.rashomon.language.Countries;
import org.rashomon.language.PlaceMention;
import org.rashomon.language.Prose;
import org.rashomon.language.Sentence;
import org.rashomon.language.Token;

/// Finds what is said to have happened, and whose claim each value is. One instance serves one thread.
public final class IncidentFinder {
    private final SceneReader reader = new SceneReader();
    private final SceneJoiner joiner = new SceneJoiner();
    private final VoteReader votes = new VoteReader();

    /// The incidents in the order of the text, then the votes.
    public List<Incident> in(Prose prose, List<Attribution> attributions) {
        Attributions said = new Attributions(prose.document(), attributions);
        Tellers tellers = new Tellers(prose.document(), attributions);
        List<Scene> scenes = reader.in(prose, said);
        if (scenes.isEmpty()) return votes.in(prose, said, tellers, 0);
        Optional<String> home = home(prose, reader.actors());
        List<Incident> incidents = new ArrayList<>();
        List<SceneJoiner.Draft> drafts = joiner.join(scenes, prose.document().today());
        Surroundings.fill(drafts, prose.document().today());
        for (SceneJoiner.Draft draft : drafts) {
            if (draft.isHeadline() && drafts.size() > 1) continue;
            incidents.add(incident("i" + (incidents.size() + 1), draft, said, tellers, home));
        }
        incidents.addAll(votes.in(prose, said, tellers, incidents.size()));
        return incidents;
    }

    /// The country the report is about: the one whose towns and regions it names most, else the one named most; none
    /// when two are named as often.
    private static Optional<String> home(Prose prose, Actors actors) {
        Map<String, Integer> places = new HashMap<>();
        for (PlaceMention place : prose.places()) {
            if (place.kind() == PlaceMention.Kind.TOWN || place.kind() == PlaceMention.Kind.REGION)
                place.country()
                        .flatMap(Countries.known()::withCode)
                        .ifPresent(country -> places.merge(country.name(), 1, Integer::sum));
        }
        if (!places.isEmpty()) return only(places);
        Map<String, Integer> named = new HashMap<>();
        for (Sentence sentence : prose.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.isCapitalised())
                    actors.land(token.text().toLowerCase(Locale.ROOT))
                            .ifPresent(country -> named.merge(country, 1, Integer::sum));
            }
        }
        return only(named);
    }

    private static Optional<String> only(Map<String, Integer> counts) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> first = counts.keySet().stream()
                .filter(country -> counts.getOrDefault(country, 0) == most)
                .toList();
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }

    private static Incident incident(
            String id, SceneJoiner.Draft draft, Attributions said, Tellers tellers, Optional<String> home) {
        Claims claims = new Claims(tellers);
        List<Span> mentions = new ArrayList<>();
        for (Scene scene : draft.bodyFirst()) {
            Reading reading = scene.reading();
            boolean headline = reading.isHeadline();
            for (Trigger trigger : scene.triggers()) mentions.add(reading.span(trigger.from(), trigger.to()));
            for (Toll toll : scene.tolls()) {
                if (headline && claims.tell(toll.slot())) continue;
                Span span = reading.span(toll.from(), toll.to());
                Value value = new Value.Toll(toll.min(), toll.max(), toll.who());
                claims.add(toll.slot(), value, reading, span, teller(said, scene, span));
            }
            for (RoleReader.Role role : scene.roles()) {
                if (!headline || !claims.tell(role.slot())) add(claims, role, scene, said, home);
            }
            scene.times().stream().limit(1).forEach(time -> {
                Value value = new Value.When(time.edtf().orElseThrow());
                claims.add(Slot.WHEN, value, reading, time.span(), teller(said, scene, time.span()));
            });
            scene.where().ifPresent(place -> {
                Value value = new Value.Words(place.name());
                claims.add(Slot.WHERE, value, reading, place.span(), teller(said, scene, place.span()));
            });
        }
        return new Incident(
                id,
                Scene.best(draft.kinds),
                draft.day,
                draft.time.map(time -> time.span()),
                draft.where.map(Site::place),
                draft.within.map(Site::place),
                mentions,
                claims.inOrder());
    }

    private static Optional<Attribution> teller(Attributions said, Scene scene, Span place) {
        return Asides.covers(scene, place) ? Optional.empty() : said.of(place);
    }

    private static void add(
            Claims claims, RoleReader.Role role, Scene scene, Attributions said, Optional<String> home) {
        String text =
                role.demonym().map(country -> party(country, role.text(), home)).orElse(role.text());
        Optional<Attribution> around = teller(said, scene, role.span());
        Optional<Attribution> by = role.own()
                ? said.from(role.span()).or(() -> around.filter(one -> one.stance() == Stance.DENIES))
                : around;
        Optional<Speaker> himself = role.own() ? Optional.of(himself(role, text)) : Optional.empty();
        if (role.teller().isPresent()) {
            Actors.Actor teller = role.teller().get();
            // found by his words already, with his full name
            by = around.filter(one -> one.source().stream().anyMatch(teller.span()::overlaps));
            himself = Optional.of(named(teller.text(), teller.span()));
        }
        claims.add(role.slot(), new Value.Words(text), scene.reading(), role.span(), by, role.denied(), himself);
    }

    /// Planes and forces called by a country's adjective belong to the country; in that country itself, planes to its
    /// government.
    private static String party(String country, String words, Optional<String> home) {
        if (home.filter(name -> name.equals(country)).isEmpty()) return country;
        return words.endsWith("force") || words.endsWith("forces") ? words : words + " government";
    }

    /// Who denies or claims a deed says so, even where no words of his are given.
    private static Speaker himself(RoleReader.Role role, String text) {
        String name = text.startsWith("claimed by ") ? text.substring("claimed by ".length()) : text;
        return named(name, role.span());
    }

    private static Speaker named(String name, Span at) {
        return new Speaker(Speaker.Kind.BODY, name, Optional.empty(), Optional.empty(), Optional.of(at));
    }
}
