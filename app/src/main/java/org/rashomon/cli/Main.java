package org.rashomon.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.rashomon.casefile.Refused;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.TypeConversionException;

/// Where `./rashomon` begins.
@Command(
        name = "rashomon",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Who said what of an incident that everybody tells differently.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Investigate.class,
            Add.class,
            Extract.class,
            Statements.class,
            Incidents.class,
            Contradictions.class,
            Shifts.class,
            SpreadCommand.class,
            Timeline.class,
            Coincidence.class,
            DossierCommand.class,
            Serve.class,
            Verify.class,
            TraceCommand.class,
            GazetteerCommand.class,
            Demo.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rashomon demo                          the example case, from reports to dossier",
            "  rashomon investigate reports/          read a folder, write ./case with its dossier",
            "  rashomon investigate a.csv --out x     read a table into the case x",
            "  rashomon statements --speaker Ministry what one speaker said, in the case ./case",
            "  rashomon serve x                       open the workbench over the case x",
            "  rashomon verify x                      hold the case x against its own hashes",
            "",
            "rashomon COMMAND --help tells more of each command.",
            "Exit codes: 0 done; 1 done, but some inputs failed, or the machine refused; 2 wrong use."
        })
public final class Main implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    public static void main(String[] args) {
        System.exit(run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), args));
    }

    /// Runs one command and returns its exit code.
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Main::day)
                .setExecutionExceptionHandler(Main::explain);
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getErr());
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do: rashomon investigate REPORTS");
    }

    private static int explain(Exception fault, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
        if (fault instanceof Refused refused) {
            line.getErr().println(refused.getMessage());
            return refused.isWrongUse() ? 2 : 1;
        }
        String words = fault.getMessage();
        if (fault instanceof IllegalArgumentException && words != null && words.startsWith("--")) {
            line.getErr().println(Words.oneLine(words));
            return 2;
        }
        throw fault;
    }

    private static LocalDate day(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'%s' is no date. Write it as 2017-04-13".formatted(words));
        }
    }

    private static PrintWriter utf8(FileDescriptor to) {
        Writer writer = new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8);
        return new PrintWriter(writer, false);
    }
}
