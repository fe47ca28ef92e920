package org.rashomon.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.document.Document;
import org.rashomon.document.DocumentReader;

/// Every input ends in a state, and the message names the thing and the mend.
class FileReportsTest {
    @TempDir
    Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Outcome> outcomes(Given given, Path... inputs) {
        List<Outcome> all = new ArrayList<>();
        FileReports reports = new FileReports(given);
        new FolderWalk(
                        file -> FileReports.firstLook(file)
                                .ifPresentOrElse(all::add, () -> reports.read(file, file, "0".repeat(64), all::add)),
                        all::add)
                .walk(List.of(inputs));
        return all;
    }

    private List<Outcome> outcomes(Path... inputs) {
        return outcomes(Given.NOTHING, inputs);
    }

    private Report report(Path file) {
        assertThat(outcomes(file)).singleElement().isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcomes(file).getFirst()).report();
    }

    private static Outcome.Failed failed(List<Outcome> outcomes) {
        return (Outcome.Failed) outcomes.getFirst();
    }

    private static Outcome.Skipped skipped(List<Outcome> outcomes) {
        return (Outcome.Skipped) outcomes.getFirst();
    }

    @Test
    void an_empty_file_is_skipped() throws IOException {
        assertThat(skipped(outcomes(write("a.txt", ""))).why()).isEqualTo("empty");
        assertThat(skipped(outcomes(write("b.txt", " \n\n"))).why()).contains("nothing but white space");
    }

    @Test
    void a_binary_file_is_skipped_with_what_it_is() throws IOException {
        assertThat(skipped(outcomes(write("a.txt", new byte[] {1, 2, 0, 4}))).why())
                .contains("binary");
        assertThat(skipped(outcomes(write("b.txt", "%PDF-1.7 …"))).why()).contains("PDF");
        assertThat(skipped(outcomes(write("c.jpg", "x"))).why()).contains(".jpg files are not read");
    }

    @Test
    void damaged_bytes_stay_visible_and_the_rest_is_read() throws IOException {
        Report report = report(write("a.txt", new byte[] {'a', (byte) 0xC3, (byte) 0xA9, ' ', (byte) 0xFF, ' ', 'z'}));
        assertThat(report.text()).isEqualTo("aé \uFFFD z");
        assertThat(report.notes()).singleElement().asString().contains("no UTF-8 in 1 place");
    }

    @Test
    void byte_order_marks_are_obeyed_and_are_no_text() throws IOException {
        assertThat(report(write("a.txt", "\uFEFFWord")).text()).isEqualTo("Word");
        assertThat(report(write("b.txt", "\uFEFFWörd".getBytes(StandardCharsets.UTF_16LE)))
                        .text())
                .isEqualTo("Wörd");
        assertThat(report(write("c.txt", "\uFEFFWörd".getBytes(StandardCharsets.UTF_16BE)))
                        .text())
                .isEqualTo("Wörd");
    }

    @Test
    void windows_1252_is_read_where_it_is_clear_and_says_so() throws IOException {
        String text = "The café’s owner said “we saw it” – and no more was heard of the convoy that week.";
        Report report = report(write("a.txt", text.getBytes(Charset.forName("windows-1252"))));
        assertThat(report.text()).isEqualTo(text);
        assertThat(report.notes()).singleElement().asString().contains("windows-1252");
    }

    @Test
    void cyrillic_in_an_old_encoding_is_not_taken_for_windows_1252() throws IOException {
        Report report = report(write("a.txt", "Министерство сообщило".getBytes(Charset.forName("windows-1251"))));
        assertThat(report.text()).contains("\uFFFD");
    }

    @Test
    void a_line_of_fifty_megabytes_is_cut_with_a_clear_word() throws IOException {
        Path file = folder.resolve("big.txt");
        byte[] block = "The convoy was hit. ".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 50; i++) out.write(block);
        }
        Report report = report(file);
        assertThat(report.text()).hasSize(ReadableText.LONGEST_LINE);
        assertThat(report.place().end()).isEqualTo(50_000_000);
        assertThat(report.notes())
                .singleElement()
                .asString()
                .contains("line of more than 100,000 characters", "preserved");
    }

    @Test
    void a_long_file_is_read_up_to_a_million_characters() throws IOException {
        Report report = report(write("long.txt", "The convoy was hit.\n".repeat(60_000)));
        assertThat(report.text()).hasSize(ReadableText.LONGEST_TEXT);
        assertThat(report.notes()).singleElement().asString().contains("longer than 1,000,000 characters");
    }

    @Test
    void a_table_without_the_named_column_tells_its_columns_and_the_mend() throws IOException {
        Path file = write("reports.csv", "title,body,date\na,b,2031-05-01\n");
        assertThat(failed(outcomes(file)).why())
                .isEqualTo(
                        "reports.csv has no column 'text'. Its columns are: title, body, date. Say --columns text=body.");
        Given wrong = new Given(Columns.parse("text=boddy"), Optional.empty(), Optional.empty());
        assertThat(failed(outcomes(wrong, file)).why())
                .isEqualTo("reports.csv has no column 'boddy'. Its columns are: title, body, date.");
    }

    @Test
    void rows_are_reports_with_their_own_bytes() throws IOException {
        String csv =
                "id,outlet,published,title,text\n7,Courier,2031-05-01,\"Hit, again\",\"He said \"\"no\"\".\nThen left.\"\n"
                        + "7,Herald,1 May 2031,Quiet,All quiet.\n";
        Path file = write("reports.csv", csv);
        List<Report> reports = outcomes(file).stream()
                .map(one -> ((Outcome.Read) one).report())
                .toList();
        assertThat(reports).hasSize(2);
        Report first = reports.getFirst();
        assertThat(first.text()).isEqualTo("He said \"no\".\nThen left.");
        assertThat(first.title()).contains("Hit, again");
        assertThat(first.origin().outlet()).contains("Courier");
        assertThat(reports.get(1).origin().published()).contains(LocalDate.of(2031, 5, 1));
        assertThat(reports).extracting(one -> one.origin().id()).containsExactly("7", "7");
        byte[] bytes = Arrays.copyOfRange(
                csv.getBytes(StandardCharsets.UTF_8), (int) first.place().start(), (int)
                        first.place().end());
        assertThat(FileReports.sha256(bytes)).isEqualTo(first.origin().sha256());
    }

    @Test
    void the_text_made_again_from_the_preserved_bytes_is_the_same() throws IOException {
        byte[] csv = "text;title\n\"Zwölf; tot\";Kopf\n".getBytes(StandardCharsets.UTF_16LE);
        byte[] marked = new byte[csv.length + 2];
        marked[0] = (byte) 0xFF;
        marked[1] = (byte) 0xFE;
        System.arraycopy(csv, 0, marked, 2, csv.length);
        for (Path file : List.of(
                write("wide.csv", marked),
                write("a.jsonl", "{\"title\":\"Head\",\"text\":\"Body\\nmore\"}\n"),
                write("a.txt", "\uFEFFPlain"))) {
            Report report = report(file);
            byte[] own = Arrays.copyOfRange(
                    Files.readAllBytes(file), (int) report.place().start(), (int)
                            report.place().end());
            Document again = new Retelling()
                    .document(report.origin(), Recipe.parse(report.recipe().written()), own);
            assertThat(again).isEqualTo(report.document(new DocumentReader()));
        }
    }

    @Test
    void a_date_that_is_none_leaves_the_day_empty_and_says_so() throws IOException {
        Report report = report(write("a.csv", "text,date\nAll quiet.,soon\n"));
        assertThat(report.origin().published()).isEmpty();
        assertThat(report.notes())
                .singleElement()
                .asString()
                .contains("'soon' in column 'date' is no date", "2017-04-13");
    }

    @Test
    void a_day_that_could_be_two_days_is_not_guessed() {
        assertThat(PublicationDay.in("04/05/2031")).isEmpty();
        assertThat(PublicationDay.in("13/05/2031")).contains(LocalDate.of(2031, 5, 13));
        assertThat(PublicationDay.in("05/13/2031")).contains(LocalDate.of(2031, 5, 13));
        assertThat(PublicationDay.in("2031-02-30")).isEmpty();
        assertThat(PublicationDay.in("Thu, 1 May 2031 09:14:00 GMT")).contains(LocalDate.of(2031, 5, 1));
        assertThat(PublicationDay.in("May 1, 2031")).contains(LocalDate.of(2031, 5, 1));
        assertThat(PublicationDay.in("2031-05-01T09:14:00Z")).contains(LocalDate.of(2031, 5, 1));
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_named_with_its_line() throws IOException {
        List<Outcome> all = outcomes(write("a.csv", "id,text\n1,fine\n2,\"open\n3,lost\n"));
        assertThat(all.get(0)).isInstanceOf(Outcome.Read.class);
        assertThat(((Outcome.Failed) all.get(1)).why()).contains("never closed", "line 3");
    }

    @Test
    void a_short_row_fails_alone() throws IOException {
        List<Outcome> all = outcomes(write("a.csv", "id,text\n1\n2,fine\n"));
        assertThat(((Outcome.Failed) all.get(0)).why()).contains("1 of 2 columns", "line 2");
        assertThat(all.get(1)).isInstanceOf(Outcome.Read.class);
    }

    @Test
    void a_line_that_is_no_json_fails_alone() throws IOException {
        List<Outcome> all = outcomes(write("a.jsonl", "{\"text\":\"fine\"}\nnot json\n{\"body\":\"x\"}\n"));
        assertThat(all.get(0)).isInstanceOf(Outcome.Read.class);
        assertThat(((Outcome.Failed) all.get(1)).why()).contains("is no JSON");
        assertThat(((Outcome.Failed) all.get(1)).name()).endsWith("a.jsonl, line 2");
        assertThat(((Outcome.Failed) all.get(2)).why()).contains("has no column 'text'", "--columns text=body");
    }

    @Test
    void a_folder_is_read_with_all_that_is_in_it_and_hidden_things_are_named() throws IOException {
        Files.createDirectories(folder.resolve("in/sub/.git"));
        write("in/sub/b.md", "Second.");
        write("in/a.txt", "First.");
        write("in/.secret.txt", "No.");
        List<Outcome> all = outcomes(folder.resolve("in"));
        assertThat(all.stream().filter(Outcome.Read.class::isInstance)).hasSize(2);
        assertThat(all.stream().filter(Outcome.Skipped.class::isInstance).map(one -> ((Outcome.Skipped) one).why()))
                .containsExactly("hidden", "hidden");
    }

    @Test
    void a_link_that_leads_back_is_not_followed_for_ever() throws IOException {
        Files.createDirectories(folder.resolve("in/sub"));
        write("in/a.txt", "First.");
        Files.createSymbolicLink(folder.resolve("in/sub/up"), folder.resolve("in"));
        List<Outcome> all = outcomes(folder.resolve("in"));
        assertThat(all.stream().filter(Outcome.Read.class::isInstance)).hasSize(1);
        assertThat(all)
                .contains(new Outcome.Skipped(
                        folder.resolve("in/sub/up").toString(), "a link back to a folder it stands in"));
    }

    @Test
    void a_file_that_is_not_there_and_a_link_to_nothing_fail_by_name() throws IOException {
        assertThat(failed(outcomes(folder.resolve("gone.txt"))).why()).contains("is not there");
        Path link = Files.createSymbolicLink(folder.resolve("dead.txt"), folder.resolve("gone.txt"));
        assertThat(failed(outcomes(link)).why()).isEqualTo("is a link to nothing");
    }

    @Test
    void a_file_that_vanishes_between_two_looks_fails_by_name() throws IOException {
        Path file = write("a.txt", "First.");
        Files.delete(file);
        List<Outcome> all = new ArrayList<>();
        new FileReports(Given.NOTHING).read(file, file, "0".repeat(64), all::add);
        assertThat(failed(all).why()).isEqualTo("is not there any more");
    }

    @Test
    void a_case_folder_among_the_inputs_is_not_read() throws IOException {
        Files.createDirectories(folder.resolve("in/case"));
        write("in/case/case.db", "x");
        write("in/case/custody.jsonl", "{}");
        assertThat(skipped(outcomes(folder.resolve("in"))).why()).contains("case folder");
    }

    @Test
    void without_rights_a_folder_and_a_file_fail_and_the_rest_goes_on() throws IOException {
        assumeFalse(System.getProperty("user.name").equals("root"), "root may read everything");
        Files.createDirectories(folder.resolve("in/closed"));
        write("in/z.txt", "Last.");
        Files.setPosixFilePermissions(write("in/mine.txt", "x"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(folder.resolve("in/closed"), PosixFilePermissions.fromString("---------"));
        List<Outcome> all = outcomes(folder.resolve("in"));
        assertThat(((Outcome.Failed) all.get(0)).why()).contains("chmod u+rx");
        assertThat(((Outcome.Failed) all.get(1)).why()).contains("chmod u+r");
        assertThat(all.get(2)).isInstanceOf(Outcome.Read.class);
    }
}
