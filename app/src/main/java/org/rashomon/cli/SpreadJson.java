package org.rashomon.cli;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.rashomon.document.Document;
import org.rashomon.document.Span;
import org.rashomon.narrative.spread.Link;
import org.rashomon.narrative.spread.Spread;
import org.rashomon.narrative.spread.SpreadTree;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What `spread --json` writes. Places count as in `extract`.
final class SpreadJson {
    private final JsonMapper json = new JsonMapper();

    ObjectNode of(Spread spread, List<Link> wanted) {
        ObjectNode whole = json.createObjectNode();
        ArrayNode links = whole.putArray("spread");
        wanted.forEach(link -> links.add(link(link)));
        ArrayNode trees = whole.putArray("trees");
        spread.trees().forEach(tree -> trees.add(tree(tree)));
        ArrayNode outlets = whole.putArray("outlets");
        spread.outlets().forEach(share -> {
            ObjectNode node = outlets.addObject();
            node.put("outlet", share.outlet());
            node.put("taken", share.taken());
            new TreeMap<>(share.parts())
                    .forEach((kind, part) -> node.putObject(lower(kind))
                            .put("changed", part.changed())
                            .put("of", part.of()));
        });
        return whole;
    }

    private ObjectNode link(Link link) {
        ObjectNode node = json.createObjectNode();
        node.put("doc", link.after().id());
        node.put("from", link.before().id());
        node.put("in_order", link.inOrder());
        node.put("share", Math.round(link.share() * 1000) / 1000.0);
        ArrayNode reasons = node.putArray("reasons");
        link.reasons().forEach(reason -> {
            ObjectNode one = reasons.addObject();
            one.put("kind", lower(reason.kind()));
            place(one, "span", link.after(), reason.after());
            reason.before().ifPresent(before -> place(one, "from_span", link.before(), before));
        });
        ArrayNode passages = node.putArray("passages");
        link.passages().forEach(passage -> {
            ObjectNode one = passages.addObject();
            place(one, "span", link.after(), passage.after());
            place(one, "from_span", link.before(), passage.before());
            one.put("words", passage.words());
        });
        ArrayNode alterations = node.putArray("alterations");
        link.alterations().forEach(alteration -> {
            ObjectNode one = alterations.addObject();
            one.put("kind", lower(alteration.kind()));
            place(one, "from_span", link.before(), alteration.before());
            one.put("from_words", Words.oneLine(link.before().at(alteration.before())));
            place(one, "span", link.after(), alteration.after());
            one.put("words", Words.oneLine(link.after().at(alteration.after())));
        });
        return node;
    }

    private ObjectNode tree(SpreadTree tree) {
        ObjectNode node = json.createObjectNode();
        tree.report().ifPresentOrElse(report -> node.put("doc", report.id()), () -> node.put("source", tree.source()));
        ArrayNode below = node.putArray("below");
        tree.below().forEach(next -> below.add(tree(next)));
        return node;
    }

    private static String lower(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static void place(ObjectNode node, String name, Document document, Span span) {
        int from = span.start() >= document.body().start() ? document.body().start() : 0;
        if (from == 0 && document.body().start() > 0) node.put(name + "_in", "title");
        node.putArray(name).add(span.start() - from).add(span.end() - from);
    }
}
