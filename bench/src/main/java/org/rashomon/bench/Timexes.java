package org.rashomon.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.rashomon.document.Document;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.language.English;
import org.rashomon.language.TimeExpression;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes the time expressions of a corpus for `score_timex.py`.
///
/// `Timexes GOLD.jsonl OUT.jsonl`: each line of GOLD has `doc`, `dct` (the day of the document) and `text`.
public final class Timexes {
    private Timexes() {}

    public static void main(String[] args) throws IOException {
        JsonMapper json = new JsonMapper();
        English english = new English();
        try (PrintStream out = new PrintStream(args[1], StandardCharsets.UTF_8)) {
            for (String line : Files.readAllLines(Path.of(args[0]))) {
                JsonNode article = json.readTree(line);
                String id = article.get("doc").asString();
                LocalDate day = LocalDate.parse(article.get("dct").asString().substring(0, 10));
                Document document = new DocumentReader()
                        .read(
                                Origin.unknown(id).publishedOn(day, "corpus"),
                                article.get("text").asString());
                ObjectNode node = json.createObjectNode().put("doc", id);
                ArrayNode timexes = node.putArray("timexes");
                for (TimeExpression time : english.read(document).times()) {
                    timexes.addObject()
                            .put("start", codePoints(document, time.span().start()))
                            .put("end", codePoints(document, time.span().end()))
                            .put("type", time.type().name())
                            .put("value", time.value())
                            .put("text", document.at(time.span()));
                }
                out.println(node);
            }
        }
    }

    private static int codePoints(Document document, int offset) {
        return document.text().codePointCount(0, offset);
    }
}
