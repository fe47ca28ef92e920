package org.rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path reports;
    private String file;

    @BeforeEach
    void reports() throws IOException {
        reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve("a.txt"), """
                Market of Varnholt hit

                Governor Ilse Brandt said on Monday that 12 people had been killed when mortar rounds hit the market of Varnholt.
                """);
        Files.writeString(reports.resolve("b.csv"), """
                id,outlet,published,title,text
                7,The Herald,2031-05-02,Army denies it,"The army denied that it had shelled the market. ""We were not there,"" its spokesman said."
                """);
        file = folder.resolve("case").toString();
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private int investigate(String... more) {
        return run(Stream.concat(
                        Stream.of("investigate", reports.toString(), "--out", file, "--published", "2031-05-01"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private JsonNode json() {
        return JSON.readTree(out.toString());
    }

    @Test
    void investigate_says_what_it_read_and_where_the_dossier_is() {
        assertThat(investigate()).isZero();
        assertThat(out.toString().replace(folder.toString(), "").lines())
                .contains(
                        "Read      2 reports",
                        "Dossier   /case/dossier.html",
                        "          /case/dossier.json",
                        "          /case/claims.csv")
                .hasSize(5);
        assertThat(out.toString()).containsPattern("Found     \\d+ statements? by \\d+ speakers?, \\d+ incidents?, ");
        assertThat(folder.resolve("case"))
                .isDirectoryContaining(path -> path.getFileName().toString().equals("dossier.html"))
                .isDirectoryContaining(path -> path.getFileName().toString().equals("custody.jsonl"))
                .isDirectoryContaining(path -> path.getFileName().toString().equals("sources"))
                .isDirectoryContaining(path -> path.getFileName().toString().equals("case.db"))
                .isDirectoryNotContaining(path -> path.getFileName().toString().endsWith(".draft"));
    }

    @Test
    void what_fails_is_named_and_the_exit_code_is_one() throws IOException {
        Files.writeString(reports.resolve("c.csv"), "title,body\na,b\n");
        Files.writeString(reports.resolve("d.txt"), "");
        assertThat(investigate()).isEqualTo(1);
        assertThat(out.toString())
                .contains("2 reports, 1 skipped, 1 failed")
                .contains("c.csv: c.csv has no column 'text'. Its columns are: title, body. Say --columns text=body.")
                .contains("d.txt: empty");
        assertThat(investigate("--json")).isEqualTo(1);
        assertThat(json().get("known").asInt()).isEqualTo(2);
        assertThat(json().get("failed")).hasSize(1);
    }

    @Test
    void wrong_use_is_exit_code_two_and_says_what_is_right() {
        assertThat(run("investigate")).isEqualTo(2);
        assertThat(err.toString()).contains("INPUT");
        assertThat(run("investigate", "x.txt", "--published", "soon")).isEqualTo(2);
        assertThat(err.toString()).contains("'soon' is no date. Write it as 2017-04-13");
        assertThat(run("extract", reports.toString(), "--columns", "txt")).isEqualTo(2);
        assertThat(err.toString()).contains("--columns cannot read 'txt'", "text=body,title=headline");
        assertThat(run("statements", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("is no case", "rashomon investigate");
        assertThat(run("nonsense")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void extract_writes_a_line_of_json_for_each_report() {
        assertThat(run("extract", reports.toString())).isZero();
        List<JsonNode> lines = out.toString().lines().map(JSON::readTree).toList();
        assertThat(lines).extracting(line -> line.get("doc").asString()).containsExactly("a.txt", "7");
        assertThat(lines.get(1).get("outlet").asString()).isEqualTo("The Herald");
        assertThat(lines.get(1).get("title").asString()).isEqualTo("Army denies it");
    }

    @Test
    void offsets_of_a_row_count_from_its_text_column_and_those_of_its_title_from_the_title() {
        String title = "Army denies it";
        String text = "The army denied that it had shelled the market. \"We were not there,\" its spokesman said.";
        run("extract", reports.resolve("b.csv").toString());
        int looked = 0;
        for (JsonNode attribution : json().get("attributions")) {
            String column = attribution.path("in").asString("").equals("title") ? title : text;
            for (JsonNode cue : attribution.get("cue")) {
                String words = column.substring(cue.get(0).asInt(), cue.get(1).asInt());
                assertThat(words).matches("\\w.*\\w|\\w");
                assertThat(column).containsPattern("\\b" + words + "\\b");
                looked++;
            }
        }
        assertThat(looked).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"statements", "incidents", "contradictions", "shifts", "spread", "timeline"})
    void a_question_to_a_case_answers_people_and_programs(String command) {
        investigate();
        assertThat(run(command, file)).isZero();
        assertThat(out.toString()).isNotBlank();
        assertThat(run(command, file, "--json")).isZero();
        assertThat(json().get(command).isArray()).isTrue();
    }

    @Test
    void statements_of_one_speaker_only() {
        investigate();
        run("statements", file, "--json");
        int all = json().get("statements").size();
        run("statements", file, "--json", "--speaker", "nobody of that name");
        assertThat(json().get("statements")).isEmpty();
        assertThat(all).isPositive();
        run("statements", file, "--json", "--report", "7");
        assertThat(json().get("statements"))
                .allSatisfy(one -> assertThat(one.get("doc").asString()).isEqualTo("7"));
    }

    @Test
    void verify_tells_a_sound_case_from_a_changed_one() throws IOException {
        investigate();
        assertThat(run("verify", file)).isZero();
        assertThat(out.toString()).contains("2 originals, 2 reports", "All of it holds.");
        Path custody = folder.resolve("case/custody.jsonl");
        Files.writeString(custody, Files.readString(custody).replace("a.txt", "x.txt"));
        assertThat(run("verify", file)).isEqualTo(1);
        assertThat(out.toString()).contains("FAULT", "The case does not hold.");
        run("verify", file, "--json");
        assertThat(json().get("holds").asBoolean()).isFalse();
    }

    @Test
    void trace_follows_one_report() {
        assertThat(run("trace", reports.resolve("b.csv").toString(), "--row", "7"))
                .isZero();
        assertThat(out.toString()).startsWith("== 01-document");
        assertThat(run("trace", reports.resolve("b.csv").toString(), "--row", "8"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no report with the id 8");
    }

    @Test
    void signs_that_a_terminal_would_obey_are_not_printed() throws IOException {
        Files.writeString(
                reports.resolve("e.txt"),
                "The mayor said: \"All \u001B[31mred\u001B[0m \u202Equiet\u202C here,\" on Monday.");
        investigate();
        run("statements", file);
        assertThat(out.toString()).doesNotContain("\u001B").doesNotContain("\u202E");
    }

    @Test
    void every_command_and_option_is_documented() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "commands.md"));
        CommandLine line = new CommandLine(new Main());
        line.getSubcommands().forEach((name, command) -> {
            assertThat(page).as("a chapter on " + name).contains("## " + name);
            int from = page.indexOf("## " + name + "\n");
            int next = page.indexOf("\n## ", from + 1);
            String chapter = page.substring(from, next < 0 ? page.length() : next);
            command.getCommandSpec().options().stream()
                    .filter(option -> !option.usageHelp() && !option.versionHelp())
                    .forEach(option -> assertThat(chapter)
                            .as(name + " " + option.longestName())
                            .contains("`" + option.longestName()));
        });
    }

    @Test
    void every_command_teaches_with_an_example() {
        CommandLine line = new CommandLine(new Main());
        line.getSubcommands()
                .forEach((name, command) -> assertThat(command.getUsageMessage())
                        .as(name)
                        .contains("Example")
                        .contains("rashomon " + name));
    }
}
