package org.rashomon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderLinesTest {
    private final DocumentReader reader = new DocumentReader();

    @Test
    void a_header_gives_title_outlet_day_and_address() {
        Document report = Texts.read(
                "Title: Two barges sunk at Mellin",
                "Outlet: Quay Wire",
                "Published: 2022-05-03",
                "URL: https://quay.example/1",
                "",
                "Two barges were sunk on Tuesday, the harbour master said.");
        assertThat(report.title().map(report::at)).contains("Two barges sunk at Mellin");
        assertThat(report.origin().outlet()).contains("Quay Wire");
        assertThat(report.origin().published()).contains(LocalDate.of(2022, 5, 3));
        assertThat(report.origin().publishedFrom()).contains("header");
        assertThat(report.origin().url()).contains("https://quay.example/1");
        assertThat(Texts.kinds(report)).containsExactly(Section.Kind.HEADER, Section.Kind.REPORT);
        assertThat(Texts.words(report, Paragraph.Kind.PROSE))
                .containsExactly("Two barges were sunk on Tuesday, the harbour master said.");
        Texts.assertSound(report);
    }

    @Test
    void keys_may_be_in_any_case_and_others_may_stand_among_them() {
        Document report =
                Texts.read("OUTLET: Quay Wire\r", "Author: Ann Tell\r", "title: Two barges sunk\r", "\r", "They sank.");
        assertThat(report.origin().outlet()).contains("Quay Wire");
        assertThat(report.title().map(report::at)).contains("Two barges sunk");
        assertThat(Texts.words(report, Paragraph.Kind.FURNITURE)).contains("Author: Ann Tell");
    }

    @Test
    void what_the_caller_says_beats_the_header() {
        Origin told = new Origin(
                "r",
                "0".repeat(64),
                Optional.of("The Caller"),
                Optional.of(LocalDate.of(2022, 1, 1)),
                Optional.of("--published"),
                Optional.empty());
        Document report = reader.read(told, "Outlet: Quay Wire\nPublished: 2022-05-03\n\nTwo barges sank.");
        assertThat(report.origin().outlet()).contains("The Caller");
        assertThat(report.origin().published()).contains(LocalDate.of(2022, 1, 1));
        assertThat(report.origin().publishedFrom()).contains("--published");
    }

    @Test
    void lines_that_no_blank_line_closes_are_text() {
        Document report =
                Texts.read("Title: a word we avoid", "It was said in the harbour on Tuesday that two barges sank.");
        assertThat(Texts.kinds(report)).containsExactly(Section.Kind.REPORT);
    }

    @Test
    void a_text_whose_first_line_has_another_key_has_no_header() {
        Document report = Texts.read("Mellin: two barges sunk", "Outlet: Quay Wire", "", "Two barges sank.");
        assertThat(report.origin().outlet()).isEmpty();
        assertThat(Texts.kinds(report)).containsExactly(Section.Kind.REPORT);
    }

    @Test
    void a_date_that_is_none_is_reported_with_its_words_and_the_mend() {
        Document report = Texts.read("Title: Two barges sunk", "Published: soon", "", "Two barges sank.");
        assertThat(report.origin().published()).isEmpty();
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(report.at(problem.words())).isEqualTo("soon");
            assertThat(problem.message()).isEqualTo("Published: \"soon\" is no date. Write it as 2017-04-13.");
        });
    }

    @Test
    void a_date_that_is_none_does_not_flood_the_message() {
        Document report = Texts.read("Published: " + "x".repeat(100_000), "", "Two barges sank.");
        assertThat(report.problems().getFirst().message()).hasSizeLessThan(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-05-03",
                "2022-05-03T10:15:00Z",
                "2022-05-03T10:15:00+02:00",
                "2022-05-03 10:15",
                "Tue, 3 May 2022 18:10:00 GMT",
                "3 May 2022",
                "May 3, 2022",
                "Tuesday, May 3rd, 2022",
                "03.05.2022",
                "2022/05/03"
            })
    void published_may_be_written_as_people_write_it(String value) {
        Document report = Texts.read("Published: " + value, "", "Two barges sank.");
        assertThat(report.origin().published()).contains(LocalDate.of(2022, 5, 3));
        assertThat(report.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 April 2022", "2022-13-01", "3 May", "Tuesday", "03/05/2022", "0000"})
    void a_day_that_cannot_be_or_can_be_two_is_none(String value) {
        Document report = Texts.read("Published: " + value, "", "Two barges sank.");
        assertThat(report.origin().published()).isEmpty();
        assertThat(report.problems()).hasSize(1);
    }
}
