package org.rashomon.dossier;

import static org.rashomon.dossier.JsonNames.lower;
import static org.rashomon.dossier.JsonNames.span;

import java.util.TreeMap;
import org.rashomon.dossier.layout.LinkEntry;
import org.rashomon.dossier.layout.SpreadEntry;
import org.rashomon.dossier.layout.TreeEntry;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Which report took its words from which, for `dossier.json`.
record SpreadPart(JsonMapper json) {
    ObjectNode of(SpreadEntry spread) {
        ObjectNode node = json.createObjectNode();
        ArrayNode links = node.putArray("links");
        spread.links().forEach(link -> links.add(link(link)));
        ArrayNode trees = node.putArray("trees");
        spread.trees().forEach(tree -> trees.add(tree(tree)));
        ArrayNode outlets = node.putArray("outlets");
        spread.outlets().forEach(share -> {
            ObjectNode one = outlets.addObject();
            one.put("outlet", share.outlet());
            one.put("taken", share.taken());
            new TreeMap<>(share.parts())
                    .forEach((kind, part) -> one.putObject(lower(kind))
                            .put("changed", part.changed())
                            .put("of", part.of()));
        });
        return node;
    }

    private ObjectNode link(LinkEntry entry) {
        ObjectNode node = json.createObjectNode();
        node.put("id", entry.id());
        node.put("report", entry.after().id());
        node.put("from", entry.before().id());
        node.put("in_order", entry.link().inOrder());
        node.put("share", Math.round(entry.link().share() * 1000) / 1000.0);
        ArrayNode reasons = node.putArray("reasons");
        entry.link().reasons().forEach(reason -> {
            ObjectNode one = reasons.addObject();
            one.put("kind", lower(reason.kind()));
            span(one, "span", reason.after());
            reason.before().ifPresent(before -> span(one, "from_span", before));
        });
        ArrayNode passages = node.putArray("passages");
        entry.link().passages().forEach(passage -> {
            ObjectNode one = passages.addObject();
            span(one, "span", passage.after());
            span(one, "from_span", passage.before());
            one.put("words", passage.words());
        });
        ArrayNode alterations = node.putArray("alterations");
        entry.link().alterations().forEach(alteration -> {
            ObjectNode one = alterations.addObject();
            one.put("kind", lower(alteration.kind()));
            span(one, "span", alteration.after());
            span(one, "from_span", alteration.before());
        });
        return node;
    }

    private ObjectNode tree(TreeEntry tree) {
        ObjectNode node = json.createObjectNode();
        tree.report()
                .ifPresentOrElse(report -> node.put("report", report.id()), () -> node.put("source", tree.source()));
        tree.taken().ifPresent(link -> node.put("link", link.id()));
        ArrayNode below = node.putArray("below");
        tree.below().forEach(next -> below.add(tree(next)));
        return node;
    }
}
