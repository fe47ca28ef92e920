package org.rashomon.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.document.Document;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.investigation.ReportReader;
import org.rashomon.language.Prose;

/// Follows one small report through the house: each room's page must be the golden file of that name in
/// `src/test/resources/walk`. When a room has changed on purpose, `mvn -pl core test -Dtest=WalkTest -Dwalk.update`
/// writes the pages anew; read the difference before you commit it.
class WalkTest {
    private static final Path FOLDER = Path.of("src/test/resources/walk");
    private static List<Trace.Page> pages = List.of();

    @BeforeAll
    static void walk() throws Exception {
        String text = Files.readString(FOLDER.resolve("report.txt"));
        Document document = new DocumentReader().read(Origin.unknown("report.txt"), text);
        ReportReader reader = new ReportReader();
        Prose prose = reader.prose(document);
        pages = Trace.of(prose, reader.read(prose));
        if (System.getProperty("walk.update") != null) {
            for (Trace.Page page : pages) Files.writeString(FOLDER.resolve(page.name()), page.text());
        }
    }

    @TestFactory
    Stream<DynamicTest> each_room_makes_of_the_report_what_it_made_before() {
        return pages.stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.name(),
                        () -> assertThat(page.text())
                                .as(
                                        "A room makes something else of the report. On purpose? Then -Dwalk.update, and read it.")
                                .isEqualTo(Files.readString(FOLDER.resolve(page.name())))));
    }

    @Test
    void no_golden_file_is_left_over() throws Exception {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("report.txt")))
                    .containsExactlyInAnyOrderElementsOf(
                            pages.stream().map(Trace.Page::name).toList());
        }
    }
}
