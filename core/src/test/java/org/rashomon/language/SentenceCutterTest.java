package org.rashomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.document.Span;

class SentenceCutterTest {
    private static List<String> cut(String text) {
        return new SentenceCutter()
                .cut(text, new Span(0, text.length())).stream()
                        .map(span -> span.in(text))
                        .toList();
    }

    @Test
    void a_stop_and_a_capital_end_a_sentence() {
        assertThat(cut("The bridge fell. Nobody was hurt! Who did it? We do not know."))
                .containsExactly("The bridge fell.", "Nobody was hurt!", "Who did it?", "We do not know.");
    }

    @Test
    void a_title_an_initial_and_a_number_sign_do_not() {
        assertThat(
                        cut(
                                "Gov. Marta Voss met Gen. Ilo and Sen. J. K. Orr on Sept. 4 under Rule No. 12 of the U.N. Charter."))
                .hasSize(1);
    }

    @Test
    void a_sentence_may_end_in_an_abbreviation() {
        assertThat(cut("He moved to the U.S. The war went on. They met at 5 p.m. He left."))
                .hasSize(4);
        assertThat(cut("The answer was no. Nobody asked again.")).hasSize(2);
    }

    @Test
    void a_quotation_that_ends_goes_on_to_its_speaker() {
        assertThat(cut("“We saw it end.” he said. “Why?” Orr asked. \"Stop!\" said the guard."))
                .hasSize(3);
    }

    @Test
    void closing_marks_stay_with_their_sentence() {
        assertThat(cut("“It fell. It burned.” The mayor wept. (Nobody saw it.) Then it rained."))
                .containsExactly("“It fell.", "It burned.”", "The mayor wept.", "(Nobody saw it.)", "Then it rained.");
    }

    @Test
    void a_stop_glued_between_words_ends_a_sentence() {
        assertThat(cut("They fled the attack.The town is empty, says example.com today at U.S.A. base."))
                .hasSize(2);
    }

    @Test
    void text_without_an_end_is_cut_between_words() {
        String text = "word ".repeat(20_000);
        assertThat(cut(text))
                .hasSizeGreaterThan(30)
                .allSatisfy(piece -> assertThat(piece).startsWith("word").endsWith("word"));
        assertThat(String.join("", cut("x".repeat(10_000)))).hasSize(10_000);
    }
}
