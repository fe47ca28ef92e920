package org.rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.casefile.Case;
import org.rashomon.casefile.Extraction;
import org.rashomon.casefile.Progress;
import org.rashomon.casefile.Request;
import org.rashomon.investigation.Findings;

/// What is stored survives a kill, a full disk and a second process; nothing half-stored is shown.
class HardTimesTest {
    private static final int REPORTS = 150;

    @TempDir
    Path folder;

    private Path table() throws IOException {
        StringBuilder csv = new StringBuilder("id,published,title,text\n");
        IntStream.range(0, REPORTS).forEach(number -> csv.append("""
                        r%d,2031-05-01,"Market hit, day %d","The governor said on Monday that %d people had been killed when \
                        mortar rounds hit the market of Varnholt. ""We saw the shells come from the hill,"" a shopkeeper told \
                        the Courier. The army denied it."
                        """.formatted(number, number, number + 1)));
        return Files.writeString(folder.resolve("reports.csv"), csv);
    }

    private Case file() {
        return Case.in(folder.resolve("case"));
    }

    private long stored() throws IOException {
        Path custody = folder.resolve("case/custody.jsonl");
        if (!Files.exists(custody)) return 0;
        String text = new String(Files.readAllBytes(custody), StandardCharsets.UTF_8);
        return text.lines().filter(line -> line.contains("\"event\":\"read\"")).count();
    }

    private void everyStoredReportIsWhole() throws IOException {
        List<Findings> fresh = new ArrayList<>();
        Extraction.of(
                new Request(
                        List.of(folder.resolve("reports.csv")), Optional.empty(), Optional.empty(), Optional.empty()),
                fresh::add,
                Progress.SILENT);
        assertThat(new HashSet<>(fresh)).containsAll(file().findings());
    }

    @Test
    void a_kill_in_the_middle_loses_nothing_and_doubles_nothing() throws Exception {
        table();
        Child child = Child.start(folder, "investigate", "reports.csv");
        while (stored() < 20 && child.process().isAlive()) Thread.sleep(5);
        child.process().destroyForcibly().waitFor();
        long logged = stored();
        assumeTrue(logged < REPORTS, "it was done before it could be killed");

        int kept = file().findings().size();
        assertThat(kept).isBetween((int) logged - 1, (int) logged);
        assertThat(file().verify().faults()).isEmpty();
        everyStoredReportIsWhole();

        Child again = Child.start(folder, "investigate", "reports.csv");
        assertThat(again.exitCode()).isZero();
        assertThat(again.said()).contains(kept + " known already");
        assertThat(file().findings()).hasSize(REPORTS);
        assertThat(file().verify().faults()).isEmpty();
    }

    @Test
    void a_full_disk_is_named_and_what_was_stored_is_kept() throws Exception {
        table();
        // A limit on the size of a file stands for the end of the disk; blocks are 512 bytes in some shells, 1024 in
        // others. SQLite's own library is larger and must lie ready.
        Child child = Child.start(
                folder,
                "ulimit -f 2400;",
                List.of("-Dorg.sqlite.lib.path=" + library().getParent(), "-Dorg.sqlite.lib.name=libsqlitejdbc.so"),
                "investigate",
                "reports.csv");
        assertThat(child.exitCode()).as(child.said()).isEqualTo(1);
        assertThat(child.said()).contains("case/", "disk", "Make room and run the same command again");

        int kept = file().findings().size();
        assertThat(kept).as("stored before the disk was full").isBetween(1, REPORTS - 1);
        assertThat(file().verify().faults()).isEmpty();
        everyStoredReportIsWhole();

        Child again = Child.start(folder, "investigate", "reports.csv");
        assertThat(again.exitCode()).as(again.said()).isZero();
        assertThat(again.said()).contains(kept + " known already");
        assertThat(file().findings()).hasSize(REPORTS);
    }

    private Path library() throws IOException {
        try (InputStream library = getClass().getResourceAsStream("/org/sqlite/native/Linux/x86_64/libsqlitejdbc.so")) {
            assumeTrue(library != null && System.getProperty("os.arch").equals("amd64"), "another kind of machine");
            Path file = folder.resolve("libsqlitejdbc.so");
            Files.copy(library, file);
            return file;
        }
    }

    @Test
    void a_second_process_is_told_to_wait() throws Exception {
        table();
        Files.createDirectories(folder.resolve("case"));
        try (FileChannel first =
                FileChannel.open(folder.resolve("case/.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(first.tryLock()).isNotNull();
            Child second = Child.start(folder, "investigate", "reports.csv");
            assertThat(second.exitCode()).isEqualTo(2);
            assertThat(second.said()).contains("is being written by another process", "--out");
        }
        assertThat(Files.exists(folder.resolve("case/case.db"))).isFalse();
    }
}
