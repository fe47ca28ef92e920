package org.rashomon.cli;

import java.util.concurrent.Callable;
import org.rashomon.narrative.Shift;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "shifts",
        mixinStandardHelpOptions = true,
        description = "Lists whose account of an incident changed over time, step by step.",
        footerHeading = "%nExample:%n",
        footer = "  rashomon shifts khan")
final class Shifts implements Callable<Integer> {
    @Mixin
    private CaseArgument file = new CaseArgument();

    @Mixin
    private Only only = new Only();

    @Mixin
    private JsonOption json = new JsonOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var all = file.open().investigation().shifts().stream()
                .filter(shift -> shift.steps().stream().anyMatch(only::isWanted))
                .toList();
        if (json.isWanted()) {
            FoundJson found = new FoundJson();
            out.println(found.list("shifts", all, found::shift));
            return 0;
        }
        for (Shift shift : all) {
            out.println("%s, %s %s (%s)"
                    .formatted(
                            Words.oneLine(shift.voice().shown()),
                            Words.of(shift.slot()),
                            Words.of(shift.change()),
                            shift.incident()));
            shift.steps().forEach(step -> out.println(Contradictions.side(step, 0)));
            out.println();
        }
        if (all.isEmpty()) out.println("No shifts.");
        return 0;
    }
}
