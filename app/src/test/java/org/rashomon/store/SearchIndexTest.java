package org.rashomon.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "convoy | \"convoy\"*",
                "relief convoy | \"relief\" \"convoy\"*",
                "convoy NOT army | \"convoy\" \"NOT\" \"army\"*",
                "\"relief convoy\" | \"relief convoy\"",
                "\"relief conv | \"relief conv\"*",
                "find_source:x | \"find_source:x\"*",
                "a* OR 1=1 -- | \"a*\" \"OR\" \"1=1\"*"
            })
    void words_are_words_and_never_operators(String typed, String asked) {
        assertThat(SearchIndex.match(typed)).contains(asked);
    }

    @Test
    void a_blank_ends_the_last_word() {
        assertThat(SearchIndex.match("convoy ")).contains("\"convoy\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "***", "\"\"", "- -"})
    void nothing_is_asked_when_no_word_was_typed(String typed) {
        assertThat(SearchIndex.match(typed)).isEmpty();
    }
}
