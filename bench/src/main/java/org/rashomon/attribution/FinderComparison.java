package org.rashomon.attribution;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rashomon.document.Document;
import org.rashomon.document.Span;
import org.rashomon.language.English;
import org.rashomon.language.Prose;

/// Writes what rules alone, the model alone and both find, each to a file for the scorer.
public final class FinderComparison {
    private final English english = new English();
    private final RuleFinder rules = new RuleFinder();
    private final ModelFinder model = new ModelFinder(AttributionModel.english());
    private final UtteranceFinder both = new UtteranceFinder();

    public void write(List<Document> documents, Path folder) throws IOException {
        Map<String, Function<Prose, List<Utterance>>> finders = new TreeMap<>();
        finders.put("rules", prose -> rules.in(new Words(prose)));
        finders.put("model", prose -> model.in(new Words(prose)));
        finders.put("both", both::in);
        Files.createDirectories(folder);
        for (var finder : finders.entrySet()) {
            Path file = folder.resolve(finder.getKey() + ".jsonl");
            try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
                for (Document document : documents) {
                    List<Utterance> found = finder.getValue().apply(english.read(document));
                    out.println(line(document, found));
                }
            }
        }
    }

    private static String line(Document document, List<Utterance> found) {
        return found.stream()
                .filter(one -> !one.content().isEmpty())
                .map(one -> "{\"source\": %s, \"cue\": %s, \"content\": %s}"
                        .formatted(
                                spans(document, one.source()),
                                spans(document, one.cue()),
                                spans(document, one.content())))
                .collect(Collectors.joining(", ", "{\"doc\": \"" + document.id() + "\", \"attributions\": [", "]}"));
    }

    /// The scorer counts in code points.
    private static String spans(Document document, List<Span> spans) {
        String text = document.text();
        return spans.stream()
                .map(span ->
                        "[%d, %d]".formatted(text.codePointCount(0, span.start()), text.codePointCount(0, span.end())))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
