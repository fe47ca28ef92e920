package org.rashomon.cli;

import java.nio.file.Path;
import org.rashomon.casefile.Case;
import picocli.CommandLine.Parameters;

/// Which case a command asks.
final class CaseArgument {
    @Parameters(
            paramLabel = "CASE",
            arity = "0..1",
            defaultValue = "case",
            description = "The folder of the case; ./case if none is named.")
    private Path folder = Path.of("case");

    Case open() {
        return Case.in(folder);
    }
}
