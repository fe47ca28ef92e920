package org.rashomon.cli;

import java.io.PrintWriter;
import org.rashomon.narrative.Shift;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "shifts",
        mixinStandardHelpOptions = true,
        description = "Lists whose account of an incident changed over time, step by step.",
        footerHeading = "%nExample:%n",
        footer = "  rashomon shifts khan")
final class Shifts extends CaseQuestion {
    @Mixin
    private Only only = new Only();

    @Override
    public Integer call() {
        PrintWriter out = out();
        var all = opened().investigation().shifts().stream()
                .filter(shift -> shift.steps().stream().anyMatch(only::isWanted))
                .toList();
        if (forPrograms()) {
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
