package org.rashomon.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rashomon.document.Document;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import tools.jackson.databind.JsonNode;

/// Makes a document again from the preserved bytes of a report, by the recipe kept beside it: the same text, so that
/// every
/// span found in it still points at the same words.
public final class Retelling {
    private final DocumentReader reader = new DocumentReader();

    /// How many of a report's preserved bytes are needed.
    public static long bytesNeeded(Recipe recipe, Report.Place place) {
        long all = place.end() - place.start();
        return recipe instanceof Recipe.Whole ? Math.min(all, FileReports.MOST_BYTES) : all;
    }

    public Document document(Origin origin, Recipe recipe, byte[] bytes) {
        return switch (recipe) {
            case Recipe.Whole whole -> {
                int mark = mark(bytes);
                byte[] unmarked = mark == 0 ? bytes : Arrays.copyOfRange(bytes, mark, bytes.length);
                String text = Encoding.decode(whole.charset(), unmarked).text();
                yield reader.read(origin, ReadableText.of(text, true).text());
            }
            case Recipe.Row row -> {
                List<String> cells = TableRows.cells(
                        row.delimiter(), Encoding.decode(row.charset(), bytes).text());
                Optional<String> title =
                        row.title().filter(place -> place < cells.size()).map(cells::get);
                yield told(origin, title, cells.get(row.text()));
            }
            case Recipe.JsonLine line -> {
                JsonNode json = JsonRows.JSON.readTree(
                        Encoding.decode(line.charset(), bytes).text());
                Optional<String> title =
                        JsonRows.at(json, Optional.of(line.title()).filter(name -> !name.isEmpty()));
                yield told(
                        origin,
                        title,
                        JsonRows.at(json, Optional.of(line.text())).orElse(""));
            }
        };
    }

    private Document told(Origin origin, Optional<String> title, String text) {
        String read = ReadableText.of(text, true).text();
        return title.map(words -> reader.read(origin, words, read)).orElseGet(() -> reader.read(origin, read));
    }

    private static int mark(byte[] bytes) {
        if (bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF)
            return 3;
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) return 2;
        return bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF ? 2 : 0;
    }
}
