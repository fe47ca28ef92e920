package org.rashomon.dossier;

import java.util.List;
import java.util.Locale;
import org.rashomon.document.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How spans and our kinds are written in the dossier's JSON.
final class JsonNames {
    private JsonNames() {}

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static void span(ObjectNode node, String name, Span span) {
        node.putArray(name).add(span.start()).add(span.end());
    }

    static void spans(ObjectNode node, String name, List<Span> spans) {
        ArrayNode array = node.putArray(name);
        for (Span span : spans) array.addArray().add(span.start()).add(span.end());
    }
}
