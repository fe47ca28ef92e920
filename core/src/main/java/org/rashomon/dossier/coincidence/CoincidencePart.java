package org.rashomon.dossier.coincidence;

import org.rashomon.dossier.coincidence.AskedCoincidence.Quoted;
import org.rashomon.dossier.coincidence.AskedCoincidence.Tested;
import org.rashomon.dossier.coincidence.AskedCoincidence.Unanswered;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A kept question about coincidence for `dossier.json`.
public record CoincidencePart(JsonMapper json) {
    public ObjectNode of(CoincidenceEntry entry) {
        AskedCoincidence asked = entry.asked();
        ObjectNode node = json.createObjectNode();
        node.put("id", entry.id());
        node.put("asked_by", asked.by()).put("asked_on", asked.on().toString());
        node.put("a", asked.a()).put("b", asked.b());
        node.put("denominator", asked.outOf().name().toLowerCase(java.util.Locale.ROOT));
        switch (asked.outcome()) {
            case Tested tested -> {
                node.put("verdict", tested.analysis().verdict().name());
                node.put("sentence", asked.sentence());
                tested.watched()
                        .ifPresent(watched -> node.putObject("observed")
                                .put("from", watched.first().toString())
                                .put("to", watched.last().toString())
                                .put("days", watched.days())
                                .put("said", watched.said()));
                AnswerJson.put(tested.analysis(), tested.answer(), tested.leftOut(), node);
                events(node, entry);
            }
            case Quoted quoted -> {
                node.put("verdict", "QUOTED");
                node.put("sentence", asked.sentence());
                AnswerJson.put(quoted.answer(), node);
            }
            case Unanswered unanswered -> node.put("unanswered", unanswered.why());
        }
        return node;
    }

    private static void events(ObjectNode node, CoincidenceEntry entry) {
        ArrayNode events = node.putArray("events");
        for (CoincidenceEntry.Counted one : entry.events()) {
            events.addObject()
                    .put("sort", one.sort())
                    .put("incident", one.incident().id())
                    .put("day", one.day().toString())
                    .put("lat", one.event().place().lat())
                    .put("lon", one.event().place().lon());
        }
        ArrayNode pairs = node.putArray("pairs");
        for (CoincidenceEntry.Near near : entry.pairs()) {
            pairs.addObject()
                    .put("a", near.a().incident().id())
                    .put("b", near.b().incident().id())
                    .put("lag", near.pair().lag())
                    .put("km", near.pair().km());
        }
    }
}
