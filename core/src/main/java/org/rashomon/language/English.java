package org.rashomon.language;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.document.Document;
import org.rashomon.document.Paragraph;
import org.rashomon.document.Section;
import org.rashomon.document.Span;

/// Reads a document as English. Holds its models; one instance serves one thread.
public final class English {
    private final Tagger tagger = new Tagger();
    private final TimeFinder times = new TimeFinder();
    private final PlaceFinder places;
    private final CountFinder counts = new CountFinder();
    private final Capitals capitals = new Capitals();

    /// Knows the places that the jar brings.
    public English() {
        this(Gazetteer.shipped());
    }

    /// @param gazetteer the places it knows
    public English(Gazetteer gazetteer) {
        places = new PlaceFinder(gazetteer);
    }

    /// What is read of a text in capitals throughout is the same text in likelier letters.
    public Prose read(Document given) {
        Document document = capitals.calmed(given);
        List<Sentence> sentences = new ArrayList<>();
        for (Section section : document.sections()) {
            for (Paragraph paragraph : section.paragraphs()) {
                if (!paragraph.isRead()) continue;
                for (Span span : tagger.sentences(document.text(), paragraph.span())) {
                    List<Token> tokens = tagger.tokens(document.text(), span);
                    if (!tokens.isEmpty())
                        sentences.add(new Sentence(sentences.size(), span, section, paragraph, tokens));
                }
            }
        }
        return new Prose(
                document,
                sentences,
                times.in(document, sentences),
                places.in(document, sentences),
                counts.in(document, sentences));
    }
}
