package org.rashomon.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rashomon.coincidence.Analysis;
import org.rashomon.coincidence.Answer;
import org.rashomon.coincidence.Denominator;
import org.rashomon.coincidence.Event;
import org.rashomon.coincidence.LeftOut;
import org.rashomon.coincidence.Observed;
import org.rashomon.coincidence.Place;
import org.rashomon.coincidence.QuotedAnswer;
import org.rashomon.coincidence.Settings;
import org.rashomon.coincidence.Window;
import org.rashomon.dossier.coincidence.AskedCoincidence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CoincidenceSectionTest {
    private static final Place TOWN = new Place(12, 34);

    private static Dossier with(AskedCoincidence... asked) {
        Dossier dossier = InventedCase.dossier();
        return new Dossier(
                dossier.title(), dossier.investigation(), dossier.intake(), dossier.madeBy(), List.of(asked));
    }

    private static AskedCoincidence asked(AskedCoincidence.Outcome outcome) {
        return new AskedCoincidence(
                "kind=<b>", "kind=clash", Denominator.SAMPLE, "A. Brandt", LocalDate.of(2031, 6, 1), outcome);
    }

    private static AskedCoincidence.Outcome tested() {
        Observed observed = new Observed(
                60,
                List.of(new Event("letter", 20, TOWN), new Event("bridge", 40, TOWN)),
                List.of(new Event("market", 22, TOWN)));
        Analysis analysis = Analysis.of(observed, Settings.of(Window.after(3, 10)));
        return new AskedCoincidence.Tested(
                analysis,
                Answer.of(analysis, Denominator.SAMPLE),
                Optional.of(new AskedCoincidence.Watched(LocalDate.of(2031, 4, 1), LocalDate.of(2031, 5, 30), true)),
                List.of(new LeftOut("several accounts of the day", 2, 0)));
    }

    private static Document page(Dossier dossier) {
        StringBuilder out = new StringBuilder();
        new HtmlDossier().write(dossier, out);
        return Jsoup.parse(out.toString());
    }

    @Test
    void without_a_question_there_is_no_section() {
        assertThat(page(with()).getElementById("coincidence")).isNull();
        StringBuilder json = new StringBuilder();
        new JsonDossier().write(with(), json);
        assertThat(new JsonMapper().readTree(json.toString()).has("coincidence"))
                .isFalse();
    }

    @Test
    void the_sentence_comes_first_then_numbers_and_what_cannot_be_seen_and_each_event_leads_to_its_incident()
            throws Exception {
        Document page = page(with(asked(tested())));
        Files.writeString(Path.of("target/coincidence-dossier.html"), page.outerHtml());
        var question = page.getElementById("q1");
        assertThat(question).isNotNull();
        assertThat(question.text())
                .containsSubsequence(
                        "kind=<b>",
                        "asked by A. Brandt on 1 Jun 2031",
                        "Too few to tell whether B follows A",
                        "2 events",
                        "1 Apr 2031 to 30 May 2031, 60 days",
                        "a sample of the events of these days",
                        "several accounts of the day: 2 of A",
                        "ratio (95 % interval)",
                        "2 days after",
                        "What this cannot see",
                        "Phases that lag");
        assertThat(question.select("svg")).hasSize(3);
        assertThat(question.select("a[href]"))
                .hasSizeGreaterThan(6)
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as("%s", link)
                                .isNotNull());
    }

    @Test
    void programs_get_the_same_numbers_and_the_incidents() {
        StringBuilder out = new StringBuilder();
        new JsonDossier().write(with(asked(tested())), out);
        JsonNode one =
                new JsonMapper().readTree(out.toString()).get("coincidence").get(0);
        assertThat(one.get("verdict").asString()).isEqualTo("TOO_FEW");
        assertThat(one.get("after").asInt()).isEqualTo(1);
        assertThat(one.get("events")).hasSize(3);
        assertThat(one.get("pairs")).hasSize(1);
        assertThat(one.get("pairs").get(0).get("lag").asInt()).isEqualTo(2);
        assertThat(one.get("seed").asLong()).isEqualTo(Settings.SEED);
    }

    @Test
    void picked_cases_are_calculated_and_a_question_that_cannot_be_answered_says_why() {
        Document page = page(with(
                asked(new AskedCoincidence.Quoted(QuotedAnswer.given(List.of(0.48, 0.74), 0, Optional.empty()))),
                asked(new AskedCoincidence.Unanswered("There is no kind 'kick'."))));
        assertThat(page.getElementById("q1").text())
                .contains("by chance about 36 % of the time", "Nothing was tested")
                .doesNotContain("What this cannot see");
        assertThat(page.getElementById("q2").text()).contains("There is no kind 'kick'.");
    }
}
