package org.rashomon.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Adds reports to a case and writes its dossier anew.",
        footerHeading = "%nExample:%n",
        footer = "  rashomon add correction.txt --outlet \"The Courier\" --to khan")
final class Add implements Callable<Integer> {
    @Mixin
    private InputOptions inputs = new InputOptions();

    @Option(
            names = "--to",
            paramLabel = "CASE",
            defaultValue = "case",
            description = "The folder of the case; ./case if none is named.")
    private Path to = Path.of("case");

    @Mixin
    private JsonOption json = new JsonOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return Investigate.investigate(inputs.request(), to, json.isWanted(), spec);
    }
}
