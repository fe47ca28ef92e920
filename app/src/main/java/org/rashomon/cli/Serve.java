package org.rashomon.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.rashomon.casefile.Desk;
import org.rashomon.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Opens the workbench over a case, in the browser of this machine and nowhere else.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rashomon serve",
            "  rashomon serve khan --port 8765 --as \"A. Brandt\"",
            "",
            "Open the address it prints; it holds the token that lets you in. Ctrl-C ends it, and loses nothing."
        })
final class Serve implements Callable<Integer> {
    @Parameters(
            paramLabel = "CASE",
            arity = "0..1",
            defaultValue = "case",
            description = "The folder of the case; ./case if none is named. It is made when it is not there.")
    private Path folder = Path.of("case");

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "Where to listen; any that is free if none is named.")
    private int port;

    @Option(
            names = "--as",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who judges, for the custody log; your name on this machine if none is given.")
    private String person = "";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        return serve(folder, port, person, spec);
    }

    static int serve(Path folder, int port, String person, CommandSpec spec) throws InterruptedException {
        var out = spec.commandLine().getOut();
        Desk desk = Desk.open(folder, Clock.systemUTC(), person, Version.program());
        try (Workbench workbench = Workbench.open(desk, port)) {
            out.println("Workbench " + workbench.address());
            out.flush();
            Thread.currentThread().join(); // until somebody ends the program
        }
        return 0;
    }
}
