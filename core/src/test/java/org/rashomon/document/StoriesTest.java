package org.rashomon.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Headlines, captions, labels and notes on where a text came from.
class StoriesTest {
    private static final String PROSE = "The dockers of Mellin walked out on Monday, their union said.";

    @Test
    void the_first_short_line_is_the_title() {
        Document report = Texts.read("Dockers of Mellin walk out", "", PROSE);
        assertThat(report.title().map(report::at)).contains("Dockers of Mellin walk out");
        assertThat(Texts.words(report, Paragraph.Kind.PROSE)).containsExactly(PROSE);
    }

    @Test
    void a_first_sentence_is_no_title() {
        assertThat(Texts.read(PROSE, "", PROSE).title()).isEmpty();
        assertThat(Texts.read("Dockers walk out").title()).isEmpty();
    }

    @Test
    void a_standfirst_without_a_full_stop_opens_no_story() {
        Document report = Texts.read("Dockers walk out", "", "Union says pay has not risen since 2019", "", PROSE);
        assertThat(Texts.kinds(report)).containsExactly(Section.Kind.REPORT);
        assertThat(Texts.words(report, Paragraph.Kind.HEADING)).hasSize(2);
    }

    @Test
    void a_second_story_has_its_own_headline() {
        Document report = Texts.read("Dockers walk out", "", PROSE, "", "Ferry Runs Aground Near Ossel", "", PROSE);
        assertThat(Texts.kinds(report)).containsExactly(Section.Kind.REPORT, Section.Kind.STORY);
        assertThat(Texts.heading(report, 1)).contains("Ferry Runs Aground Near Ossel");
        Texts.assertSound(report);
    }

    @Test
    void a_crosshead_is_a_heading_inside_its_story() {
        Document report = Texts.read("Dockers walk out", "", PROSE, "", "Background", "", PROSE);
        assertThat(Texts.kinds(report)).containsExactly(Section.Kind.REPORT);
        assertThat(Texts.words(report, Paragraph.Kind.HEADING)).contains("Background");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He walked away.",
                "and then the crane fell",
                "“We will come back” — a docker",
                "ANSEL: Who began it?",
                "The union listed its demands:",
                "https://quay.example/strike and more of it"
            })
    void a_line_that_only_looks_like_a_headline_opens_no_story(String line) {
        assertThat(Texts.kinds(Texts.read("Dockers walk out", "", PROSE, "", line, "", PROSE)))
                .containsExactly(Section.Kind.REPORT);
    }

    @Test
    void a_line_that_nothing_follows_is_no_headline() {
        assertThat(Texts.kinds(Texts.read("Dockers walk out", "", PROSE, "", "Ann Tell reporting from Mellin")))
                .containsExactly(Section.Kind.REPORT);
    }

    @Test
    void the_words_of_a_caption_stand_without_tag_and_label() {
        Document report = Texts.read(
                "Dockers walk out",
                "",
                PROSE,
                "<figcaption class=\"wide\">Cranes in Mellin</figcaption>",
                "TOP PHOTO: A barge",
                "Photo: Ann Tell",
                "FILE - The harbour in March");
        assertThat(Texts.words(report, Paragraph.Kind.CAPTION))
                .containsExactly("Cranes in Mellin", "A barge", "Ann Tell", "The harbour in March");
        assertThat(Texts.outside(report))
                .isEqualTo("<figcaption class=\"wide\"> </figcaption> TOP PHOTO: Photo: FILE -");
        Texts.assertSound(report);
    }

    @Test
    void a_caption_inside_a_line_leaves_the_prose_around_it() {
        Document report = Texts.read("Dockers walk out", "", PROSE + "<figcaption>A barge</figcaption>" + PROSE);
        assertThat(Texts.words(report, Paragraph.Kind.PROSE)).containsExactly(PROSE, PROSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This post first appeared on Quay Wire", "This article was originally published by Quay Wire.",
                "Originally published by Quay Wire", "Republished from Quay Wire with permission",
                "(This story first ran in the Mellin Mirror.)", "Cross-posted from Quay Wire"
            })
    void a_note_on_republication_is_told_apart(String line) {
        Document report = Texts.read("Dockers walk out", "", PROSE, "", line);
        assertThat(Texts.words(report, Paragraph.Kind.REPUBLICATION)).containsExactly(line);
    }

    @Test
    void prose_on_publishing_is_no_republication() {
        Document report =
                Texts.read("Dockers walk out", "", "This report was written in haste, the union said, and it shows.");
        assertThat(Texts.words(report, Paragraph.Kind.REPUBLICATION)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more: Ferry runs aground",
                "By Ann Tell and Bo Ferrer",
                "Advertisement",
                "* * *",
                "Share this"
            })
    void labels_of_the_page_are_nobodys_words(String line) {
        Document report = Texts.read("Dockers walk out", "", PROSE, "", line, "", PROSE);
        assertThat(Texts.words(report, Paragraph.Kind.FURNITURE)).containsExactly(line);
    }

    @Test
    void prose_that_begins_like_a_label_stays_prose() {
        String line = "Share prices of the shipping lines fell by a tenth on Monday.";
        assertThat(Texts.words(Texts.read("Dockers walk out", "", PROSE, "", line), Paragraph.Kind.PROSE))
                .containsExactly(PROSE, line);
    }

    @Test
    void lines_wrapped_at_a_margin_are_one_paragraph() {
        Document report = Texts.read(
                "Dockers of Mellin walk out",
                "",
                "The dockers of Mellin walked out on Monday, their union",
                "said, after talks with the harbour master had failed for",
                "the third time in a week.",
                "",
                "Two barges that were to be unloaded on Monday lay in the",
                "roads, and a third had turned back to Ossel because its",
                "cargo of fish would not have kept.");
        assertThat(Texts.words(report, Paragraph.Kind.PROSE)).hasSize(2);
        Texts.assertSound(report);
    }
}
