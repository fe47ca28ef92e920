package org.rashomon.cli;

import java.io.PrintWriter;
import org.rashomon.casefile.Soundness;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Holds a case against its own hashes: every original, every report, every line of the custody log. Exit code 1 when something does not hold.",
        footerHeading = "%nExample:%n",
        footer = "  rashomon verify khan")
final class Verify extends CaseQuestion {
    @Override
    public Integer call() {
        PrintWriter out = out();
        Soundness found = opened().verify();
        if (forPrograms()) {
            ObjectNode whole = new FoundJson().object();
            whole.put("holds", found.holds());
            whole.put("originals", found.originals());
            whole.put("reports", found.reports());
            whole.put("custody_lines", found.lines());
            ArrayNode faults = whole.putArray("faults");
            found.faults().forEach(faults::add);
            ArrayNode remarks = whole.putArray("remarks");
            found.remarks().forEach(remarks::add);
            out.println(whole);
        } else {
            out.println("%s, %s, %s of the custody log"
                    .formatted(
                            Words.count(found.originals(), "original"),
                            Words.count(found.reports(), "report"),
                            Words.count(found.lines(), "line")));
            found.remarks().forEach(remark -> out.println("note: " + remark));
            found.faults().forEach(fault -> out.println("FAULT: " + fault));
            out.println(found.holds() ? "All of it holds." : "The case does not hold.");
        }
        return found.holds() ? 0 : 1;
    }
}
