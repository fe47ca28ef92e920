package org.rashomon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Whatever the text, the document is sound.
class AnyTextTest {
    private static final List<String> PIECES = List.of(
            "Title: A barge",
            "Published: 3 May",
            "Outlet: Quay",
            "",
            "",
            "",
            "Two barges sank on Monday, the master said.",
            "UPDATE 1810 GMT: ",
            "UPDATE",
            "18:30 ",
            "ORIGINAL ENTRY:",
            "TOP PHOTO: A crane",
            "<figcaption>",
            "</figcaption>",
            "<blockquote>",
            "Ferrer said:",
            "We mended our cranes.",
            "Ferry Runs Aground Near Ossel",
            "Background",
            "This post first appeared on Quay",
            "3 May 2022 ",
            "MELLIN, May 3 (Quay) — ",
            "Read more",
            "\uFFFD\uFFFD",
            "\u00A0",
            "\r",
            "\u2028",
            "\uFEFF",
            "\"",
            "“",
            ":",
            "<",
            "a".repeat(200),
            "<figcaption",
            "12",
            "\uD83D\uDE00",
            "\t",
            "___");

    @RepeatedTest(500)
    void sections_and_paragraphs_are_in_order_and_apart(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(List.of("\n", "\n\n", "\r\n", " ", "").get(random.nextInt(5)));
        }
        Document report = Texts.read(text.toString());
        Texts.assertSound(report);
        assertThat(Texts.outside(report)).doesNotContain("barges", "cranes", "aaaa", "Aground");
        Document row = Texts.row("2022-05-04", "Ferry Runs Aground Near Ossel", text.toString());
        Texts.assertSound(row);
        assertThat(row.body().in(row.text())).isEqualTo(text.toString());
    }

    @Test
    void an_empty_text_is_a_document_without_paragraphs() {
        Document report = Texts.read("");
        assertThat(report.sections()).hasSize(1);
        assertThat(report.sections().getFirst().paragraphs()).isEmpty();
        assertThat(report.title()).isEmpty();
    }

    @Test
    void damaged_bytes_stay_where_they_are() {
        Document report = Texts.read("The harbour of M\uFFFDllin", "", "Two barges sank off M\uFFFDllin on Monday.");
        assertThat(Texts.words(report, Paragraph.Kind.PROSE))
                .containsExactly("Two barges sank off M\uFFFDllin on Monday.");
    }

    @Test
    void line_breaks_of_every_system_part_paragraphs() {
        Document report = Texts.read("Two barges sank.\r\nOne burned.\rNone was saved.\u2028It rained.");
        assertThat(Texts.words(report, Paragraph.Kind.PROSE))
                .containsExactly("Two barges sank.", "One burned.", "None was saved.", "It rained.");
    }

    @Test
    void a_line_without_end_is_one_paragraph() {
        String line = "We said: \"the barge < sank\" on 3 May. ".repeat(50_000);
        Document report = Texts.read(line);
        assertThat(report.sections().getFirst().paragraphs()).hasSize(1);
    }

    @Test
    void a_text_of_nothing_but_short_lines_is_read_through() {
        Document report = Texts.read("A headline without an end\n".repeat(20_000));
        Texts.assertSound(report);
    }
}
