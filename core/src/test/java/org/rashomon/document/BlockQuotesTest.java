package org.rashomon.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlockQuotesTest {
    private static final String TITLE = "Dockers of Mellin walk out";

    @Test
    void a_colon_announces_paragraphs_in_the_first_person_until_the_author_returns() {
        Document report = Texts.read(
                TITLE,
                "",
                "Union leader Bo Ferrer listed what he called broken promises:",
                "",
                "We were told in March that the cranes would be mended. They were not.",
                "",
                "I do not blame anybody, but our people cannot work under them.",
                "",
                "It is hard to overstate what Ferrer's words mean for the harbour.");
        assertThat(Texts.words(report, Paragraph.Kind.BLOCK_QUOTE))
                .containsExactly(
                        "We were told in March that the cranes would be mended. They were not.",
                        "I do not blame anybody, but our people cannot work under them.");
        Texts.assertSound(report);
    }

    @Test
    void a_caption_between_the_colon_and_the_quotation_does_not_part_them() {
        Document report = Texts.read(
                TITLE,
                "",
                "Ferrer listed broken promises:",
                "<figcaption>Ferrer in the harbour</figcaption>",
                "We were told that the cranes would be mended.",
                "",
                "The master denied it.");
        assertThat(Texts.words(report, Paragraph.Kind.BLOCK_QUOTE)).hasSize(1);
    }

    @Test
    void a_paragraph_without_we_between_quotation_and_return_belongs_to_it() {
        Document report = Texts.read(
                TITLE,
                "",
                "Union leader Bo Ferrer has hit out at the master.",
                "",
                "Not everybody likes what our members have won together.",
                "",
                "Attempts are being made to undo it.",
                "",
                "Ferrer said that the talks would go on.");
        assertThat(Texts.words(report, Paragraph.Kind.BLOCK_QUOTE))
                .containsExactly(
                        "Not everybody likes what our members have won together.",
                        "Attempts are being made to undo it.");
    }

    @Test
    void a_verb_of_saying_before_the_colon_announces_a_quotation_without_we_too() {
        Document report = Texts.read(
                TITLE,
                "",
                "The harbour master wrote on Monday:",
                "",
                "The cranes were mended in April.",
                "",
                "The union disagrees.");
        assertThat(Texts.words(report, Paragraph.Kind.BLOCK_QUOTE)).containsExactly("The cranes were mended in April.");
    }

    @Test
    void a_colon_before_a_new_entry_is_a_post_whose_text_is_missing() {
        Document report = Texts.read(
                TITLE,
                "",
                "UPDATE 1810 GMT: The harbour master posted:",
                "",
                "UPDATE 1800 GMT: We are told the cranes still stand idle.");
        assertThat(Texts.words(report, Paragraph.Kind.BLOCK_QUOTE)).isEmpty();
        assertThat(Texts.words(report, Paragraph.Kind.PROSE)).contains("The harbour master posted:");
    }

    @Test
    void a_colon_before_a_quotation_with_its_marks_announces_no_block() {
        Document report = Texts.read(TITLE, "", "Ferrer said:", "", "“We were told that the cranes would be mended.”");
        assertThat(Texts.words(report, Paragraph.Kind.BLOCK_QUOTE)).isEmpty();
    }

    @Test
    void an_author_who_says_we_quotes_nobody_without_a_colon() {
        Document report = Texts.read(
                TITLE,
                "",
                "Union leader Bo Ferrer has hit out at the master.",
                "",
                "We think that he is right, and our readers should know it.",
                "",
                "Ferrer said that the talks would go on.",
                "",
                "As we wrote last week, the cranes are old.");
        assertThat(Texts.words(report, Paragraph.Kind.BLOCK_QUOTE)).isEmpty();
    }

    @Test
    void an_author_who_announces_his_own_list_quotes_nobody() {
        Document report = Texts.read(
                TITLE, "", "I will say what we have learned from Ferrer:", "", "We mended the cranes ourselves.");
        assertThat(Texts.words(report, Paragraph.Kind.BLOCK_QUOTE)).isEmpty();
    }

    @Test
    void a_paragraph_that_attributes_is_the_authors() {
        Document report = Texts.read(
                TITLE,
                "",
                "The demands were listed on Monday:",
                "",
                "The union said it wants our cranes mended.",
                "",
                "Nothing more was said.");
        assertThat(Texts.words(report, Paragraph.Kind.BLOCK_QUOTE)).isEmpty();
    }

    @Test
    void the_country_in_capitals_is_not_the_author() {
        assertThat(Voice.of("The US sent a ship.", new Span(0, 19)).firstPerson())
                .isZero();
        assertThat(Voice.of("Phase I began.", new Span(0, 14)).firstPerson()).isZero();
        assertThat(Voice.of("“We left,” they said.", new Span(0, 21)).firstPerson())
                .isZero();
        assertThat(Voice.of("Then I’m told our ship left us.", new Span(0, 31)).firstPerson())
                .isEqualTo(3);
    }
}
