package org.rashomon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rashomon.casefile.Request;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Investigates the example case: an invented incident in an invented country, told by five outlets.",
        footerHeading = "%nExample:%n",
        footer = {"  rashomon demo --out demo-case", "  rashomon demo --serve"})
final class Demo implements Callable<Integer> {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "FOLDER",
            defaultValue = "demo-case",
            description = "The folder of the case; ./demo-case if none is named.")
    private Path out = Path.of("demo-case");

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(names = "--serve", description = "Opens the workbench over it afterwards.")
    private boolean serve;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        // The launcher says where the repository is; without it we are run from there.
        Path examples = Path.of(System.getProperty("rashomon.home", ".")).resolve("examples");
        if (!Files.isDirectory(examples)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The examples are not at %s. Run ./rashomon from its repository.".formatted(examples));
        }
        Request request = new Request(
                List.of(examples.resolve("brennoth/reports")), Optional.empty(), Optional.empty(), Optional.empty());
        int code = Investigate.investigate(request, out, json.isWanted(), spec);
        return serve ? Serve.serve(out, 0, System.getProperty("user.name", "somebody"), spec) : code;
    }
}
