package org.rashomon.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Incident;
import org.rashomon.incident.Kind;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Value;
import org.rashomon.investigation.Findings;
import org.rashomon.investigation.ReportReader;
import org.rashomon.language.Countries;
import org.rashomon.language.Edtf;
import org.rashomon.language.PlaceMention;
import org.rashomon.language.Prose;
import org.rashomon.language.Sentence;
import org.rashomon.language.Token;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes incidents as templates of the fourth Message Understanding Conference (1992), for `score_muc.py`. Nothing in
/// the
/// product was built for that task, its capitals or its years: what we have no slot for is left out.
///
/// `MucTemplates DOCS.jsonl OUT.jsonl`: each line of DOCS has `docid`, `text` and `doc_date`.
public final class MucTemplates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM yy", Locale.ROOT);

    private final JsonMapper json = new JsonMapper();

    private MucTemplates() {}

    public static void main(String[] args) throws IOException {
        MucTemplates muc = new MucTemplates();
        ReportReader reader = new ReportReader();
        try (PrintStream out = new PrintStream(args[1], StandardCharsets.UTF_8)) {
            for (String line : Files.readAllLines(Path.of(args[0]))) {
                JsonNode article = muc.json.readTree(line);
                String id = article.get("docid").asString();
                JsonNode day = article.get("doc_date");
                Origin origin = new Origin(
                        id,
                        "0".repeat(64),
                        Optional.empty(),
                        day.isNull() ? Optional.empty() : Optional.of(LocalDate.parse(day.asString())),
                        Optional.of("doc_date"),
                        Optional.empty());
                Prose prose = reader.prose(
                        new DocumentReader().read(origin, article.get("text").asString()));
                Findings found = reader.read(prose);
                Optional<String> country = country(prose);
                ObjectNode node = muc.json.createObjectNode().put("docid", id);
                ArrayNode templates = node.putArray("templates");
                for (Incident incident : found.incidents()) templates.add(muc.template(incident, country));
                out.println(node);
            }
        }
    }

    /// The country a report speaks of most, by its places and by adjectives: that task wants one with each place.
    private static Optional<String> country(Prose prose) {
        Map<String, Integer> spoken = new TreeMap<>();
        for (PlaceMention place : prose.places())
            place.country().ifPresent(code -> spoken.merge(code, 1, Integer::sum));
        for (Sentence sentence : prose.sentences()) {
            for (Token token : sentence.tokens())
                Countries.known().byAdjective(token.text()).ifPresent(one -> spoken.merge(one.code(), 1, Integer::sum));
        }
        return spoken.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private ObjectNode template(Incident incident, Optional<String> spokenOf) {
        ObjectNode template = json.createObjectNode();
        incident.when().flatMap(MucTemplates::days).ifPresent(days -> put(template, "incident_date", days, ""));
        place(incident, spokenOf).ifPresent(place -> put(template, "incident_location", place, ""));
        put(template, "incident_type", type(incident.kind()), "");
        put(template, "incident_stage", "ACCOMPLISHED", "");
        for (Claim claim : incident.claims()) {
            switch (claim.value()) {
                case Value.Words(String text) -> words(template, claim.slot(), text.toUpperCase(Locale.ROOT));
                case Value.Toll toll -> toll(template, claim.slot(), toll);
                case Value.When when -> {}
            }
        }
        return template;
    }

    private void words(ObjectNode template, Slot slot, String text) {
        switch (slot) {
            case PERPETRATOR -> put(template, "perp_individual", text, "");
            case WEAPON -> put(template, "instrument_id", text, "");
            case TARGET -> put(template, "phys_tgt_id", text, "");
            default -> {}
        }
    }

    private void toll(ObjectNode template, Slot slot, Value.Toll toll) {
        OptionalInt number = toll.min().isPresent() ? toll.min() : toll.max();
        if (number.isEmpty() || number.getAsInt() == 0) return;
        String who = toll.who().isEmpty() ? "PEOPLE" : toll.who().toUpperCase(Locale.ROOT);
        put(template, "hum_tgt_description", who, "");
        put(template, "hum_tgt_number", String.valueOf(number.getAsInt()), who);
        put(template, "hum_tgt_effect", slot == Slot.KILLED ? "DEATH" : "INJURY", who);
    }

    private void put(ObjectNode template, String slot, String value, String of) {
        JsonNode known = template.path(slot).path("value");
        ArrayNode values =
                known.isArray() ? (ArrayNode) known : template.putObject(slot).putArray("value");
        for (JsonNode one : values) if (one.get("alts").get(0).asString().equals(value)) return;
        ObjectNode one = values.addObject();
        one.putArray("alts").add(value);
        ArrayNode xref = one.putArray("xref");
        if (!of.isEmpty()) xref.add(of);
    }

    private static Optional<String> days(Edtf when) {
        Optional<LocalDate> first = when.earliest();
        Optional<LocalDate> last = when.latest();
        if (first.isEmpty() || last.isEmpty()) return Optional.empty();
        String until = last.get().format(DAY).toUpperCase(Locale.ROOT);
        if (when.isApproximate()) return Optional.of("- " + until);
        return Optional.of(
                first.equals(last) ? until : first.get().format(DAY).toUpperCase(Locale.ROOT) + " - " + until);
    }

    private static Optional<String> place(Incident incident, Optional<String> spokenOf) {
        Optional<PlaceMention> where = incident.where();
        Optional<String> land = where.or(incident::within)
                .flatMap(PlaceMention::country)
                .or(() -> spokenOf)
                .flatMap(Countries.known()::withCode)
                .map(country -> country.name().toUpperCase(Locale.ROOT));
        Optional<String> name = where.map(place -> place.name().toUpperCase(Locale.ROOT));
        if (land.isEmpty() || land.equals(name)) return name;
        return Optional.of(name.map(place -> land.get() + ": " + place).orElse(land.get()));
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case BOMBING -> "BOMBING";
            case ABDUCTION -> "KIDNAPPING";
            default -> "ATTACK";
        };
    }
}
