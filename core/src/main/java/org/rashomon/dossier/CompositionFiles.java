package org.rashomon.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rashomon.document.Document;
import org.rashomon.dossier.composition.Citation;
import org.rashomon.dossier.composition.Composition;
import org.rashomon.dossier.composition.Composition.Heading;
import org.rashomon.dossier.composition.Composition.Line;
import org.rashomon.dossier.composition.Composition.Part;
import org.rashomon.dossier.composition.Composition.Sentence;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A composition for other programs: JSON, CSV, W3C Web Annotations, schema.org Claims. In all of them every line
/// carries the
/// words it rests on. `docs/dossier-json.md` tells the shape of the JSON.
public final class CompositionFiles {
    private final JsonMapper json = new JsonMapper();

    /// One object: the parts in their order, each line with its sources.
    public void json(Composition composition, Appendable out) {
        ObjectNode whole = json.createObjectNode();
        whole.put("format", "rashomon-composition").put("version", 1).put("title", composition.title());
        composition.madeBy().ifPresent(program -> whole.put("made_by", program));
        ArrayNode parts = whole.putArray("parts");
        for (Part part : composition.parts()) {
            ObjectNode node = parts.addObject().put("kind", part.kind());
            if (part instanceof Heading(String text)) node.put("text", text);
            if (part instanceof Sentence sentence) node.put("by", sentence.by());
            List<Line> lines = Composition.lines(part);
            if (lines.isEmpty()) continue;
            ArrayNode written = node.putArray("lines");
            lines.forEach(line -> written.add(line(line)));
        }
        write(out, whole);
    }

    private ObjectNode line(Line line) {
        ObjectNode node = json.createObjectNode().put("text", line.text());
        ArrayNode sources = node.putArray("sources");
        for (Citation citation : line.sources()) {
            ObjectNode source = sources.addObject();
            source.put("sha256", citation.sha256());
            source.put("doc", citation.report().document().id());
            source.put("title", citation.report().title());
            citation.report().document().origin().outlet().ifPresent(outlet -> source.put("outlet", outlet));
            citation.report().published().ifPresent(day -> source.put("published", day.toString()));
            source.put("start", citation.span().start())
                    .put("end", citation.span().end());
            source.put("words", citation.words());
        }
        return node;
    }

    /// A row for each source of each line.
    public void csv(Composition composition, Appendable out) {
        try {
            CSVPrinter printer = CSVFormat.RFC4180.print(out);
            printer.printRecord(
                    "part",
                    "kind",
                    "text",
                    "by",
                    "exact words",
                    "start",
                    "end",
                    "name",
                    "outlet",
                    "published",
                    "sha256");
            int number = 0;
            for (Part part : composition.parts()) {
                number++;
                String by = part instanceof Sentence sentence ? sentence.by() : "";
                if (part instanceof Heading(String text)) {
                    printer.printRecord(number, part.kind(), ClaimsCsv.inert(text), "", "", "", "", "", "", "", "");
                }
                for (Line line : Composition.lines(part)) {
                    for (Citation one : line.sources()) {
                        Document document = one.report().document();
                        printer.printRecord(
                                number,
                                part.kind(),
                                ClaimsCsv.inert(line.text()),
                                ClaimsCsv.inert(by),
                                ClaimsCsv.inert(one.words()),
                                one.span().start(),
                                one.span().end(),
                                ClaimsCsv.inert(document.id()),
                                ClaimsCsv.inert(document.origin().outlet().orElse("")),
                                one.report().published().map(Object::toString).orElse(""),
                                one.sha256());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the composition could not be written: " + e.getMessage(), e);
        }
    }

    /// Each line as an annotation of the words it rests on (W3C Web Annotation Data Model, 2017).
    public void annotations(Composition composition, Appendable out) {
        ObjectNode whole = json.createObjectNode();
        whole.put("@context", "http://www.w3.org/ns/anno.jsonld").put("type", "AnnotationPage");
        ArrayNode items = whole.putArray("items");
        WebAnnotations words = new WebAnnotations();
        composition.lines().forEach(line -> {
            ObjectNode node = items.addObject();
            node.put("id", "urn:rashomon:composition#" + items.size());
            node.put("type", "Annotation").put("motivation", "describing");
            node.putObject("body")
                    .put("type", "TextualBody")
                    .put("format", "text/plain")
                    .put("language", "en")
                    .put("value", line.text());
            ArrayNode targets = node.putArray("target");
            line.sources().forEach(one -> targets.add(words.target(one.report().document(), one.span())));
        });
        write(out, whole);
    }

    /// Each line as a `Claim` of schema.org, with the reports it appears in. Nobody is rated.
    public void claims(Composition composition, Appendable out) {
        ObjectNode whole = json.createObjectNode();
        whole.put("@context", "https://schema.org");
        ArrayNode graph = whole.putArray("@graph");
        for (Part part : composition.parts()) {
            for (Line line : Composition.lines(part)) {
                ObjectNode node = graph.addObject().put("@type", "Claim").put("text", line.text());
                if (part instanceof Sentence sentence) {
                    node.putObject("author").put("@type", "Person").put("name", sentence.by());
                }
                ArrayNode appearance = node.putArray("appearance");
                line.sources().stream().map(Citation::report).distinct().forEach(report -> {
                    ObjectNode article = appearance.addObject();
                    article.put("@type", "NewsArticle");
                    article.put(
                            "@id", "urn:sha-256:" + report.document().origin().sha256());
                    article.put("headline", report.title());
                    report.published().ifPresent(day -> article.put("datePublished", day.toString()));
                    report.document()
                            .origin()
                            .outlet()
                            .ifPresent(outlet -> article.putObject("publisher")
                                    .put("@type", "Organization")
                                    .put("name", outlet));
                });
            }
        }
        write(out, whole);
    }

    private static void write(Appendable out, ObjectNode whole) {
        try {
            out.append(whole.toPrettyString()).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("the composition could not be written: " + e.getMessage(), e);
        }
    }
}
