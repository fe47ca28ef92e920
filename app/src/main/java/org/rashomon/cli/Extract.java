package org.rashomon.cli;

import java.util.concurrent.Callable;
import org.rashomon.casefile.Extraction;
import org.rashomon.casefile.Progress;
import org.rashomon.casefile.Summary;
import org.rashomon.dossier.FindingsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Writes what is found in each report as a line of JSON. Makes no case and keeps nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rashomon extract report.txt",
            "  rashomon extract articles.csv > findings.jsonl",
            "",
            "Offsets count UTF-16 code units: of a file from its beginning, of a row from the beginning of its text",
            "column; findings in a row's title count from the title and say \"in\": \"title\"."
        })
final class Extract implements Callable<Integer> {
    @Mixin
    private InputOptions inputs = new InputOptions();

    /// Every command has it; this one writes JSON anyway.
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private JsonOption json = new JsonOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        FindingsJson lines = new FindingsJson();
        Summary summary = Extraction.of(
                inputs.request(),
                findings -> {
                    out.println(lines.of(findings));
                    out.flush();
                },
                Progress.SILENT);
        summary.failed().forEach(one -> err.println("failed  %s: %s".formatted(one.name(), one.why())));
        summary.skipped().forEach(one -> err.println("skipped %s: %s".formatted(one.name(), one.why())));
        summary.notes().forEach(one -> err.println("note    %s: %s".formatted(one.name(), one.why())));
        return summary.failed().isEmpty() ? 0 : 1;
    }
}
