package org.rashomon.dossier;

import static org.rashomon.dossier.JsonNames.lower;
import static org.rashomon.dossier.JsonNames.span;
import static org.rashomon.dossier.JsonNames.spans;

import org.rashomon.attribution.Attribution;
import org.rashomon.document.Document;
import org.rashomon.document.Paragraph;
import org.rashomon.document.Section;
import org.rashomon.dossier.layout.Layout;
import org.rashomon.dossier.layout.ReportEntry;
import org.rashomon.dossier.layout.StatementEntry;
import org.rashomon.dossier.layout.VoiceEntry;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reports with their text, shape and statements, and speakers.
record ReportJson(JsonMapper json, Layout layout) {
    ObjectNode report(ReportEntry report) {
        Document document = report.document();
        ObjectNode node = json.createObjectNode();
        node.put("id", report.id());
        node.put("doc", document.id());
        node.put("sha256", document.origin().sha256());
        node.put("title", report.title());
        document.origin().outlet().ifPresent(outlet -> node.put("outlet", outlet));
        report.published().ifPresent(day -> node.put("published", day.toString()));
        document.dateline()
                .map(line -> "dateline")
                .or(() -> document.origin().publishedFrom())
                .ifPresent(from -> node.put("published_from", from));
        document.origin().url().ifPresent(url -> node.put("url", url));
        node.put("language", report.findings().language());
        node.put("analysed", report.findings().isRead());
        node.put("text", document.text());
        ArrayNode sections = node.putArray("sections");
        document.sections().forEach(section -> sections.add(section(section)));
        if (!document.problems().isEmpty()) {
            ArrayNode problems = node.putArray("problems");
            document.problems().forEach(problem -> {
                ObjectNode one = problems.addObject();
                one.put("message", problem.message());
                span(one, "span", problem.words());
            });
        }
        ArrayNode statements = node.putArray("statements");
        layout.statementsOf(report).forEach(one -> statements.add(statement(one)));
        return node;
    }

    private ObjectNode section(Section section) {
        ObjectNode node = json.createObjectNode();
        node.put("kind", lower(section.kind()));
        span(node, "span", section.span());
        section.heading().ifPresent(heading -> span(node, "heading", heading));
        section.time().ifPresent(time -> {
            node.put("time", time.time().toString());
            time.zone().ifPresent(zone -> node.put("zone", zone.getId()));
        });
        ArrayNode paragraphs = node.putArray("paragraphs");
        for (Paragraph paragraph : section.paragraphs()) {
            ObjectNode one = paragraphs.addObject();
            one.put("kind", lower(paragraph.kind()));
            span(one, "span", paragraph.span());
        }
        return node;
    }

    private ObjectNode statement(StatementEntry statement) {
        Attribution said = statement.attribution();
        ObjectNode node = json.createObjectNode();
        node.put("id", statement.id());
        layout.teller(statement).voice().ifPresent(voice -> node.put("speaker", voice));
        spans(node, "source", said.source());
        spans(node, "cue", said.cue());
        spans(node, "content", said.content());
        node.put("form", lower(said.form()));
        node.put("cue_kind", lower(statement.cueKind()));
        node.put("stance", lower(said.stance()));
        said.saidOn().ifPresent(when -> node.put("when", when.text()));
        said.venue().ifPresent(venue -> span(node, "venue", venue));
        if (!said.basis().isEmpty()) spans(node, "basis", said.basis());
        said.inside().ifPresent(outer -> node.put("inside", statement.report().id() + "-" + outer));
        return node;
    }

    ObjectNode speaker(VoiceEntry voice) {
        ObjectNode node = json.createObjectNode();
        node.put("id", voice.id());
        node.put("kind", lower(voice.kind()));
        node.put("name", voice.name());
        voice.roles().forEach(node.putArray("roles")::add);
        voice.affiliations().forEach(node.putArray("affiliations")::add);
        if (!voice.reasons().isEmpty()) voice.reasons().forEach(node.putArray("joined_because")::add);
        ArrayNode statements = node.putArray("statements");
        voice.statements().forEach(one -> statements.add(one.id()));
        return node;
    }
}
