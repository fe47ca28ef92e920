package org.rashomon.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.rashomon.casefile.Case;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// A command that asks a case something and answers people or programs.
abstract class CaseQuestion implements Callable<Integer> {
    @Mixin
    private CaseArgument file = new CaseArgument();

    @Mixin
    private JsonOption json = new JsonOption();

    @Spec
    private CommandSpec spec;

    Case opened() {
        return file.open();
    }

    boolean forPrograms() {
        return json.isWanted();
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
