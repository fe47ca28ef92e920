package org.rashomon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveBlogTest {
    @Test
    void entries_become_sections_and_their_labels_belong_to_no_paragraph() {
        Document blog = Texts.read(
                "Harbour strike: what we know",
                "",
                "Jump to Original Entry",
                "",
                "UPDATE 1810 GMT: The port has reopened, its master says.",
                "",
                "UPDATE, 6:30 a.m.: Two barges were sunk overnight.",
                "",
                "ORIGINAL ENTRY: The dockers of Mellin walked out on Monday.");
        assertThat(Texts.kinds(blog))
                .containsExactly(
                        Section.Kind.REPORT, Section.Kind.UPDATE, Section.Kind.UPDATE, Section.Kind.ORIGINAL_ENTRY);
        assertThat(Texts.words(blog, Paragraph.Kind.PROSE))
                .containsExactly(
                        "The port has reopened, its master says.",
                        "Two barges were sunk overnight.",
                        "The dockers of Mellin walked out on Monday.");
        assertThat(Texts.words(blog, Paragraph.Kind.FURNITURE)).containsExactly("Jump to Original Entry");
        assertThat(Texts.outside(blog)).isEqualTo("UPDATE 1810 GMT: UPDATE, 6:30 a.m.: ORIGINAL ENTRY:");
        Texts.assertSound(blog);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UPDATE 1830: A barge sank.               | 18:30 |        | 1830
                    UPDATE 2130: A barge sank.               | 21:30 |        | 2130
                    UPDATE 1810 GMT: A barge sank.           | 18:10 | Z      | 1810 GMT
                    UPDATE, 6:30 p.m. A barge sank.          | 18:30 |        | 6:30 p.m.
                    UPDATE 2, 6 p.m. EST: A barge sank.      | 18:00 | -05:00 | 6 p.m. EST
                    UPDATE (18:10 GMT+3): A barge sank.      | 18:10 | +03:00 | 18:10 GMT+3
                    Update at 18.10 UTC: A barge sank.       | 18:10 | Z      | 18.10 UTC
                    UPDATE 12:05 a.m. CEST - A barge sank.   | 00:05 | +02:00 | 12:05 a.m. CEST
                    UPDATE 1810 IST: A barge sank.           | 18:10 |        | 1810 IST
                    1015 GMT: A barge sank.                  | 10:15 | Z      | 1015 GMT
                    [18:30] – A barge sank.                  | 18:30 |        | 18:30
                    ORIGINAL ENTRY, 0730 GMT: A barge sank.  | 07:30 | Z      | 0730 GMT
                    """)
    void an_entry_says_its_time_with_a_zone_or_without(String line, String time, String zone, String words) {
        Document blog = Texts.read("A strike in the harbour of Mellin", "", "It began on Monday.", "", line);
        EntryTime said = blog.sections().getLast().time().orElseThrow();
        assertThat(said.time()).isEqualTo(LocalTime.parse(time));
        assertThat(said.zone()).isEqualTo(Optional.ofNullable(zone).map(ZoneOffset::of));
        assertThat(blog.at(said.words())).isEqualTo(words);
        assertThat(Texts.words(blog, Paragraph.Kind.PROSE)).containsExactly("It began on Monday.", "A barge sank.");
        Texts.assertSound(blog);
    }

    @Test
    void an_entry_needs_no_time() {
        Document blog = Texts.read("A strike in Mellin", "UPDATE: A barge sank.");
        assertThat(blog.sections().getLast().kind()).isEqualTo(Section.Kind.UPDATE);
        assertThat(blog.sections().getLast().time()).isEmpty();
    }

    @Test
    void a_label_may_stand_on_a_line_of_its_own() {
        Document blog = Texts.read(
                "A strike in Mellin",
                "",
                "___",
                "6 p.m.",
                "",
                "A barge sank.",
                "",
                "___",
                "5:45 p.m.",
                "",
                "It burned.");
        assertThat(Texts.kinds(blog)).containsExactly(Section.Kind.REPORT, Section.Kind.UPDATE, Section.Kind.UPDATE);
        assertThat(Texts.words(blog, Paragraph.Kind.PROSE)).containsExactly("A barge sank.", "It burned.");
    }

    @Test
    void bare_times_are_labels_where_several_lines_begin_so() {
        Document blog = Texts.read("A strike in Mellin", "", "18:30 A barge sank.", "", "18:10 A barge burned.");
        assertThat(Texts.kinds(blog)).containsExactly(Section.Kind.REPORT, Section.Kind.UPDATE, Section.Kind.UPDATE);
        Document prose =
                Texts.read("A strike in Mellin", "", "It was noon.", "", "18:30 was the hour they had agreed on.");
        assertThat(Texts.kinds(prose)).containsExactly(Section.Kind.REPORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Update 3 of the programme was withdrawn on Monday.", "Updates are rare in Mellin these days.",
                "1800 people marched through the harbour on Monday.",
                        "2017: A year of strikes and of floods in Mellin.",
                "18.30 crowns were paid for a barge on Monday.", "2500 GMT: no such hour has been heard of."
            })
    void prose_that_only_looks_like_a_label_stays_prose(String line) {
        Document report = Texts.read("A strike in Mellin", "", "It began on Monday.", "", line);
        assertThat(Texts.kinds(report)).containsExactly(Section.Kind.REPORT);
        assertThat(Texts.words(report, Paragraph.Kind.PROSE)).contains(line);
    }
}
