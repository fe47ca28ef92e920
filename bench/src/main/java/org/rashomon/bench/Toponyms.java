package org.rashomon.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rashomon.document.Document;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.language.English;
import org.rashomon.language.PlaceMention;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes the places of a corpus for `score_geo.py`.
///
/// `Toponyms GOLD.jsonl OUT.jsonl`: each line of GOLD has `doc`, `text` and perhaps `url`.
public final class Toponyms {
    private Toponyms() {}

    public static void main(String[] args) throws IOException {
        JsonMapper json = new JsonMapper();
        English english = new English();
        try (PrintStream out = new PrintStream(args[1], StandardCharsets.UTF_8)) {
            for (String line : Files.readAllLines(Path.of(args[0]))) {
                JsonNode article = json.readTree(line);
                String id = article.get("doc").asString();
                Document document = new DocumentReader()
                        .read(origin(id, article), article.get("text").asString());
                ObjectNode node = json.createObjectNode().put("doc", id);
                ArrayNode toponyms = node.putArray("toponyms");
                for (PlaceMention place : english.read(document).places()) {
                    ObjectNode one = toponyms.addObject();
                    one.put(
                            "start",
                            document.text().codePointCount(0, place.span().start()));
                    one.put(
                            "end",
                            document.text().codePointCount(0, place.span().end()));
                    one.put("text", place.name());
                    place.point().ifPresent(point -> one.put("lat", point.lat()).put("lon", point.lon()));
                }
                out.println(node);
            }
        }
    }

    private static Origin origin(String id, JsonNode article) {
        Origin unknown = Origin.unknown(id);
        return new Origin(
                id,
                unknown.sha256(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                article.path("url").asStringOpt());
    }
}
