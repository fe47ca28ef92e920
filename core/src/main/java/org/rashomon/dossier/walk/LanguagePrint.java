package org.rashomon.dossier.walk;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.rashomon.language.Count;
import org.rashomon.language.PlaceMention;
import org.rashomon.language.Prose;
import org.rashomon.language.Sentence;
import org.rashomon.language.TimeExpression;

/// The second page: sentences with their words, times, places, counts.
public final class LanguagePrint {
    private LanguagePrint() {}

    public static String of(Prose prose) {
        Print print = new Print();
        for (Sentence sentence : prose.sentences()) {
            print.line("sentence " + sentence.index() + " " + print.range(sentence.span()));
            print.line("  "
                    + sentence.tokens().stream()
                            .map(token -> token.text() + "/" + token.tag()
                                    + (token.lemma().equalsIgnoreCase(token.text()) ? "" : "/" + token.lemma()))
                            .collect(Collectors.joining(" ")));
        }
        print.blank().line("times");
        for (TimeExpression time : prose.times()) {
            print.line("  " + print.words(prose.document(), time.span()) + " " + time.type() + " " + time.value()
                    + time.edtf().map(date -> " = " + date).orElse(""));
        }
        print.blank().line("places");
        for (PlaceMention place : prose.places()) {
            print.line("  " + print.words(prose.document(), place.span()) + " " + place.kind()
                    + place.country().map(country -> " in " + country).orElse(""));
        }
        print.blank().line("counts");
        for (Count count : prose.counts()) {
            print.line("  " + print.words(prose.document(), count.span()) + " " + end(count.min()) + " to "
                    + end(count.max()));
        }
        return print.toString();
    }

    private static String end(OptionalInt bound) {
        return bound.isPresent() ? Integer.toString(bound.getAsInt()) : "open";
    }
}
