package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rashomon.document.Span;
import org.rashomon.language.NameMask;
import org.rashomon.language.Prose;
import org.rashomon.language.Sentence;
import org.rashomon.language.Token;

/// A document as one row of words, with the quotation and the sentence each stands in. Places in it count from 0.
final class Words {
    private static final NameMask MASK = new NameMask();

    final Prose prose;
    final String text;
    final Token[] tokens;
    /// The sentence of each word.
    final int[] sentence;
    /// The first word of each sentence, and behind the last one the number of words.
    final int[] starts;
    /// The outermost quotation of each word, its marks included; -1 outside of all.
    final int[] quotation;
    final List<Quotation> quotations;
    final NounPhrases phrases;
    final Clauses clauses;
    /// Whether it has lost its commas, as pasted text often has.
    final boolean lacksCommas;
    /// Hashes of what the features look at, one a word; names are masked, so that nothing depends on whose name it is.
    final int[] form;
    final int[] lemma;
    final int[] tag;
    final int[] ending;
    final int[] kind;

    Words(Prose prose) {
        this.prose = prose;
        text = prose.document().text();
        List<Token> all = new ArrayList<>();
        List<Sentence> sentences = prose.sentences();
        starts = new int[sentences.size() + 1];
        for (int s = 0; s < sentences.size(); s++) {
            starts[s] = all.size();
            all.addAll(sentences.get(s).tokens());
        }
        starts[sentences.size()] = all.size();
        tokens = all.toArray(Token[]::new);
        sentence = new int[tokens.length];
        for (int s = 0; s < sentences.size(); s++) Arrays.fill(sentence, starts[s], starts[s + 1], s);
        quotations = Quotations.in(prose.document()).stream()
                .filter(one -> one.depth() == 0)
                .toList();
        lacksCommas = Appositions.lacksCommas(text);
        phrases = new NounPhrases(tokens, sentence);
        clauses = new Clauses(tokens, sentence, phrases);
        form = new int[tokens.length];
        lemma = new int[tokens.length];
        tag = new int[tokens.length];
        ending = new int[tokens.length];
        kind = new int[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            String shown = MASK.over(tokens[i].text());
            boolean named = !shown.equals(tokens[i].text());
            String lower = shown.toLowerCase(Locale.ROOT);
            form[i] = lower.hashCode();
            lemma[i] = named ? form[i] : tokens[i].lemma().hashCode();
            tag[i] = tokens[i].tag().hashCode();
            kind[i] = named ? 0 : WordClasses.ENGLISH.of(tokens[i].lemma());
            ending[i] = lower.substring(Math.max(0, lower.length() - 3)).hashCode();
        }
        quotation = new int[tokens.length];
        Arrays.fill(quotation, -1);
        int q = 0;
        for (int i = 0; i < tokens.length; i++) {
            int at = tokens[i].span().start();
            while (q < quotations.size() && quotations.get(q).whole().end() <= at) q++;
            if (q < quotations.size() && quotations.get(q).whole().contains(at)) quotation[i] = q;
        }
    }

    /// Direct when nearly all words of a content are quoted, mixed when some are.
    Attribution.Form form(List<Span> content) {
        int quoted = 0;
        int all = 0;
        for (Span span : content) {
            for (int i = firstFrom(span.start());
                    i < tokens.length && tokens[i].span().start() < span.end();
                    i++) {
                if (!tokens[i].isWord()) continue;
                all++;
                if (isQuoted(i)) quoted++;
            }
        }
        if (quoted == 0) return Attribution.Form.INDIRECT;
        return quoted * 10 >= all * 9 ? Attribution.Form.DIRECT : Attribution.Form.MIXED;
    }

    /// The first word that begins at an offset or behind it.
    int firstFrom(int offset) {
        int low = 0;
        int high = tokens.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens[middle].span().start() < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    int size() {
        return tokens.length;
    }

    boolean isQuoted(int i) {
        return quotation[i] >= 0;
    }

    Sentence sentenceOf(int i) {
        return prose.sentences().get(sentence[i]);
    }

    int sentenceStart(int i) {
        return starts[sentence[i]];
    }

    int sentenceEnd(int i) {
        return starts[sentence[i] + 1];
    }

    /// The text from the first to the last word of a range.
    Span span(int from, int to) {
        return tokens[from].span().join(tokens[to - 1].span());
    }
}
