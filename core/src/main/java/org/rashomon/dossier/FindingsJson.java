package org.rashomon.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.CueKind;
import org.rashomon.attribution.Speaker;
import org.rashomon.document.Document;
import org.rashomon.document.Span;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Incident;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Value;
import org.rashomon.investigation.Findings;
import org.rashomon.language.PlaceMention;
import org.rashomon.language.TimeExpression;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The findings of one report as the one-line JSON object that `extract` writes. Offsets count from the document's
/// body;
/// findings in a row's title count from the title and carry `"in": "title"`.
public final class FindingsJson {
    private final JsonMapper json = new JsonMapper();

    public ObjectNode of(Findings findings) {
        Document document = findings.document();
        ObjectNode out = json.createObjectNode();
        out.put("doc", document.id());
        out.put("sha256", document.origin().sha256());
        document.title().ifPresent(title -> out.put("title", document.at(title)));
        document.origin().outlet().ifPresent(outlet -> out.put("outlet", outlet));
        document.today().ifPresent(day -> out.put("published", day.toString()));
        out.put("language", findings.language());
        ArrayNode attributions = out.putArray("attributions");
        findings.attributions().forEach(one -> attributions.add(attribution(document, one)));
        ArrayNode incidents = out.putArray("incidents");
        findings.incidents().forEach(one -> incidents.add(incident(document, one)));
        ArrayNode times = out.putArray("times");
        findings.times().forEach(one -> times.add(time(document, one)));
        ArrayNode places = out.putArray("places");
        findings.places().forEach(one -> places.add(place(document, one)));
        return out;
    }

    private ObjectNode attribution(Document document, Attribution one) {
        ObjectNode node = json.createObjectNode();
        node.put("id", one.id());
        markTitle(node, document, first(one));
        spans(node, "source", document, one.source());
        spans(node, "cue", document, one.cue());
        spans(node, "content", document, one.content());
        node.put("form", lower(one.form()));
        node.put("cue_kind", lower(CueKind.of(document, one)));
        node.set("speaker", speaker(one.speaker()));
        node.put("stance", lower(one.stance()));
        one.saidOn().ifPresent(when -> node.put("when", when.text()));
        one.venue().ifPresent(venue -> node.put("venue", document.at(venue)));
        if (!one.basis().isEmpty()) spans(node, "basis", document, one.basis());
        one.inside().ifPresent(outer -> node.put("inside", outer));
        return node;
    }

    private ObjectNode speaker(Speaker speaker) {
        ObjectNode node = json.createObjectNode();
        if (speaker.isResolved()) node.put("name", speaker.name());
        speaker.role().ifPresent(role -> node.put("role", role));
        speaker.affiliation().ifPresent(body -> node.put("affiliation", body));
        node.put("kind", lower(speaker.kind()));
        node.put("unnamed", speaker.kind() == Speaker.Kind.UNNAMED);
        return node;
    }

    private ObjectNode incident(Document document, Incident one) {
        ObjectNode node = json.createObjectNode();
        node.put("id", one.id());
        markTitle(node, document, one.mentions().getFirst());
        node.put("kind", lower(one.kind()));
        one.when().ifPresent(when -> node.put("when", when.text()));
        one.where().ifPresent(where -> {
            node.put("where", where.name());
            Optional<PlaceMention.Point> center =
                    where.around().map(PlaceMention.Circle::center).or(where::point);
            center.ifPresent(point -> node.put("lat", point.lat()).put("lon", point.lon()));
            where.around().ifPresent(circle -> node.put("radius", circle.km()));
        });
        one.within().ifPresent(within -> node.put("within", within.name()));
        spans(node, "mentions", document, one.mentions());
        ArrayNode accounts = node.putArray("accounts");
        for (Claim claim : one.claims()) {
            if (claim.slot() != Slot.WHEN && claim.slot() != Slot.WHERE) accounts.add(account(document, claim));
        }
        return node;
    }

    private ObjectNode account(Document document, Claim claim) {
        ObjectNode node = json.createObjectNode();
        node.put("slot", lower(claim.slot()));
        markTitle(node, document, claim.span());
        switch (claim.value()) {
            case Value.Toll(OptionalInt min, OptionalInt max, String who) -> {
                bound(node, "min", min);
                bound(node, "max", max);
                node.put("who", who);
            }
            case Value.Words(String text) -> node.put("value", text);
            case Value.When(var date) -> node.put("value", date.text());
        }
        node.put("said_by", claim.by().map(FindingsJson::shownAs).orElse("(author)"));
        node.put("attribution", claim.attribution().orElse(null));
        node.put("stance", lower(claim.stance()));
        claim.hedge().ifPresent(hedge -> node.put("hedge", document.at(hedge)));
        node.set("span", span(document, claim.span()));
        return node;
    }

    private static String shownAs(Speaker speaker) {
        return speaker.isResolved() ? speaker.name() : "(unresolved)";
    }

    private ObjectNode time(Document document, TimeExpression one) {
        ObjectNode node = json.createObjectNode();
        markTitle(node, document, one.span());
        node.set("span", span(document, one.span()));
        node.put("type", one.type().name());
        node.put("value", one.value());
        one.edtf().ifPresent(edtf -> node.put("edtf", edtf.text()));
        return node;
    }

    private ObjectNode place(Document document, PlaceMention one) {
        ObjectNode node = json.createObjectNode();
        markTitle(node, document, one.span());
        node.set("span", span(document, one.span()));
        node.put("name", one.name());
        one.point().ifPresent(point -> node.put("lat", point.lat()).put("lon", point.lon()));
        one.around()
                .ifPresent(circle -> node.putObject("around")
                        .put("lat", circle.center().lat())
                        .put("lon", circle.center().lon())
                        .put("radius", circle.km()));
        return node;
    }

    private static void bound(ObjectNode node, String name, OptionalInt value) {
        if (value.isPresent()) node.put(name, value.getAsInt());
        else node.putNull(name);
    }

    private void spans(ObjectNode node, String name, Document document, List<Span> spans) {
        ArrayNode array = node.putArray(name);
        spans.forEach(one -> array.add(span(document, one)));
    }

    private ArrayNode span(Document document, Span span) {
        int from = span.start() >= document.body().start() ? document.body().start() : 0;
        return json.createArrayNode().add(span.start() - from).add(span.end() - from);
    }

    private static void markTitle(ObjectNode node, Document document, Span span) {
        if (span.start() < document.body().start()) node.put("in", "title");
    }

    private static Span first(Attribution one) {
        return List.of(one.content(), one.cue(), one.source()).stream()
                .flatMap(Collection::stream)
                .findFirst()
                .orElseThrow();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
