package org.rashomon.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.investigation.Findings;
import org.rashomon.investigation.ReportReader;

class CaseTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-02T10:00:00Z"), ZoneOffset.UTC);
    private static final String REPORT = """
            Mill town shelled overnight

            The governor said on Monday that 12 people had been killed when mortar rounds hit the market of Varnholt.
            "We saw the shells come from the hill," a shopkeeper told the Courier.
            """;

    @TempDir
    Path folder;

    private Case file() {
        return Case.in(folder.resolve("case"));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Summary add(Path... inputs) {
        return file().add(request(inputs), CLOCK, "Rashomon test", Progress.SILENT);
    }

    private static Request request(Path... inputs) {
        return new Request(
                List.of(inputs), Optional.empty(), Optional.of(LocalDate.of(2031, 5, 1)), Optional.of("The Courier"));
    }

    @Test
    void what_was_found_is_read_back_as_it_was_found() throws IOException {
        Path report = write("a.txt", REPORT);
        add(report);
        List<Findings> fresh = new ArrayList<>();
        Extraction.of(request(report), fresh::add, Progress.SILENT);
        assertThat(file().findings()).isEqualTo(fresh);
    }

    @Test
    void the_same_bytes_twice_are_read_once_and_both_places_are_kept() throws IOException {
        add(write("a.txt", REPORT));
        Summary second = add(write("copy.txt", REPORT));
        assertThat(second.read()).isZero();
        assertThat(second.known()).isEqualTo(1);
        var line = file().dossier(Optional.empty()).intake().lines().getFirst();
        assertThat(line.name()).endsWith("a.txt");
        assertThat(line.sightings()).singleElement().asString().endsWith("copy.txt");
        assertThat(file().findings()).hasSize(1);
    }

    @Test
    void a_new_case_verifies() throws IOException {
        add(write("a.txt", REPORT));
        assertThat(file().verify().faults()).isEmpty();
        assertThat(ReportReader.ENGINE).isPositive();
    }
}
