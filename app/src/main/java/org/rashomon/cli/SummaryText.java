package org.rashomon.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.casefile.DossierFiles;
import org.rashomon.casefile.Summary;
import org.rashomon.dossier.Dossier;
import org.rashomon.dossier.Intake;
import org.rashomon.investigation.Investigation;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a run did, in a few lines.
final class SummaryText {
    /// So many of a kind are named; the rest is counted, and all of it stands in the dossier.
    private static final int MOST_NAMED = 20;

    private SummaryText() {}

    static void offered(PrintWriter out, Summary summary) {
        List<String> parts = new ArrayList<>();
        parts.add(Words.count(summary.read(), "report"));
        if (summary.again() > 0) parts.add(summary.again() + " read again");
        if (summary.known() > 0) parts.add(summary.known() + " known already");
        if (!summary.skipped().isEmpty()) parts.add(summary.skipped().size() + " skipped");
        if (!summary.failed().isEmpty()) parts.add(summary.failed().size() + " failed");
        out.println("Read      " + String.join(", ", parts));
        named(out, "failed", summary.failed());
        named(out, "skipped", summary.skipped());
        named(out, "note", summary.notes());
    }

    private static void named(PrintWriter out, String label, List<Summary.Left> things) {
        things.stream()
                .limit(MOST_NAMED)
                .forEach(one -> out.println("  %-8s%s: %s".formatted(label, one.name(), one.why())));
        if (things.size() > MOST_NAMED) {
            out.println("  %-8sand %d more; the dossier names them".formatted(label, things.size() - MOST_NAMED));
        }
    }

    static void found(PrintWriter out, Investigation investigation) {
        out.println("Found     %s by %s, %s, %s, %s"
                .formatted(
                        Words.count(statements(investigation), "statement"),
                        Words.count(speakers(investigation), "speaker"),
                        Words.count(investigation.incidents().size(), "incident"),
                        Words.count(investigation.contradictions().size(), "contradiction"),
                        Words.count(investigation.shifts().size(), "shift")));
    }

    static void written(PrintWriter out, DossierFiles files) {
        out.println("Dossier   " + files.html());
        out.println("          " + files.json());
        out.println("          " + files.claims());
    }

    static ObjectNode json(Summary summary, Dossier dossier, DossierFiles files) {
        ObjectNode node = json(summary);
        node.put("reports", dossier.intake().count(Intake.State.READ));
        node.put("statements", statements(dossier.investigation()));
        node.put("speakers", speakers(dossier.investigation()));
        node.put("incidents", dossier.investigation().incidents().size());
        node.put("contradictions", dossier.investigation().contradictions().size());
        node.put("shifts", dossier.investigation().shifts().size());
        node.put("dossier", files.html().toString());
        return node;
    }

    static ObjectNode json(Summary summary) {
        ObjectNode node = new JsonMapper().createObjectNode();
        node.put("read", summary.read());
        node.put("read_again", summary.again());
        node.put("known", summary.known());
        list(node.putArray("failed"), summary.failed());
        list(node.putArray("skipped"), summary.skipped());
        list(node.putArray("notes"), summary.notes());
        return node;
    }

    private static void list(ArrayNode array, List<Summary.Left> things) {
        things.forEach(one -> array.addObject().put("name", one.name()).put("why", one.why()));
    }

    private static long statements(Investigation investigation) {
        return investigation.reports().stream()
                .mapToLong(report -> report.attributions().size())
                .sum();
    }

    private static long speakers(Investigation investigation) {
        return investigation.speakers().quoted().size();
    }
}
