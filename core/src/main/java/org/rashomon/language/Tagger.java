package org.rashomon.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.rashomon.document.Span;

/// Sentences, tokens and tags by Apache OpenNLP and its Universal Dependencies models for English.
final class Tagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

    private final SentenceDetectorME sentences;
    private final TokenizerME tokenizer;
    private final POSTaggerME tags;
    private final Lemmas lemmas = new Lemmas();

    Tagger() {
        try (InputStream sentence = model("sentence");
                InputStream token = model("tokens");
                InputStream pos = model("pos")) {
            sentences = new SentenceDetectorME(new SentenceModel(sentence));
            tokenizer = new TokenizerME(new TokenizerModel(token));
            tags = new POSTaggerME(new POSModel(pos));
        } catch (IOException e) {
            throw new UncheckedIOException("a language model in the jar cannot be read", e);
        }
    }

    private static InputStream model(String name) {
        String path = MODEL.formatted(name);
        InputStream stream = Tagger.class.getResourceAsStream(path);
        if (stream == null) throw new IllegalStateException("the jar lacks the language model " + path);
        return stream;
    }

    List<Span> sentences(String text, Span within) {
        List<Span> spans = new ArrayList<>();
        for (var found : sentences.sentPosDetect(within.in(text))) {
            Span span = new Span(within.start() + found.getStart(), within.start() + found.getEnd()).strip(text);
            if (!span.isEmpty()) spans.add(span);
        }
        return spans;
    }

    List<Token> tokens(String text, Span sentence) {
        String words = sentence.in(text);
        var found = tokenizer.tokenizePos(words);
        String[] parts = new String[found.length];
        for (int i = 0; i < found.length; i++) parts[i] = words.substring(found[i].getStart(), found[i].getEnd());
        String[] tagged = tags.tag(parts);
        List<Token> tokens = new ArrayList<>(found.length);
        for (int i = 0; i < found.length; i++) {
            Span span = new Span(sentence.start() + found[i].getStart(), sentence.start() + found[i].getEnd());
            tokens.add(new Token(span, parts[i], tagged[i], lemmas.of(parts[i], tagged[i])));
        }
        return tokens;
    }
}
