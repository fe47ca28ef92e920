package org.rashomon.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is dropped in is on disk before anybody is told so; ended in the middle, nothing is lost and nothing doubled.
class ImportsTest {
    private static final Request NOTHING_SAID =
            new Request(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    @TempDir
    Path folder;

    private Desk open() {
        return Desk.open(folder.resolve("case"), Clock.systemUTC(), "A. Tester", "Rashomon test");
    }

    private static Inbox.Dropped file(String name, String text) {
        return new Inbox.Dropped(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void waitUntilRead(Desk desk) throws InterruptedException {
        while (desk.importing().isRunning()) Thread.sleep(10);
    }

    private static ReportSearch all() {
        return new ReportSearch("", ReportSearch.Which.ALL, ReportSearch.Order.ADDED, 1);
    }

    private static String text(int number) {
        return "Market hit, day %d\n\nThe mayor said that %d people had been killed.\n".formatted(number, number);
    }

    @Test
    void what_was_taken_and_not_read_is_read_when_the_case_is_opened_next() throws InterruptedException {
        new Inbox(folder.resolve("case"))
                .take(List.of(file("a.txt", text(1)), file("sub/b.txt", text(2))), NOTHING_SAID);
        try (Desk desk = open()) {
            waitUntilRead(desk);
            assertThat(desk.reports(all()).lines())
                    .extracting(line -> line.paths().getFirst())
                    .containsExactlyInAnyOrder("a.txt", "sub/b.txt");
        }
        assertThat(folder.resolve("case/inbox")).isEmptyDirectory();
    }

    @Test
    void files_that_were_read_before_the_end_came_are_not_met_twice() throws InterruptedException {
        try (Desk desk = open()) {
            desk.take(List.of(file("a.txt", text(1))), NOTHING_SAID);
            waitUntilRead(desk);
        }
        // Ended after a.txt was stored, before the inbox was cleared and before b.txt was read.
        new Inbox(folder.resolve("case")).take(List.of(file("a.txt", text(1)), file("b.txt", text(2))), NOTHING_SAID);
        try (Desk desk = open()) {
            waitUntilRead(desk);
            assertThat(desk.reports(all()).lines())
                    .hasSize(2)
                    .allMatch(line -> line.paths().size() == 1);
        }
    }

    @Test
    void the_same_file_dropped_again_is_a_second_sighting_and_no_second_report() throws InterruptedException {
        try (Desk desk = open()) {
            desk.take(List.of(file("a.txt", text(1))), NOTHING_SAID);
            desk.take(List.of(file("copy/a.txt", text(1))), NOTHING_SAID);
            waitUntilRead(desk);
            assertThat(desk.reports(all()).lines())
                    .singleElement()
                    .matches(line -> line.paths().equals(List.of("a.txt", "copy/a.txt")));
            assertThat(desk.count(ReportSearch.Which.DOUBLED)).isEqualTo(1);
        }
    }

    @Test
    void half_of_a_drop_is_no_drop() throws IOException, InterruptedException {
        Path draft = Files.createDirectories(folder.resolve("case/inbox/.draft-1/0"));
        Files.writeString(draft.resolve("a.txt"), text(1));
        try (Desk desk = open()) {
            waitUntilRead(desk);
            assertThat(desk.reports(all()).all()).isZero();
        }
        assertThat(folder.resolve("case/inbox")).isEmptyDirectory();
    }

    @Test
    void what_is_no_report_is_named_with_the_reason() throws InterruptedException {
        try (Desk desk = open()) {
            desk.take(List.of(file("empty.txt", ""), file("picture.png", "x")), NOTHING_SAID);
            waitUntilRead(desk);
            assertThat(desk.problems("skipped"))
                    .extracting(Summary.Left::name)
                    .containsExactlyInAnyOrder("empty.txt", "picture.png");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, etc/passwd",
        "/absolute/a.txt, absolute/a.txt",
        "C:\\reports\\a.txt, C:/reports/a.txt",
        "..., ...",
        "'', unnamed",
        "../.., unnamed",
        "<script>alert(1)</script>.txt, <script>alert(1)</script>.txt"
    })
    void a_name_stays_below_the_case(String given, String called) {
        assertThat(Inbox.plain(given)).isEqualTo(called);
    }

    @Test
    void a_name_with_controls_or_without_end_is_made_plain() {
        assertThat(Inbox.plain("a\u0000b\u202Ec.txt")).isEqualTo("a_b_c.txt");
        assertThat(Inbox.plain("x".repeat(500) + ".txt")).hasSize(60).endsWith(".txt");
    }
}
