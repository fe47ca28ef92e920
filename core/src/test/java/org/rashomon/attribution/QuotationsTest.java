package org.rashomon.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.document.Document;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;

class QuotationsTest {
    private static List<String> quoted(String text) {
        Document document = new DocumentReader().read(Origin.unknown("test"), text);
        return Quotations.in(document).stream()
                .map(one -> one.depth() + " " + document.at(one.words()))
                .toList();
    }

    @Test
    void all_kinds_of_double_marks_are_read() {
        assertThat(quoted("He said “one”, \"two\", ''three'', ``four'', „five“ and «six»."))
                .containsExactly("0 one", "0 two", "0 three", "0 four", "0 five", "0 six");
    }

    @Test
    void a_quotation_inside_a_quotation_is_one_deeper() {
        assertThat(quoted("“They shouted ‘open the gate’ twice,” she said."))
                .containsExactly("0 They shouted ‘open the gate’ twice,", "1 open the gate");
    }

    @Test
    void apostrophes_open_and_close_nothing() {
        assertThat(quoted("The workers' party and the miner's son don’t like the ‘90s, or the dogs' bark."))
                .isEmpty();
    }

    @Test
    void an_apostrophe_inside_straight_single_marks_does_not_close_them() {
        assertThat(quoted("Council to mayor: 'Don't wait, sir'")).containsExactly("0 Don't wait, sir");
    }

    @Test
    void a_quotation_over_paragraphs_opens_anew_in_each() {
        assertThat(quoted("“We left at dawn.\n\n“Nobody followed,” she said."))
                .containsExactly("0 We left at dawn.", "0 Nobody followed,");
    }

    @Test
    void a_mark_that_never_closes_ends_with_its_paragraph() {
        assertThat(quoted("He said \"we left at dawn.\n\nThe road was closed. \"Nobody came,\" she said."))
                .containsExactly("0 we left at dawn.", "0 Nobody came,");
    }

    @Test
    void a_closing_mark_alone_opens_nothing() {
        assertThat(quoted("We left at dawn,” she said. The road was closed.")).isEmpty();
    }
}
