package org.rashomon.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rashomon.contradiction.Contradiction;
import org.rashomon.document.Document;
import org.rashomon.document.Span;
import org.rashomon.dossier.FindingsJson;
import org.rashomon.incident.SharedIncident;
import org.rashomon.incident.Statement;
import org.rashomon.incident.Telling;
import org.rashomon.incident.Value;
import org.rashomon.investigation.Findings;
import org.rashomon.narrative.Shift;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What was found over all reports, as JSON. Places count as in `extract`.
final class FoundJson {
    private final JsonMapper json = new JsonMapper();
    private final FindingsJson lines = new FindingsJson();

    ObjectNode object() {
        return json.createObjectNode();
    }

    /// The attributions of a report, each with the report's name and the words of its content.
    void statements(ArrayNode into, Findings report, Predicate<String> wanted) {
        ArrayNode found = (ArrayNode) lines.of(report).get("attributions");
        for (int i = 0; i < found.size(); i++) {
            String id = report.attributions().get(i).id();
            if (!wanted.test(id)) continue;
            ObjectNode node = into.addObject();
            node.put("doc", report.document().id());
            node.setAll((ObjectNode) found.get(i));
            node.put(
                    "words",
                    Words.at(report.document(), report.attributions().get(i).content()));
        }
    }

    ObjectNode incident(SharedIncident shared) {
        ObjectNode node = object();
        node.put("id", shared.id());
        ArrayNode tellings = node.putArray("tellings");
        for (Telling telling : shared.tellings()) {
            Findings one = new Findings(
                    telling.document(), "en", List.of(), List.of(telling.incident()), List.of(), List.of());
            JsonNode incident = lines.of(one).get("incidents").get(0);
            ObjectNode told = tellings.addObject();
            told.put("doc", telling.document().id());
            told.setAll((ObjectNode) incident);
        }
        ArrayNode reasons = node.putArray("reasons");
        shared.reasons().forEach(reasons::add);
        return node;
    }

    /// What a command lists, under its name.
    <T> ObjectNode list(String name, List<T> all, Function<T, ObjectNode> shown) {
        ObjectNode whole = object();
        ArrayNode array = whole.putArray(name);
        all.forEach(one -> array.add(shown.apply(one)));
        return whole;
    }

    ObjectNode contradiction(Contradiction one) {
        ObjectNode node = object();
        node.put("rule", one.rule());
        node.put("incident", one.incident());
        node.put("weight", one.weight().name().toLowerCase(Locale.ROOT));
        node.put("reason", one.reason());
        node.set("one", statement(one.one()));
        node.set("other", statement(one.other()));
        ArrayNode withOne = node.putArray("with_one");
        one.withOne().forEach(statement -> withOne.add(statement(statement)));
        ArrayNode withOther = node.putArray("with_other");
        one.withOther().forEach(statement -> withOther.add(statement(statement)));
        return node;
    }

    ObjectNode shift(Shift one) {
        ObjectNode node = object();
        node.put("incident", one.incident());
        node.put("voice", one.voice().shown());
        node.put("slot", one.slot().name().toLowerCase(Locale.ROOT));
        node.put("change", one.change().name().toLowerCase(Locale.ROOT));
        ArrayNode steps = node.putArray("steps");
        one.steps().forEach(step -> steps.add(statement(step)));
        return node;
    }

    ObjectNode statement(Statement one) {
        ObjectNode node = object();
        node.put("doc", one.document().id());
        node.put("said_by", one.voice().shown());
        node.put("slot", one.claim().slot().name().toLowerCase(Locale.ROOT));
        switch (one.claim().value()) {
            case Value.Toll(OptionalInt min, OptionalInt max, String who) -> {
                min.ifPresent(number -> node.put("min", number));
                max.ifPresent(number -> node.put("max", number));
                node.put("who", who);
            }
            case Value.Words(String text) -> node.put("value", text);
            case Value.When(var date) -> node.put("value", date.text());
        }
        node.put("stance", one.claim().stance().name().toLowerCase(Locale.ROOT));
        one.when().day().ifPresent(day -> node.put("on", day.toString()));
        one.claim().attribution().ifPresent(id -> node.put("attribution", id));
        place(node, one.document(), one.claim().span());
        node.put("words", Words.oneLine(one.words()));
        return node;
    }

    private void place(ObjectNode node, Document document, Span span) {
        int from = span.start() >= document.body().start() ? document.body().start() : 0;
        if (from == 0 && document.body().start() > 0) node.put("in", "title");
        node.putArray("span").add(span.start() - from).add(span.end() - from);
    }
}
