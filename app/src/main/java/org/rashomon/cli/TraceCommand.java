package org.rashomon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rashomon.casefile.Extraction;
import org.rashomon.casefile.Request;
import org.rashomon.dossier.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        description = "Follows one report through the house: what each room made of it, from its text to the dossier.",
        footerHeading = "%nExamples:%n",
        footer = {"  rashomon trace report.txt", "  rashomon trace articles.csv --row 1962495633"})
final class TraceCommand implements Callable<Integer> {
    @Parameters(paramLabel = "REPORT", description = "A file with the report; of a table, say which row with --row.")
    private Path report = Path.of("");

    @Option(names = "--row", paramLabel = "ID", description = "The id of the row; the first row if none is named.")
    private @Nullable String row;

    @Option(names = "--columns", paramLabel = "KEY=NAME,…", description = "Which column holds what: text=body.")
    private @Nullable String columns;

    @Option(names = "--published", paramLabel = "DAY", description = "Its day of publication, when it does not say it.")
    private @Nullable LocalDate published;

    @Mixin
    private JsonOption json = new JsonOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Files.isRegularFile(report)) {
            throw new ParameterException(spec.commandLine(), report + " is no file. Name one report.");
        }
        Request request = new Request(
                List.of(report), Optional.ofNullable(columns), Optional.ofNullable(published), Optional.empty());
        Optional<List<Trace.Page>> pages = Extraction.trace(request, Optional.ofNullable(row));
        var out = spec.commandLine().getOut();
        if (pages.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(report + " holds no report" + (row == null ? "." : " with the id " + row + "."));
            return 2;
        }
        if (json.isWanted()) {
            ObjectNode whole = new FoundJson().object();
            pages.get().forEach(page -> whole.put(page.name(), page.text()));
            out.println(whole);
        } else {
            pages.get()
                    .forEach(page ->
                            out.println("== " + page.name() + "\n" + page.text().stripTrailing() + "\n"));
        }
        return 0;
    }
}
