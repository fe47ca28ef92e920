package org.rashomon.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.dossier.InventedReport.body;
import static org.rashomon.dossier.InventedReport.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.attribution.Stance;
import org.rashomon.incident.Kind;
import org.rashomon.incident.SharedIncident;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Telling;
import org.rashomon.investigation.Investigation;

/// Whatever a source holds, in its text, title, name or outlet: the page shows it and obeys none of it.
class HostileSourceTest {
    private static final Set<String> OURS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "a",
            "header",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "nav",
            "main",
            "section",
            "figure",
            "figcaption",
            "div",
            "span",
            "svg",
            "desc",
            "text",
            "rect",
            "line",
            "circle",
            "polygon",
            "ul",
            "ol",
            "li",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "td",
            "th",
            "article",
            "bdi",
            "strong",
            "q",
            "details",
            "summary",
            "aside",
            "dl",
            "dt",
            "dd",
            "br");

    private static Dossier caseWith(String hostile) {
        InventedReport report = new InventedReport(
                "file" + hostile,
                "Outlet" + hostile,
                Optional.empty(),
                "Title" + hostile,
                "They" + hostile + " struck" + hostile + " Dorn" + hostile + ", the council" + hostile + " said.");
        String a1 = report.says(
                body("Council" + hostile),
                "the council" + hostile,
                "said",
                "They" + hostile + " struck" + hostile + " Dorn" + hostile,
                Stance.ASSERTS,
                "");
        report.claims(Slot.PERPETRATOR, words("They" + hostile), "They" + hostile, a1, "Dorn" + hostile, Stance.DENIES)
                .tells(Kind.ATTACK, "", "", "Dorn" + hostile, "struck" + hostile);
        SharedIncident shared = new SharedIncident(
                "x" + hostile,
                List.of(new Telling(
                        report.document, report.findings().incidents().getFirst())),
                List.of());
        Intake intake = new Intake(List.of(new Intake.Line(
                "name" + hostile,
                Intake.State.FAILED,
                "why" + hostile,
                Optional.of("hash" + hostile),
                Optional.of("id" + hostile),
                List.of("elsewhere" + hostile))));
        return new Dossier(
                "Case" + hostile,
                new Investigation(List.of(report.findings()), List.of(shared), List.of(), List.of()),
                intake,
                Optional.of("made by" + hostile));
    }

    private static String page(Dossier dossier) {
        StringBuilder out = new StringBuilder();
        new HtmlDossier().write(dossier, out);
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</style><script>alert(1)</script>",
                "</title><base href=//example.org>",
                "<svg/onload=alert(1)>",
                "javascript:alert(1)",
                "]]><!--",
                "--><iframe src=//example.org>",
                "<a href=javascript:alert(1)>x</a>",
                "&lt;script&gt;",
                "${1+1} @if(true)",
                "\u0000<\u0000script>",
                "\u202Egpj.exe",
                "\u2066\u2067",
                "\ud800",
                "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>"
            })
    void is_text_and_nothing_else(String hostile) {
        String html = page(caseWith(hostile));

        Document page = Jsoup.parse(html);
        for (Element element : page.getAllElements()) {
            if (element == page) continue;
            assertThat(element.tagName().toLowerCase(Locale.ROOT)).isIn(OURS);
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("src", "style", "action", "srcset");
                if (attribute.getKey().equals("href"))
                    assertThat(attribute.getValue()).startsWith("#");
            }
        }
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("meta")).hasSize(5);
        assertThat(page.body().text()).contains("Title", "Outlet", "file", "struck");
        assertThat(html)
                .doesNotContain("\u0000", "\u202e", "\u2066", "\u2067")
                .doesNotContainPattern("[\ud800-\udbff](?![\udc00-\udfff])");
    }
}
