package org.rashomon.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.rashomon.document.Document;
import org.rashomon.investigation.Findings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The dossier as other programs read it: W3C Web Annotation and schema.org.
class OpenFormatsTest {
    private final Dossier dossier = InventedCase.dossier();

    private JsonNode written(BiConsumer<Dossier, Appendable> format) {
        StringBuilder out = new StringBuilder();
        format.accept(dossier, out);
        return new JsonMapper().readTree(out.toString());
    }

    private long statementsWithWords() {
        return dossier.investigation().reports().stream()
                .flatMap(report -> report.attributions().stream())
                .filter(one -> !one.content().isEmpty())
                .count();
    }

    /// The invented hashes are not all different.
    private List<String> texts(String source) {
        return dossier.investigation().reports().stream()
                .map(Findings::document)
                .filter(one -> source.equals("urn:sha-256:" + one.origin().sha256()))
                .map(Document::text)
                .toList();
    }

    private static boolean points(String text, JsonNode target) {
        int[] points = text.codePoints().toArray();
        int start = target.path("selector").get(0).path("start").asInt();
        int end = target.path("selector").get(0).path("end").asInt();
        JsonNode quote = target.path("selector").get(1);
        return end <= points.length
                && new String(points, start, end - start)
                        .equals(quote.path("exact").asString())
                && new String(points, 0, start).endsWith(quote.path("prefix").asString())
                && new String(points, end, points.length - end)
                        .startsWith(quote.path("suffix").asString());
    }

    @Test
    void every_annotation_points_at_its_words_in_code_points() {
        JsonNode page = written(new WebAnnotations()::write);
        assertThat(page.path("@context").asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(page.path("items").size()).isEqualTo((int) statementsWithWords());
        List<JsonNode> targets = new ArrayList<>();
        for (JsonNode one : page.path("items")) {
            if (one.path("target").isArray()) one.path("target").forEach(targets::add);
            else targets.add(one.path("target"));
        }
        assertThat(targets)
                .isNotEmpty()
                .allMatch(target ->
                        texts(target.path("source").asString()).stream().anyMatch(text -> points(text, target)));
    }

    @Test
    void every_claim_names_who_makes_it_and_where_it_appears_and_nobody_is_rated() {
        JsonNode graph = written(new SchemaClaims()::write).path("@graph");
        assertThat(graph.size()).isEqualTo((int) statementsWithWords());
        assertThat(graph).allSatisfy(claim -> {
            assertThat(claim.path("@type").asString()).isEqualTo("Claim");
            assertThat(claim.path("author").path("name").asString()).isNotBlank();
            assertThat(claim.path("appearance").path("@id").asString()).startsWith("urn:sha-256:");
            assertThat(claim.path("disambiguatingDescription").asString()).isNotBlank();
            assertThat(claim.has("reviewRating")).isFalse();
        });
    }
}
