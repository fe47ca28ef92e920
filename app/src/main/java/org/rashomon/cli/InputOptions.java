package org.rashomon.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rashomon.casefile.Request;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What is offered, and what the person says of all of it.
final class InputOptions {
    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Files and folders of .txt, .md, .csv and .jsonl. Folders are read with all that is in them.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--columns",
            paramLabel = "KEY=NAME,…",
            description =
                    "Which column of a table, or field of a JSON line, holds what: text=body,title=headline. Keys: text, title, outlet, published, id, url.")
    private @Nullable String columns;

    @Option(
            names = "--published",
            paramLabel = "DAY",
            description = "The day of publication of reports that do not say it: 2017-04-13.")
    private @Nullable LocalDate published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "The outlet of reports that do not say it.")
    private @Nullable String outlet;

    Request request() {
        return new Request(
                inputs, Optional.ofNullable(columns), Optional.ofNullable(published), Optional.ofNullable(outlet));
    }
}
