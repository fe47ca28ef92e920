package org.rashomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.document.Span;

class TaggerTest {
    private final Tagger tagger = new Tagger();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two men were shot near the mill.|shot|VERB",
                "The guard shot a fisherman.|shot|VERB",
                "A single shot was heard.|shot|NOUN",
                "The cut was deep.|cut|NOUN"
            })
    void the_past_of_an_irregular_verb_is_told_from_a_noun(String sentence, String word, String tag) {
        List<Token> tokens = tagger.tokens(sentence, new Span(0, sentence.length()));
        assertThat(tokens)
                .filteredOn(token -> token.text().equals(word))
                .singleElement()
                .matches(token -> token.isTagged(tag));
    }
}
