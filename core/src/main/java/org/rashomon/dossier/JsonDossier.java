package org.rashomon.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.rashomon.dossier.coincidence.CoincidenceEntry;
import org.rashomon.dossier.coincidence.CoincidencePart;
import org.rashomon.dossier.layout.Layout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The dossier as one JSON object; `docs/dossier-json.md` tells its shape. Same content, numbers and places as the
/// HTML.
/// Each report, speaker and incident stands on a line of its own, so that two dossiers can be compared line by line.
public final class JsonDossier {
    private final JsonMapper json = new JsonMapper();

    /// Writes it all; the appendable is not closed.
    ///
    /// @throws UncheckedIOException when the appendable fails
    public void write(Dossier dossier, Appendable out) {
        Layout layout = Layout.of(dossier.investigation());
        ReportJson reports = new ReportJson(json, layout);
        IncidentJson incidents = new IncidentJson(json, dossier.investigation().parties());
        try {
            out.append("{\"format\": \"rashomon-dossier\",\n\"version\": 1,\n");
            out.append("\"title\": ").append(json.writeValueAsString(dossier.title()));
            if (dossier.madeBy().isPresent()) {
                out.append(",\n\"made_by\": ")
                        .append(json.writeValueAsString(dossier.madeBy().get()));
            }
            array(out, "intake", dossier.intake().lines().stream().map(this::line));
            array(out, "reports", layout.reports().stream().map(reports::report));
            array(out, "speakers", layout.voices().stream().map(reports::speaker));
            array(out, "incidents", layout.incidents().stream().map(incidents::of));
            if (!dossier.coincidences().isEmpty()) {
                CoincidencePart part = new CoincidencePart(json);
                array(
                        out,
                        "coincidence",
                        CoincidenceEntry.of(dossier.coincidences(), layout).stream()
                                .map(part::of));
            }
            out.append(",\n\"spread\": ")
                    .append(new SpreadPart(json).of(layout.spread()).toString());
            out.append("}\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the dossier could not be written: " + e.getMessage(), e);
        }
    }

    private static void array(Appendable out, String name, Stream<? extends JsonNode> elements) throws IOException {
        out.append(",\n\"").append(name).append("\": [");
        Iterator<? extends JsonNode> each = elements.iterator();
        for (boolean first = true; each.hasNext(); first = false) {
            out.append(first ? "\n" : ",\n").append(each.next().toString());
        }
        out.append("]");
    }

    private ObjectNode line(Intake.Line line) {
        ObjectNode node = json.createObjectNode();
        node.put("name", line.name());
        node.put("state", JsonNames.lower(line.state()));
        if (!line.why().isEmpty()) node.put("why", line.why());
        line.sha256().ifPresent(hash -> node.put("sha256", hash));
        line.report().ifPresent(report -> node.put("report", report));
        List<String> sightings = line.sightings();
        if (!sightings.isEmpty()) sightings.forEach(node.putArray("sightings")::add);
        return node;
    }
}
