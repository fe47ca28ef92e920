package org.rashomon.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.document.Document;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.dossier.FindingsJson;
import org.rashomon.investigation.ReportReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Writes the findings of a corpus for the scorers, and the processor time it took after a warm-up.
///
/// `Extract IN OUT.jsonl`: IN is a folder of `.txt`, or a JSON array of articles with `id`, `published` and `text`.
public final class Extract {
    private Extract() {}

    public static void main(String[] args) throws IOException {
        List<Document> documents = documents(Path.of(args[0]));
        ReportReader reader = new ReportReader();
        FindingsJson json = new FindingsJson();
        documents.stream().limit(20).forEach(reader::read);
        long tokens = 0;
        long nanos = 0;
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        try (PrintStream out = new PrintStream(args[1], StandardCharsets.UTF_8)) {
            for (Document document : documents) {
                long start = clock.getCurrentThreadCpuTime();
                var prose = reader.prose(document);
                var findings = reader.read(prose);
                nanos += clock.getCurrentThreadCpuTime() - start;
                tokens += prose.sentences().stream()
                        .mapToLong(sentence -> sentence.tokens().size())
                        .sum();
                out.println(json.of(findings));
            }
        }
        System.out.printf(
                "%d documents, %d tokens, %.1f CPU s, %.0f tokens/s%n",
                documents.size(), tokens, nanos / 1e9, tokens * 1e9 / nanos);
    }

    static List<Document> documents(Path in) throws IOException {
        DocumentReader reader = new DocumentReader();
        List<Document> documents = new ArrayList<>();
        if (Files.isDirectory(in)) {
            try (Stream<Path> files = Files.list(in)) {
                for (Path file : files.sorted().toList()) {
                    String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
                    documents.add(reader.read(Origin.unknown(name), Files.readString(file)));
                }
            }
        } else {
            for (JsonNode article : new JsonMapper().readTree(Files.readString(in))) {
                Origin origin = new Origin(
                        article.get("id").asString(),
                        "0".repeat(64),
                        Optional.of(article.get("outlet").asString()),
                        Optional.of(LocalDate.parse(article.get("published").asString())),
                        Optional.of("published"),
                        Optional.empty());
                documents.add(reader.read(
                        origin,
                        article.get("title").asString(),
                        article.get("text").asString()));
            }
        }
        return documents;
    }
}
