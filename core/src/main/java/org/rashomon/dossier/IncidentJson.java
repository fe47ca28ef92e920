package org.rashomon.dossier;

import static org.rashomon.dossier.JsonNames.lower;
import static org.rashomon.dossier.JsonNames.span;
import static org.rashomon.dossier.JsonNames.spans;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.rashomon.dossier.layout.ClaimEntry;
import org.rashomon.dossier.layout.ContradictionEntry;
import org.rashomon.dossier.layout.IncidentEntry;
import org.rashomon.dossier.layout.ShiftEntry;
import org.rashomon.incident.Incident;
import org.rashomon.incident.SharedIncident;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Telling;
import org.rashomon.incident.Value;
import org.rashomon.incident.meaning.PartyList;
import org.rashomon.language.PlaceMention;
import org.rashomon.narrative.Corroboration;
import org.rashomon.narrative.Root;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Incidents with their tellings, claims, contradictions and shifts.
record IncidentJson(JsonMapper json, PartyList parties) {
    private static final Set<Slot> ACTORS = EnumSet.of(Slot.PERPETRATOR, Slot.TARGET, Slot.RESPONSIBILITY);

    ObjectNode of(IncidentEntry incident) {
        ObjectNode node = json.createObjectNode();
        node.put("id", incident.id());
        node.put("key", incident.shared().id());
        ArrayNode when = node.putArray("when");
        incident.dates().forEach(date -> when.add(date.text()));
        SharedIncident shared = incident.shared();
        ArrayNode tellings = node.putArray("tellings");
        for (int i = 0; i < shared.tellings().size(); i++) {
            ObjectNode telling = telling(incident, shared.tellings().get(i));
            if (i > 0 && i <= shared.reasons().size()) {
                telling.put("joined_because", shared.reasons().get(i - 1));
            }
            tellings.add(telling);
        }
        ArrayNode claims = node.putArray("claims");
        incident.claims().forEach(claim -> claims.add(claim(claim)));
        ArrayNode contradictions = node.putArray("contradictions");
        incident.contradictions().forEach(one -> contradictions.add(contradiction(one)));
        ArrayNode shifts = node.putArray("shifts");
        incident.shifts().forEach(one -> shifts.add(shift(one)));
        ArrayNode origins = node.putArray("origins");
        incident.corroborations().forEach(one -> origins.add(origins(one)));
        return node;
    }

    private ObjectNode telling(IncidentEntry shared, Telling telling) {
        Incident incident = telling.incident();
        ObjectNode node = json.createObjectNode();
        node.put("report", shared.report(telling).id());
        node.put("incident", incident.id());
        node.put("kind", lower(incident.kind()));
        incident.when().ifPresent(when -> node.put("when", when.text()));
        incident.whenAt().ifPresent(words -> span(node, "when_at", words));
        incident.where().ifPresent(place -> node.set("where", place(place)));
        incident.within().ifPresent(place -> node.set("within", place(place)));
        spans(node, "mentions", incident.mentions());
        return node;
    }

    private ObjectNode place(PlaceMention place) {
        ObjectNode node = json.createObjectNode();
        node.put("name", place.name());
        place.country().ifPresent(country -> node.put("country", country));
        place.point().ifPresent(point -> node.put("lat", point.lat()).put("lon", point.lon()));
        place.around()
                .ifPresent(circle -> node.putObject("around")
                        .put("lat", circle.center().lat())
                        .put("lon", circle.center().lon())
                        .put("radius", circle.km()));
        span(node, "span", place.span());
        return node;
    }

    private ObjectNode claim(ClaimEntry claim) {
        ObjectNode node = json.createObjectNode();
        if (!claim.id().isEmpty()) node.put("id", claim.id());
        node.put("report", claim.report().id());
        node.put("slot", lower(claim.claim().slot()));
        switch (claim.claim().value()) {
            case Value.Toll(OptionalInt min, OptionalInt max, String who) -> {
                if (min.isPresent()) node.put("min", min.getAsInt());
                if (max.isPresent()) node.put("max", max.getAsInt());
                if (!who.isEmpty()) node.put("who", who);
            }
            case Value.Words(String text) -> {
                node.put("value", text);
                if (ACTORS.contains(claim.claim().slot()))
                    parties.in(text).ifPresent(party -> node.put("party", party));
            }
            case Value.When(var date) -> node.put("value", date.text());
        }
        node.put("said_by", claim.teller().name());
        node.put("own_words", claim.teller().isOutlet());
        claim.teller().voice().filter(id -> !id.isEmpty()).ifPresent(id -> node.put("speaker", id));
        claim.statement().ifPresent(id -> node.put("statement", id));
        node.put("stance", lower(claim.claim().stance()));
        claim.claim().hedge().ifPresent(hedge -> span(node, "hedge", hedge));
        span(node, "span", claim.claim().span());
        node.put("words", claim.words());
        claim.contradictions().forEach(node.withArray("contradictions")::add);
        return node;
    }

    private ObjectNode contradiction(ContradictionEntry one) {
        ObjectNode node = json.createObjectNode();
        node.put("id", one.id());
        node.put("rule", one.contradiction().rule());
        node.put("weight", lower(one.contradiction().weight()));
        node.put("reason", one.contradiction().reason());
        node.set("one", claim(one.one()));
        node.set("other", claim(one.other()));
        return node;
    }

    private ObjectNode shift(ShiftEntry one) {
        ObjectNode node = json.createObjectNode();
        node.put("id", one.id());
        node.put("who", one.shift().voice().shown());
        node.put("slot", lower(one.shift().slot()));
        node.put("change", lower(one.shift().change()));
        ArrayNode steps = node.putArray("steps");
        List<ClaimEntry> claims = one.steps();
        claims.forEach(claim -> steps.add(claim(claim)));
        return node;
    }

    private ObjectNode origins(Corroboration one) {
        ObjectNode node = json.createObjectNode();
        node.put("slot", lower(one.slot()));
        node.put("words", one.statements().getFirst().words());
        node.put("reports", one.reports());
        ArrayNode roots = node.putArray("from");
        for (Root root : one.roots()) {
            ObjectNode from = roots.addObject();
            from.put("kind", lower(root.kind()));
            from.put("name", root.name());
            from.put("statements", root.statements().size());
        }
        return node;
    }
}
