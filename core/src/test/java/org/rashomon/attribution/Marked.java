package org.rashomon.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.document.Document;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.document.Span;
import org.rashomon.language.Edtf;
import org.rashomon.language.English;
import org.rashomon.language.Prose;
import org.rashomon.language.TimeExpression;

/// A text in which one utterance is marked by hand: `[source]`, `{cue}`, `<content>`.
record Marked(Document document, Utterance utterance) {
    private static final English ENGLISH = new English();
    private static final AttributionFinder FINDER = new AttributionFinder();

    static Marked of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> source = new ArrayList<>();
        List<Span> cue = new ArrayList<>();
        List<Span> content = new ArrayList<>();
        int open = 0;
        for (char c : marked.toCharArray()) {
            switch (c) {
                case '[', '{', '<' -> open = text.length();
                case ']' -> source.add(new Span(open, text.length()));
                case '}' -> cue.add(new Span(open, text.length()));
                case '>' -> content.add(new Span(open, text.length()));
                default -> text.append(c);
            }
        }
        Origin origin = Origin.unknown("test").publishedOn(LocalDate.of(2031, 3, 14), "test");
        return new Marked(
                new DocumentReader().read(origin, text.toString()),
                new Utterance(source, cue, content, Attribution.Form.INDIRECT, Optional.empty()));
    }

    static Attribution read(String marked) {
        return of(marked).attribution();
    }

    Attribution attribution() {
        return FINDER.attributions(ENGLISH.read(document), List.of(utterance)).getFirst();
    }

    /// With a date that the language room is taken to have found.
    Attribution whenKnown(String words, String edtf) {
        int at = document.text().indexOf(words);
        TimeExpression time = new TimeExpression(
                new Span(at, at + words.length()), TimeExpression.Type.DATE, edtf, Optional.of(new Edtf(edtf)));
        Prose read = ENGLISH.read(document);
        Prose prose = new Prose(document, read.sentences(), List.of(time), read.places(), read.counts());
        return FINDER.attributions(prose, List.of(utterance)).getFirst();
    }

    Optional<String> venue() {
        return attribution().venue().map(document::at);
    }

    List<String> basis() {
        return attribution().basis().stream().map(document::at).toList();
    }
}
