package org.rashomon.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;

/// The example's reports, read in any order and more than once.
class OrderAndDuplicatesTest {
    private static final Path REPORTS = Path.of("../examples/brennoth/reports");
    private static List<Findings> reports = List.of();

    @BeforeAll
    static void read() throws IOException {
        ReportReader reader = new ReportReader();
        List<Findings> read = new ArrayList<>();
        try (Stream<Path> files = Files.list(REPORTS)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                read.add(report(reader, file, file.getFileName().toString()));
            }
        }
        reports = List.copyOf(read);
    }

    private static Findings report(ReportReader reader, Path file, String id) throws IOException {
        String text = Files.readString(file);
        String sha = "%064x".formatted(text.hashCode() & 0xffffffffL);
        Origin origin = new Origin(id, sha, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return reader.read(new DocumentReader().read(origin, text));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void reports_in_any_order_give_the_same_findings(long seed) {
        Investigation given = Investigation.of(reports);
        List<Findings> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, new Random(seed));
        Investigation other = Investigation.of(shuffled);
        assertThat(other.contradictions()).containsExactlyInAnyOrderElementsOf(given.contradictions());
        assertThat(other.shifts()).containsExactlyInAnyOrderElementsOf(given.shifts());
        assertThat(other.spread()).isEqualTo(given.spread());
        assertThat(other.corroborations()).containsExactlyInAnyOrderElementsOf(given.corroborations());
    }

    @Test
    void a_report_that_is_given_twice_changes_nothing() {
        List<Findings> twice = new ArrayList<>(reports);
        twice.addAll(reports);
        assertThat(Investigation.of(twice).contradictions())
                .isEqualTo(Investigation.of(reports).contradictions());
        assertThat(Investigation.of(twice).spread())
                .isEqualTo(Investigation.of(reports).spread());
        assertThat(Investigation.of(twice).corroborations())
                .isEqualTo(Investigation.of(reports).corroborations());
        assertThat(Investigation.of(twice).shifts())
                .isEqualTo(Investigation.of(reports).shifts());
    }
}
