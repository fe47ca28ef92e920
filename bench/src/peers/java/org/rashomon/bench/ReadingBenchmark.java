package org.rashomon.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rashomon.document.Document;
import org.rashomon.investigation.Findings;
import org.rashomon.investigation.ReportReader;
import org.rashomon.language.English;

/// The whole chain beside CoreNLP's parse and its quote annotator, on the same documents in the same run, one thread
/// each.
/// An operation is the reading of a document; `-prof gc` adds the bytes allocated for it.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx6g", "-XX:+UseSerialGC"})
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 10)
public class ReadingBenchmark {
    private static final int DOCUMENTS = 10;

    @Param("../shared/corpora/polnear/dev/text")
    public String folder = "";

    private List<Document> documents = List.of();
    private ReportReader reader = new ReportReader();

    @Setup(Level.Trial)
    public void load() {
        try {
            documents = Extract.documents(Path.of(folder)).subList(0, DOCUMENTS);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
        English english = new English();
        long tokens = documents.stream()
                .flatMap(document -> english.read(document).sentences().stream())
                .mapToLong(sentence -> sentence.tokens().size())
                .sum();
        System.out.printf("%d documents of %d tokens in all%n", DOCUMENTS, tokens);
    }

    @Benchmark
    @OperationsPerInvocation(DOCUMENTS)
    public List<Findings> rashomon() {
        return documents.stream().map(reader::read).toList();
    }

    @Benchmark
    @OperationsPerInvocation(DOCUMENTS)
    public List<CoreDocument> corenlpParse(Parse parse) {
        return documents.stream().map(parse::read).toList();
    }

    @Benchmark
    @OperationsPerInvocation(DOCUMENTS)
    public List<CoreDocument> corenlpQuote(Quote quote) {
        return documents.stream().map(quote::read).toList();
    }

    /// Tokens to dependency parse and names.
    @State(Scope.Thread)
    public static class Parse extends Peer {
        public Parse() {
            super("tokenize,ssplit,pos,lemma,ner,depparse");
        }
    }

    /// Tokens to quotations and their speakers.
    @State(Scope.Thread)
    public static class Quote extends Peer {
        public Quote() {
            super("tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
        }
    }

    abstract static class Peer {
        private final StanfordCoreNLP pipeline;

        Peer(String annotators) {
            Properties properties = new Properties();
            properties.setProperty("annotators", annotators);
            properties.setProperty("ner.applyFineGrained", "false");
            properties.setProperty("threads", "1");
            pipeline = new StanfordCoreNLP(properties);
        }

        CoreDocument read(Document document) {
            CoreDocument read = new CoreDocument(document.text());
            pipeline.annotate(read);
            return read;
        }
    }
}
