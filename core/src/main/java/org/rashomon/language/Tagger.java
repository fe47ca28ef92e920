package org.rashomon.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.document.Span;

/// Sentences and tokens by rule, tags by Apache OpenNLP and its Universal Dependencies model for English.
final class Tagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

    /// A text of invented words must not fill the memory.
    private static final int REMEMBERED = 50_000;

    private static final Set<String> SUBJECT = Set.of("NOUN", "PROPN", "PRON");
    private static final Set<String> OBJECT = Set.of("DET", "PRON", "NUM");

    private final SentenceCutter sentences = new SentenceCutter();
    private final TokenCutter words = new TokenCutter();
    private final Map<String, String> seen = new HashMap<>();
    private final PartsOfSpeech tags;
    private final NameMask mask = new NameMask();
    private final Lemmas lemmas = new Lemmas();

    Tagger() {
        try (InputStream pos = model("pos")) {
            tags = new PartsOfSpeech(pos);
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
        return sentences.cut(text, within);
    }

    List<Token> tokens(String text, Span sentence) {
        List<Span> spans = words.cut(text, sentence);
        String[] parts = new String[spans.size()];
        String[] plain = new String[spans.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = remembered(spans.get(i).in(text));
            plain[i] = mask.over(plain(parts[i]));
        }
        String[] tagged = tags.of(plain);
        for (int i = 1; i < parts.length; i++) if (isVerbTakenForNoun(parts, tagged, i)) tagged[i] = "VERB";
        List<Token> tokens = new ArrayList<>(parts.length);
        for (int i = 0; i < parts.length; i++) {
            tokens.add(new Token(spans.get(i), parts[i], tagged[i], lemmas.of(parts[i], tagged[i])));
        }
        return tokens;
    }

    /// "was shot", "the guard shot a man": the model has met the past of an irregular verb more often as a noun.
    private static boolean isVerbTakenForNoun(String[] words, String[] tags, int i) {
        if (!tags[i].equals("NOUN") || !IrregularVerbs.ENGLISH.isPastAlone(words[i])) return false;
        if (tags[i - 1].equals("AUX")) return true;
        boolean afterDoer = SUBJECT.contains(tags[i - 1]);
        return afterDoer && i + 1 < words.length && OBJECT.contains(tags[i + 1]);
    }

    /// One object for all places where a word stands: a text repeats itself.
    private String remembered(String word) {
        String known = seen.putIfAbsent(word, word);
        if (seen.size() > REMEMBERED) seen.clear();
        return known == null ? word : known;
    }

    /// A word as the model has met it: it learnt from text with straight marks.
    private static String plain(String word) {
        return switch (word.charAt(0)) {
            case '“', '”', '„', '«', '»' -> "\"";
            case '—', '–' -> word.length() == 1 ? "-" : word;
            case '…' -> "...";
            case '‘', '’', '\'', '`' -> word.length() == 1 ? "'" : word.replace('’', '\'');
            case 'n' -> word.equals("nt") || word.equals("n’t") ? "n't" : word;
            default -> word.replace('’', '\'');
        };
    }
}
