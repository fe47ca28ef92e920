package org.rashomon.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.rashomon.document.Document;
import org.rashomon.document.Span;
import org.rashomon.dossier.layout.Layout;
import org.rashomon.dossier.layout.ReportEntry;
import org.rashomon.dossier.layout.StatementEntry;
import org.rashomon.dossier.layout.Wording;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The statements of a dossier as annotations of their reports (W3C Web Annotation Data Model, 2017), so that other
/// tools
/// can show who says what at the very words.
///
/// A report is called `urn:sha-256:…` by the hash of its bytes. Positions count Unicode code points of the report's
/// text,
/// as the standard wants it, and the words stand beside them with what surrounds them.
public final class WebAnnotations {
    private static final int AROUND = 32;

    private final JsonMapper json = new JsonMapper();

    /// Writes it all; the appendable is not closed.
    ///
    /// @throws UncheckedIOException when the appendable fails
    public void write(Dossier dossier, Appendable out) {
        Layout layout = Layout.of(dossier.investigation());
        try {
            out.append(
                    "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\",\n\"type\": \"AnnotationPage\",\n\"items\": [");
            String before = "\n";
            for (ReportEntry report : layout.reports()) {
                for (StatementEntry said : layout.statementsOf(report)) {
                    if (said.attribution().content().isEmpty()) continue;
                    out.append(before).append(annotation(layout, said).toString());
                    before = ",\n";
                }
            }
            out.append("]}\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the annotations could not be written: " + e.getMessage(), e);
        }
    }

    private ObjectNode annotation(Layout layout, StatementEntry said) {
        Document document = said.report().document();
        ObjectNode node = json.createObjectNode();
        node.put(
                "id",
                "urn:sha-256:" + document.origin().sha256() + "#"
                        + said.attribution().id());
        node.put("type", "Annotation");
        node.put("motivation", "describing");
        ObjectNode body = node.putObject("body");
        body.put("type", "TextualBody");
        body.put("format", "text/plain");
        body.put("language", "en");
        body.put(
                "value",
                "%s: %s"
                        .formatted(
                                layout.teller(said).name(),
                                Wording.of(said.attribution().stance())));
        List<Span> content = said.attribution().content();
        if (content.size() == 1) {
            node.set("target", target(document, content.getFirst()));
        } else {
            ArrayNode targets = node.putArray("target");
            content.forEach(span -> targets.add(target(document, span)));
        }
        return node;
    }

    ObjectNode target(Document document, Span span) {
        String text = document.text();
        ObjectNode target = json.createObjectNode();
        target.put("source", "urn:sha-256:" + document.origin().sha256());
        ArrayNode selectors = target.putArray("selector");
        ObjectNode position = selectors.addObject();
        position.put("type", "TextPositionSelector");
        position.put("start", text.codePointCount(0, span.start()));
        position.put("end", text.codePointCount(0, span.end()));
        ObjectNode quote = selectors.addObject();
        quote.put("type", "TextQuoteSelector");
        quote.put("exact", document.at(span));
        quote.put("prefix", text.substring(whole(text, Math.max(0, span.start() - AROUND)), span.start()));
        quote.put("suffix", text.substring(span.end(), whole(text, Math.min(text.length(), span.end() + AROUND))));
        return target;
    }

    /// Not in the middle of a character of two code units.
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
