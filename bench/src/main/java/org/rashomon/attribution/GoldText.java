package org.rashomon.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.document.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A text in which people marked every attribution.
record GoldText(String id, String text, List<Marked> marked) {
    /// One attribution as people marked it, in UTF-16 offsets.
    record Marked(List<Span> source, List<Span> cue, List<Span> content) {}

    /// The texts of a folder with `gold.jsonl` and `text/`, in the order of the file.
    static List<GoldText> in(Path folder) throws IOException {
        List<GoldText> texts = new ArrayList<>();
        JsonMapper json = new JsonMapper();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            JsonNode row = json.readTree(line);
            String id = row.get("doc").asString();
            String text = Files.readString(folder.resolve("text").resolve(id + ".txt"));
            List<Marked> marked = new ArrayList<>();
            for (JsonNode one : row.get("attributions")) {
                marked.add(new Marked(
                        spans(text, one.get("source")), spans(text, one.get("cue")), spans(text, one.get("content"))));
            }
            texts.add(new GoldText(id, text, marked));
        }
        return texts;
    }

    private static List<Span> spans(String text, JsonNode node) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : node) {
            spans.add(new Span(
                    text.offsetByCodePoints(0, pair.get(0).asInt()),
                    text.offsetByCodePoints(0, pair.get(1).asInt())));
        }
        return spans;
    }

    /// The same text as a careless collector would keep it: without commas, apostrophes, curly marks and line breaks.
    GoldText stripped() {
        int[] moved = new int[text.length() + 1];
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            moved[i] = kept.length();
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') kept.append(' ');
            } else if (",'’‘“”".indexOf(c) < 0) {
                kept.append(c);
            }
        }
        moved[text.length()] = kept.length();
        List<Marked> there = marked.stream()
                .map(one -> new Marked(move(one.source, moved), move(one.cue, moved), move(one.content, moved)))
                .toList();
        return new GoldText(id, kept.toString(), there);
    }

    private static List<Span> move(List<Span> spans, int[] moved) {
        return spans.stream()
                .map(span -> new Span(moved[span.start()], moved[span.end()]))
                .toList();
    }
}
