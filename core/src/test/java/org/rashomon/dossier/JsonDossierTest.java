package org.rashomon.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonDossierTest {
    private static JsonNode json() {
        StringBuilder out = new StringBuilder();
        new JsonDossier().write(InventedCase.dossier(), out);
        return new JsonMapper().readTree(out.toString());
    }

    @Test
    void every_claim_s_span_holds_its_words() {
        JsonNode json = json();
        Map<String, String> texts = new HashMap<>();
        json.get("reports")
                .forEach(report -> texts.put(
                        report.get("id").asString(), report.get("text").asString()));
        int claims = 0;
        for (JsonNode incident : json.get("incidents")) {
            for (JsonNode claim : incident.get("claims")) {
                JsonNode span = claim.get("span");
                String text = texts.get(claim.get("report").asString());
                assertThat(text.substring(span.get(0).asInt(), span.get(1).asInt()))
                        .isEqualTo(claim.get("words").asString());
                claims++;
            }
        }
        assertThat(claims).isEqualTo(10);
    }

    @Test
    void has_the_numbers_of_the_page() {
        StringBuilder html = new StringBuilder();
        new HtmlDossier().write(InventedCase.dossier(), html);
        Document page = Jsoup.parse(html.toString());
        JsonNode json = json();
        for (String list : new String[] {"reports", "speakers", "incidents"}) {
            for (JsonNode one : json.get(list)) {
                assertThat(page.getElementById(one.get("id").asString())).isNotNull();
            }
        }
        for (JsonNode report : json.get("reports")) {
            for (JsonNode statement : report.get("statements")) {
                assertThat(page.getElementById(statement.get("id").asString())).isNotNull();
            }
        }
    }

    @Test
    void numbers_do_not_depend_on_the_order_of_the_input() {
        Dossier dossier = InventedCase.dossier();
        StringBuilder one = new StringBuilder();
        StringBuilder other = new StringBuilder();
        new JsonDossier().write(dossier, one);
        new JsonDossier().write(InventedCase.turnedRound(dossier), other);

        assertThat(other.toString()).isEqualTo(one.toString());
    }
}
