package org.rashomon.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlDossierTest {
    private static String page(Dossier dossier) {
        StringBuilder out = new StringBuilder();
        new HtmlDossier().write(dossier, out);
        return out.toString();
    }

    @Test
    void every_link_has_a_place_to_go() throws Exception {
        String html = page(InventedCase.dossier());
        Files.writeString(Path.of("target/invented-dossier.html"), html);
        Document page = Jsoup.parse(html);
        assertThat(page.select("a[href]")).hasSizeGreaterThan(50).allSatisfy(link -> {
            assertThat(link.attr("href")).startsWith("#");
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as("%s", link)
                    .isNotNull();
        });
    }

    @Test
    void the_name_of_a_rule_leads_to_its_explanation_in_the_dossier_itself() {
        Document page = Jsoup.parse(page(InventedCase.dossier()));
        assertThat(page.select(".differ .rule a")).isNotEmpty().allSatisfy(link -> {
            Element law = page.getElementById(link.attr("href").substring(1));
            assertThat(law.select("summary").text()).isNotBlank();
            assertThat(law.select("pre")).as("examples of %s", law.id()).hasSizeGreaterThan(1);
        });
    }

    @Test
    void what_only_seems_to_differ_is_folded_away_and_what_is_hard_is_not() {
        Document page = Jsoup.parse(page(InventedCase.dossier()));
        assertThat(page.select(".differ li.cannot_both_hold")).isNotEmpty();
        assertThat(page.select("details .cannot_both_hold, details .differs_in_part"))
                .isEmpty();
        assertThat(page.select(".differ > ol .only_seems")).isEmpty();
    }
}
