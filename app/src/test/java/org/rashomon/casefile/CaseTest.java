package org.rashomon.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void a_list_of_parties_is_kept_and_read_with_the_case() throws IOException {
        add(write("a.txt", REPORT));
        file().parties(write("list.txt", "Hill Brigade = the Brigade\n"));
        assertThat(file().investigation().parties().in("the Brigade")).contains("Hill Brigade");
    }

    @Test
    void a_list_of_parties_that_cannot_be_read_is_refused_and_not_kept() throws IOException {
        Path list = write("list.txt", "Hill Brigade = Velmora\nRiver Front = Velmora\n");
        assertThatThrownBy(() -> file().parties(list)).hasMessageContaining("line 2");
        assertThat(folder.resolve("case").resolve("parties.txt")).doesNotExist();
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

    private List<String> faultsAfter(IoAct tampering) throws IOException {
        add(write("a.txt", REPORT), write("b.txt", REPORT + "More.\n"));
        tampering.run();
        return file().verify().faults();
    }

    private interface IoAct {
        void run() throws IOException;
    }

    private Path custody() {
        return folder.resolve("case/custody.jsonl");
    }

    private Path original() throws IOException {
        try (var files = Files.walk(folder.resolve("case/sources"))) {
            return files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
    }

    @Test
    void verify_finds_a_changed_original() throws IOException {
        assertThat(faultsAfter(() -> Files.writeString(original(), "Nothing happened.")))
                .anySatisfy(fault -> assertThat(fault).contains("was changed"));
    }

    @Test
    void verify_finds_a_missing_original() throws IOException {
        assertThat(faultsAfter(() -> Files.delete(original())))
                .anySatisfy(fault -> assertThat(fault).contains("is missing"));
    }

    @Test
    void verify_finds_a_custody_log_whose_end_was_cut_off() throws IOException {
        assertThat(faultsAfter(() -> {
                    List<String> lines = Files.readAllLines(custody());
                    Files.write(custody(), lines.subList(0, lines.size() - 3));
                }))
                .anySatisfy(fault -> assertThat(fault).contains("its end was cut off"));
    }

    @Test
    void verify_finds_a_custody_log_written_anew() throws IOException {
        assertThat(faultsAfter(() -> {
                    List<String> lines = Files.readAllLines(custody());
                    lines.set(0, lines.get(0).replace("Rashomon test", "Rashomon best"));
                    Files.write(custody(), lines);
                }))
                .anySatisfy(fault -> assertThat(fault).contains("does not carry the hash"));
    }

    @Test
    void a_row_whose_bytes_changed_is_found_though_its_file_was_renamed_to_fit() throws IOException {
        add(write("t.csv", "id,text\n1,The mayor said it was quiet.\n"));
        Path original = original();
        byte[] changed = Files.readString(original).replace("quiet", "QUIET").getBytes();
        Files.write(original, changed);
        assertThat(file().verify().holds()).isFalse();
    }

    @Test
    void two_rows_with_one_id_are_kept_apart() throws IOException {
        add(write("t.csv", "id,text\n7,The mayor said it was quiet.\n7,The mayor said it was loud.\n"));
        assertThat(file().findings()).extracting(one -> one.document().id()).containsExactly("7", "7 (2)");
    }

    @Test
    void the_same_bytes_with_a_better_column_are_read_again() throws IOException {
        Path table = write("t.csv", "id,text,body\n7,x,The mayor said it was quiet.\n");
        add(table);
        Summary summary = file().add(
                        new Request(List.of(table), Optional.of("text=body"), Optional.empty(), Optional.empty()),
                        CLOCK,
                        "Rashomon test",
                        Progress.SILENT);
        assertThat(summary.again()).isEqualTo(1);
        assertThat(file().findings())
                .singleElement()
                .satisfies(one -> assertThat(one.document().text()).isEqualTo("The mayor said it was quiet."));
    }

    @Test
    void what_failed_is_remembered_until_it_is_mended() throws IOException {
        Path gone = folder.resolve("late.txt");
        assertThat(add(gone).failed()).hasSize(1);
        assertThat(file().dossier(Optional.empty()).intake().lines()).hasSize(1);
        write("late.txt", REPORT);
        add(gone);
        assertThat(file().dossier(Optional.empty()).intake().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.report()).contains("late.txt"));
    }

    @Test
    void a_report_in_another_language_is_kept_and_says_that_it_was_not_analysed() throws IOException {
        Summary summary = add(write("a.txt", "قالت الوزارة إن قافلتين أصيبتا قرب الجسر يوم الاثنين."));
        assertThat(summary.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.why()).contains("not in English"));
        assertThat(file().findings())
                .singleElement()
                .satisfies(one -> assertThat(one.isRead()).isFalse());
    }

    @Test
    void a_folder_that_is_no_case_says_how_to_make_one() {
        assertThatThrownBy(() -> file().findings())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is no case")
                .hasMessageContaining("rashomon investigate");
    }
}
