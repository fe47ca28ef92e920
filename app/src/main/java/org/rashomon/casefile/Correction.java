package org.rashomon.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.Stance;
import org.rashomon.document.Document;
import org.rashomon.document.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A statement as a person leaves it: all that can be corrected, in full, so that it stands by itself when a later
/// reading does not find it any more.
public record Correction(
        List<Span> source, List<Span> cue, List<Span> content, Speaker speaker, Stance stance, Attribution.Form form) {
    private static final JsonMapper JSON = new JsonMapper();

    public Correction {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    public static Correction of(Attribution one) {
        return new Correction(one.source(), one.cue(), one.content(), one.speaker(), one.stance(), one.form());
    }

    public Correction content(Span span) {
        return new Correction(source, cue, List.of(span), speaker, stance, form);
    }

    public Correction source(Span span) {
        return new Correction(List.of(span), cue, content, speaker, stance, form);
    }

    public Correction cue(Span span) {
        return new Correction(source, List.of(span), content, speaker, stance, form);
    }

    public Correction stance(Stance now) {
        return new Correction(source, cue, content, speaker, now, form);
    }

    public Correction speaker(Speaker now) {
        return new Correction(source, cue, content, now, stance, form);
    }

    /// The finding with this correction in it.
    Attribution on(Attribution found) {
        return new Attribution(
                found.id(),
                source,
                cue,
                content,
                form,
                speaker,
                stance,
                found.saidOn(),
                found.venue(),
                found.basis(),
                found.inside());
    }

    /// A finding of its own, where the reading has none.
    Attribution alone(String id) {
        return new Attribution(
                id,
                source,
                cue,
                content,
                form,
                speaker,
                stance,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /// Whether its places are in the text and still hold the words that were judged.
    static boolean fits(JsonNode written, Document document) {
        Correction read = read(written);
        boolean inside = java.util.stream.Stream.of(read.source, read.cue, read.content)
                .flatMap(List::stream)
                .allMatch(span -> span.end() <= document.text().length());
        return inside
                && words(document, read.content).equals(written.path("words").asString(""));
    }

    String written(Document document) {
        ObjectNode node = JSON.createObjectNode();
        node.set("source", spans(source));
        node.set("cue", spans(cue));
        node.set("content", spans(content));
        node.put("words", words(document, content));
        ObjectNode who = node.putObject("speaker");
        who.put("kind", speaker.kind().name().toLowerCase(Locale.ROOT));
        who.put("name", speaker.name());
        speaker.role().ifPresent(role -> who.put("role", role));
        speaker.affiliation().ifPresent(body -> who.put("affiliation", body));
        node.put("stance", stance.name().toLowerCase(Locale.ROOT));
        node.put("form", form.name().toLowerCase(Locale.ROOT));
        return node.toString();
    }

    static Correction read(JsonNode node) {
        JsonNode who = node.path("speaker");
        return new Correction(
                spans(node.path("source")),
                spans(node.path("cue")),
                spans(node.path("content")),
                new Speaker(
                        Speaker.Kind.valueOf(upper(who.path("kind"))),
                        who.path("name").asString(""),
                        who.path("role").asStringOpt(),
                        who.path("affiliation").asStringOpt(),
                        Optional.empty()),
                Stance.valueOf(upper(node.path("stance"))),
                Attribution.Form.valueOf(upper(node.path("form"))));
    }

    static JsonNode parsed(String written) {
        return JSON.readTree(written.isEmpty() ? "{}" : written);
    }

    private static String upper(JsonNode name) {
        return name.asString("").toUpperCase(Locale.ROOT);
    }

    private static String words(Document document, List<Span> spans) {
        return spans.stream().map(document::at).collect(Collectors.joining(" … "));
    }

    private static ArrayNode spans(List<Span> spans) {
        ArrayNode array = JSON.createArrayNode();
        spans.forEach(span -> array.addArray().add(span.start()).add(span.end()));
        return array;
    }

    private static List<Span> spans(JsonNode array) {
        List<Span> spans = new ArrayList<>();
        array.forEach(
                pair -> spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt())));
        return spans;
    }
}
