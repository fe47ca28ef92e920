package org.rashomon.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.document.Span;

/// Names in headlines, where every word is a capital and only the text below tells which words are a name.
final class Headings {
    private static final int LONGEST = 6;
    private static final int SHORTEST_HEADLINE = 4;

    /// A headline's words.
    record Heading(int sentence, List<NameWord> words) {}

    private Headings() {}

    /// Whether all words that carry meaning are capitals: "Lavrov Blames West for Crisis".
    static boolean isTitleCase(List<NameWord> words) {
        if (words.size() < SHORTEST_HEADLINE) return false;
        for (NameWord word : words) {
            if (!Character.isUpperCase(word.text().charAt(0))
                    && word.isTagged("NOUN", "VERB", "ADJ", "ADV", "AUX", "PRON")) return false;
        }
        return true;
    }

    /// The names in a headline that the cast knows, the longest first.
    static List<Mention> in(Heading heading, Cast cast) {
        List<Mention> mentions = new ArrayList<>();
        List<NameWord> words = heading.words();
        int i = 0;
        while (i < words.size()) {
            int to = i;
            for (int j = Math.min(words.size(), i + LONGEST); j > i && to == i; j--) {
                Optional<Referent> known = isOneName(words, i, j) ? cast.known(words.subList(i, j)) : Optional.empty();
                if (known.isPresent()) {
                    Mention one = mention(heading, i, j, known.get());
                    cast.add(one, known.get());
                    mentions.add(one);
                    to = j;
                }
            }
            i = Math.max(to, i + 1);
        }
        return mentions;
    }

    private static boolean isOneName(List<NameWord> words, int from, int to) {
        for (int i = from; i < to - 1; i++)
            if (words.get(i).isCut() || words.get(i).possessive()) return false;
        return words.get(from).isCapitalised() && words.get(to - 1).isCapitalised();
    }

    private static Mention mention(Heading heading, int from, int to, Referent who) {
        List<NameWord> words = heading.words();
        Span span = words.get(from).span().join(words.get(to - 1).span());
        return new Mention(
                heading.sentence(),
                span,
                who.kind == Referent.Kind.PERSON ? Mention.Sort.PERSON : Mention.Sort.BODY,
                Mention.Determiner.NONE,
                List.copyOf(words.subList(from, to)),
                Optional.of(span),
                "",
                Optional.empty(),
                Optional.empty(),
                Gender.UNKNOWN,
                who.plural,
                false,
                from == 0);
    }
}
