package org.rashomon.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a person composed for handing over, in its order: made again from the events of the case's log whenever
/// somebody looks, so that any of them can be taken back.
///
/// @param events those that hold, oldest first
public record Composed(List<Item> items, List<Judgement> events) {
    static final String SUBJECT = "composition";
    private static final JsonMapper JSON = new JsonMapper();

    public Composed {
        items = List.copyOf(items);
        events = List.copyOf(events);
    }

    public enum Kind {
        HEADING,
        SENTENCE,
        FINDING
    }

    /// A heading, an own sentence, or a finding.
    ///
    /// @param id the number of the event that put it in
    /// @param text of a heading or sentence
    /// @param refs of a finding the finding; of a sentence what it rests on
    /// @param by who put it in
    public record Item(int id, Kind kind, String text, List<Ref> refs, String by, Instant at) {
        public Item {
            refs = List.copyOf(refs);
        }

        Item with(String newText, List<Ref> newRefs) {
            return new Item(id, kind, newText, newRefs, by, at);
        }
    }

    /// The events that hold, one after the other. One about an item that is not there any more does nothing.
    static Composed of(List<Judgement> all) {
        List<Judgement> events = Judgement.holding(all).stream()
                .filter(one -> one.act() == Judgement.Act.COMPOSE)
                .toList();
        List<Item> items = new ArrayList<>();
        for (Judgement event : events) apply(event, JSON.readTree(event.detail()), items);
        return new Composed(items, events);
    }

    private static void apply(Judgement event, JsonNode detail, List<Item> items) {
        String act = detail.path("do").asString("");
        if (act.equals("add")) {
            Kind kind = Kind.valueOf(detail.path("kind").asString(""));
            items.add(
                    new Item(event.id(), kind, detail.path("text").asString(""), refs(detail), event.by(), event.at()));
            return;
        }
        int at = at(items, detail.path("item").asInt(0));
        if (at < 0) return;
        Item item = items.get(at);
        switch (act) {
            case "write" -> items.set(at, item.with(detail.path("text").asString(""), item.refs()));
            case "rest" -> items.set(at, item.with(item.text(), refs(detail)));
            case "remove" -> items.remove(at);
            case "move" -> {
                items.remove(at);
                items.add(Math.clamp(at + (long) detail.path("by").asInt(0), 0, items.size()), item);
            }
            default -> throw new IllegalStateException("event %d does '%s'".formatted(event.id(), act));
        }
    }

    private static int at(List<Item> items, int id) {
        for (int i = 0; i < items.size(); i++) if (items.get(i).id() == id) return i;
        return -1;
    }

    private static List<Ref> refs(JsonNode detail) {
        List<Ref> refs = new ArrayList<>();
        detail.path("refs").forEach(ref -> refs.add(Ref.read(ref.asString(""))));
        return refs;
    }

    public Optional<Item> item(int id) {
        int at = at(items, id);
        return at < 0 ? Optional.empty() : Optional.of(items.get(at));
    }

    /// All findings that are in it by themselves, in their order: what an own sentence can rest on.
    public List<Item> findings() {
        return items.stream().filter(item -> item.kind() == Kind.FINDING).toList();
    }

    static String adding(Kind kind, String text, List<Ref> refs) {
        ObjectNode detail = JSON.createObjectNode()
                .put("do", "add")
                .put("kind", kind.name())
                .put("text", text);
        return put(detail, refs);
    }

    static String writing(int item, String text) {
        return JSON.createObjectNode()
                .put("do", "write")
                .put("item", item)
                .put("text", text)
                .toString();
    }

    static String resting(int item, List<Ref> refs) {
        return put(JSON.createObjectNode().put("do", "rest").put("item", item), refs);
    }

    static String removing(int item) {
        return JSON.createObjectNode().put("do", "remove").put("item", item).toString();
    }

    /// @param by how many places down; up when it is less than 0
    static String moving(int item, int by) {
        return JSON.createObjectNode()
                .put("do", "move")
                .put("item", item)
                .put("by", by)
                .toString();
    }

    private static String put(ObjectNode detail, List<Ref> refs) {
        refs.forEach(ref -> detail.withArray("refs").add(ref.written()));
        return detail.toString();
    }
}
