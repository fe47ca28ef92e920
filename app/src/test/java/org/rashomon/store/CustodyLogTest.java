package org.rashomon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustodyLogTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-02T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void three_lines() {
        file = folder.resolve("custody.jsonl");
        try (CustodyLog log = CustodyLog.open(file, CLOCK)) {
            log.append("one", Map.of("sha256", "a"));
            log.append("two", Map.of());
            log.append("three", Map.of("from", "a \"b\"\n"));
        }
    }

    private List<String> lines() throws IOException {
        return new ArrayList<>(Files.readAllLines(file));
    }

    private List<String> faults() throws IOException {
        return Chain.of(file).faults();
    }

    @Test
    void each_line_carries_the_hash_of_the_line_before() throws IOException {
        assertThat(lines().get(1))
                .contains("\"before\":\"" + Sha256.of(lines().get(0).getBytes()) + "\"");
        assertThat(faults()).isEmpty();
    }

    @Test
    void a_changed_line_is_found() throws IOException {
        List<String> lines = lines();
        lines.set(0, lines.get(0).replace("\"a\"", "\"b\""));
        Files.write(file, lines);
        assertThat(faults()).singleElement().asString().contains("line 2 does not carry the hash");
    }

    @Test
    void a_line_taken_out_is_found() throws IOException {
        List<String> lines = lines();
        lines.remove(1);
        Files.write(file, lines);
        assertThat(faults()).isNotEmpty();
    }

    @Test
    void a_torn_last_line_is_closed_and_said_so() throws IOException {
        Files.writeString(file, "{\"n\":4,\"at\":\"20", StandardOpenOption.APPEND);
        assertThat(Chain.of(file).isTorn()).isTrue();
        try (CustodyLog log = CustodyLog.open(file, CLOCK)) {
            log.append("after", Map.of());
        }
        assertThat(lines()).hasSize(6);
        assertThat(lines().get(3)).isEqualTo("{\"n\":4,\"at\":\"20");
        assertThat(lines().get(4)).contains("mended");
        assertThat(faults()).isEmpty();
    }

    @Test
    void rubbish_in_the_middle_is_no_torn_line() throws IOException {
        List<String> lines = lines();
        lines.add(1, "rubbish");
        Files.write(file, lines);
        assertThat(faults()).anySatisfy(fault -> assertThat(fault).contains("line 2 is no JSON"));
    }
}
