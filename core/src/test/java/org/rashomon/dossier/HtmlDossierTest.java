package org.rashomon.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
}
