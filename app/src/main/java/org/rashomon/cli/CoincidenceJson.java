package org.rashomon.cli;

import java.util.List;
import java.util.Locale;
import org.rashomon.casefile.DatedEvent;
import org.rashomon.casefile.WatchedDays;
import org.rashomon.coincidence.Analysis;
import org.rashomon.dossier.coincidence.AnswerJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The answer for programs.
final class CoincidenceJson {
    private final JsonMapper json = new JsonMapper();

    ObjectNode of(CoincidenceAnswer it) {
        Analysis analysis = it.analysis();
        ObjectNode whole = json.createObjectNode();
        whole.put("verdict", analysis.verdict().name());
        whole.put("sentence", it.answer().sentence());
        whole.put("denominator", it.question().outOf().name().toLowerCase(Locale.ROOT));
        whole.putObject("a")
                .put("select", it.question().a())
                .put("events", it.watched().observed().a().size());
        whole.putObject("b")
                .put("select", it.question().b())
                .put("events", it.watched().observed().b().size());
        observed(whole.putObject("observed"), it);
        AnswerJson.put(analysis, it.answer(), it.watched().leftOut(), whole);
        strings(whole.putArray("failed"), it.gathered().faults());
        strings(whole.putArray("notes"), it.gathered().notes());
        told(whole, it);
        return whole;
    }

    private static void observed(ObjectNode node, CoincidenceAnswer it) {
        if (!it.watched().isKnown()) return;
        var days = it.watched().days();
        if (it.gathered().counted()) {
            node.put("from", days.first()).put("to", days.last());
        } else {
            node.put("from", it.days().shown(days.first())).put("to", it.days().shown(days.last()));
        }
        node.put("days", days.count());
        node.put("said", it.watched().said());
    }

    /// The events of a case with the words they rest on; a table has rows instead.
    private static void told(ObjectNode whole, CoincidenceAnswer it) {
        if (it.gathered().a().stream().allMatch(event -> event.words().isEmpty())
                && it.gathered().b().stream().allMatch(event -> event.words().isEmpty())) return;
        ArrayNode events = whole.putArray("events");
        told(events, "A", it.gathered().a(), it.days());
        told(events, "B", it.gathered().b(), it.days());
    }

    private static void told(ArrayNode events, String sort, List<DatedEvent> all, WatchedDays days) {
        for (DatedEvent event : all) {
            ObjectNode node = events.addObject();
            node.put("sort", sort).put("incident", event.id());
            node.put("from", days.shown(event.first())).put("to", days.shown(event.last()));
            node.put("lat", event.place().lat()).put("lon", event.place().lon());
            ArrayNode words = node.putArray("words");
            for (DatedEvent.Told told : event.words()) {
                ObjectNode one = words.addObject();
                one.put("doc", told.report()).put("slot", told.slot());
                one.putArray("span").add(told.span().start()).add(told.span().end());
                one.put("words", Words.oneLine(told.words()));
            }
        }
    }

    private static void strings(ArrayNode array, List<String> all) {
        all.forEach(array::add);
    }
}
