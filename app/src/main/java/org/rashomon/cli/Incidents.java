package org.rashomon.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.rashomon.incident.Kind;
import org.rashomon.incident.SharedIncident;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.Telling;
import org.rashomon.language.Edtf;
import org.rashomon.language.PlaceMention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "incidents",
        mixinStandardHelpOptions = true,
        description = "Lists what is said to have happened, and who says what of it.",
        footerHeading = "%nExamples:%n",
        footer = {"  rashomon incidents", "  rashomon incidents khan --kind airstrike --json"})
final class Incidents extends CaseQuestion {
    @Option(names = "--kind", paramLabel = "KIND", description = "Only this kind: ${COMPLETION-CANDIDATES}.")
    private @Nullable Kind kind;

    @Override
    public Integer call() {
        PrintWriter out = out();
        var wanted = opened().investigation().incidents().stream()
                .filter(this::isWanted)
                .toList();
        if (forPrograms()) {
            FoundJson found = new FoundJson();
            ObjectNode whole = found.object();
            ArrayNode incidents = whole.putArray("incidents");
            wanted.forEach(one -> incidents.add(found.incident(one)));
            out.println(whole);
            return 0;
        }
        for (SharedIncident shared : wanted) {
            out.println(heading(shared));
            for (Telling telling : shared.tellings()) {
                out.println("  " + Words.oneLine(telling.document().id())
                        + telling.document()
                                .origin()
                                .outlet()
                                .map(name -> " (" + Words.oneLine(name) + ")")
                                .orElse(""));
                telling.incident().claims().stream()
                        .filter(claim -> claim.slot() != Slot.WHEN && claim.slot() != Slot.WHERE)
                        .map(claim -> new Statement(telling.document(), claim))
                        .forEach(one -> out.println("    %-14s %-40s %s"
                                .formatted(
                                        Words.of(one.claim().slot()),
                                        Words.oneLine(one.words()),
                                        Words.oneLine(one.voice().shown()) + " "
                                                + Words.of(one.claim().stance()))));
            }
            out.println();
        }
        if (wanted.isEmpty()) out.println("No incidents.");
        return 0;
    }

    private boolean isWanted(SharedIncident shared) {
        return kind == null
                || shared.tellings().stream().anyMatch(one -> one.incident().kind() == kind);
    }

    static String heading(SharedIncident shared) {
        var first = shared.tellings().getFirst().incident();
        return "%s  %s, %s, told by %s"
                .formatted(
                        first.when().map(Edtf::text).orElse("undated"),
                        Words.of(first.kind()),
                        first.where()
                                .or(first::within)
                                .map(PlaceMention::name)
                                .map(Words::oneLine)
                                .orElse("place unknown"),
                        Words.count(shared.tellings().size(), "report"));
    }
}
