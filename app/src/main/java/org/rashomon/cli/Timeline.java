package org.rashomon.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.document.Document;
import org.rashomon.incident.SharedIncident;
import org.rashomon.investigation.Findings;
import org.rashomon.investigation.Investigation;
import org.rashomon.language.Edtf;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = "Lists incidents, statements and reports in the order of their days; what has no day comes last.",
        footerHeading = "%nExample:%n",
        footer = "  rashomon timeline khan")
final class Timeline extends CaseQuestion {
    /// @param day EDTF; empty when nobody gives it
    private record Entry(Optional<Edtf> day, String kind, String words, String where) {
        static final Comparator<Entry> BY_DAY = Comparator.comparing((Entry entry) ->
                        entry.day.flatMap(Edtf::earliest).map(Object::toString).orElse("9"))
                .thenComparing(entry -> entry.day.map(Edtf::text).orElse(""))
                .thenComparing(Entry::kind)
                .thenComparing(Entry::where)
                .thenComparing(Entry::words);
    }

    @Override
    public Integer call() {
        PrintWriter out = out();
        Investigation all = opened().investigation();
        List<Entry> entries = new ArrayList<>();
        all.incidents().forEach(one -> entries.add(entry(one)));
        all.reports().forEach(report -> statements(report).forEach(entries::add));
        entries.sort(Entry.BY_DAY);
        if (forPrograms()) {
            ObjectNode whole = new FoundJson().object();
            ArrayNode array = whole.putArray("timeline");
            for (Entry entry : entries) {
                ObjectNode node = array.addObject();
                entry.day.ifPresent(day -> node.put("when", day.text()));
                node.put("kind", entry.kind).put("words", entry.words).put("where", entry.where);
            }
            out.println(whole);
            return 0;
        }
        for (Entry entry : entries) {
            out.println(
                    "%-22s %-9s %s".formatted(entry.day.map(Edtf::text).orElse("undated"), entry.kind, entry.where));
            out.println(Words.wrapped(entry.words, "    "));
        }
        if (entries.isEmpty()) out.println("Nothing with a day, and nothing without one.");
        return 0;
    }

    private static Entry entry(SharedIncident shared) {
        return new Entry(
                shared.tellings().getFirst().incident().when(), "incident", Incidents.heading(shared), shared.id());
    }

    private static Stream<Entry> statements(Findings report) {
        Document document = report.document();
        return report.attributions().stream()
                .filter(one -> !one.content().isEmpty())
                .map(one -> new Entry(
                        one.saidOn().or(() -> document.today().map(Edtf::of)),
                        "statement",
                        (one.speaker().isResolved()
                                        ? Words.oneLine(one.speaker().name())
                                        : "somebody") + " " + Words.of(one.stance()) + ": "
                                + Words.at(document, one.content()),
                        document.id()));
    }
}
