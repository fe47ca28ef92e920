package org.rashomon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands before the first sentence.
class OpeningTest {
    private static final String TITLE = "Two barges sunk off Mellin";
    private static final String PROSE = "Coastguards said two barges had sunk.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Tue 03 May 2022 at 0914                     | Tue 03 May 2022
                    3 May 2022                                  | 3 May 2022
                    Tuesday 3 May 2022 10:07                    | Tuesday 3 May 2022
                    Published May 3 2022                        | May 3 2022
                    Date of publication 3 May 2022              | 3 May 2022
                    Last updated at May 032022                  | May 032022
                    03.05.2022(updated 1456 04.05.2022)         | 03.05.2022
                    03-05-2022                                  | 03-05-2022
                    MELLIN, 3 May 2022 (Quay) —                 | 3 May 2022
                    MELLIN May 3 2022 (Quay Wire) -             | May 3 2022
                    """)
    void a_day_with_its_year_opens_the_text(String opening, String words) {
        Document report = Texts.row("2022-05-04", TITLE, opening + " " + PROSE);
        assertThat(report.dateline().map(Document.Dateline::day)).contains(LocalDate.of(2022, 5, 3));
        assertThat(report.dateline().map(line -> report.at(line.words()))).contains(words);
        assertThat(Texts.words(report, Paragraph.Kind.DATELINE)).containsExactly(opening);
        assertThat(Texts.words(report, Paragraph.Kind.PROSE)).containsExactly(PROSE);
        assertThat(report.today()).contains(LocalDate.of(2022, 5, 3));
        Texts.assertSound(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MELLIN, May 3 (Quay) —",
                "MELLIN —",
                "Mellin (Quay Wire) -",
                "PORT MELLIN, Ossel, May 3 (QUAY) --"
            })
    void a_dateline_without_a_year_is_split_off_and_gives_no_day(String opening) {
        Document report = Texts.read(TITLE, "", opening + " " + PROSE);
        assertThat(report.dateline()).isEmpty();
        assertThat(Texts.words(report, Paragraph.Kind.DATELINE)).containsExactly(opening);
        assertThat(Texts.words(report, Paragraph.Kind.PROSE)).containsExactly(PROSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 May 2022 was a Tuesday, and two barges sank.", "3 May 2022, the harbour master says, was calm.",
                "Mellin — which has no harbour master — lost two barges.", "31 April 2022 Two barges sank.",
                "May 3 saw two barges sink off the coast."
            })
    void a_sentence_that_begins_with_a_day_or_a_place_is_left_whole(String sentence) {
        Document report = Texts.row("2022-05-04", TITLE, sentence);
        assertThat(report.dateline()).isEmpty();
        assertThat(Texts.words(report, Paragraph.Kind.PROSE)).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tue 03 May 2022 Two barges sunk off Mellin. ", "3 May 2022 Two barges sunk off Mellin ",
                "Two barges sunk off Mellin Quay Tuesday 3 May 2022 ",
                        "Posted on May 3 2022 by Ann Tell Two barges sunk off Mellin ",
                "03-05-2022 title: Two barges sunk off Mellin. "
            })
    void the_headline_again_is_no_part_of_the_first_sentence(String opening) {
        Document report = Texts.row("2022-05-04", TITLE, opening + PROSE);
        assertThat(Texts.words(report, Paragraph.Kind.PROSE)).containsExactly(PROSE);
        assertThat(report.dateline().map(Document.Dateline::day)).contains(LocalDate.of(2022, 5, 3));
        assertThat(Texts.outside(report)).isEmpty();
        Texts.assertSound(report);
    }

    @Test
    void a_headline_is_known_again_without_its_commas_and_the_names_of_desk_and_outlet() {
        Document report = Texts.row(
                "2022-05-04",
                "Two barges, one ferry sunk off Mellin - Coast - Quay Wire",
                "Two barges one ferry sunk off Mellin. " + PROSE);
        assertThat(Texts.words(report, Paragraph.Kind.PROSE)).containsExactly(PROSE);
    }

    @Test
    void a_first_sentence_that_begins_like_the_headline_is_left_whole() {
        String sentence = "Two barges sunk off Mellin on Monday were raised again, the coastguard said.";
        Document report = Texts.row("2022-05-04", TITLE, sentence);
        assertThat(Texts.words(report, Paragraph.Kind.PROSE)).containsExactly(sentence);
    }

    @Test
    void figures_take_the_reading_nearer_to_the_day_of_publication() {
        String text = "Nothing but figures";
        assertThat(CalendarDay.at("04-05-2022", 0, 10, Optional.of(LocalDate.of(2022, 4, 6)))
                        .map(CalendarDay::day))
                .contains(LocalDate.of(2022, 4, 5));
        assertThat(CalendarDay.at("04-05-2022", 0, 10, Optional.empty())).isEmpty();
        assertThat(CalendarDay.at(text, 0, text.length(), Optional.empty())).isEmpty();
    }

    @Test
    void a_dateline_may_stand_under_a_standfirst() {
        Document report = Texts.read(
                TITLE, "", "The cargo was fish and the crews are safe.", "", "MELLIN, 3 May 2022 (Quay) — " + PROSE);
        assertThat(report.dateline().map(Document.Dateline::day)).contains(LocalDate.of(2022, 5, 3));
    }

    @Test
    void the_day_of_a_text_beats_the_day_of_its_column() {
        Document report = Texts.row("2021-01-01", TITLE, "3 May 2022 " + PROSE);
        assertThat(report.today()).contains(LocalDate.of(2022, 5, 3));
        assertThat(report.origin().published()).contains(LocalDate.of(2021, 1, 1));
    }
}
