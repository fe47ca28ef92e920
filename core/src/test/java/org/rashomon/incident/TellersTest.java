package org.rashomon.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.attribution.AttributionFinder;
import org.rashomon.attribution.Speaker;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.language.English;
import org.rashomon.language.Prose;

/// Whose claim a value is, where the attribution's own words name a paper or several people. All invented.
class TellersTest {
    private static final English ENGLISH = new English();
    private static final AttributionFinder ATTRIBUTIONS = new AttributionFinder();
    private static final IncidentFinder FINDER = new IncidentFinder();

    private static List<String> whoTells(Slot slot, String text) {
        Origin origin = Origin.unknown("r1").publishedOn(LocalDate.of(2021, 5, 7), "header");
        Prose prose = ENGLISH.read(new DocumentReader().read(origin, text));
        return FINDER.in(prose, ATTRIBUTIONS.in(prose)).stream()
                .flatMap(incident -> incident.claims().stream())
                .filter(claim -> claim.slot() == slot)
                .map(claim -> claim.by().map(Speaker::name).orElse("(author)"))
                .toList();
    }

    @Test
    void a_statement_speaks_for_whoever_issued_it() {
        assertThat(whoTells(
                        Slot.KILLED,
                        "Jets killed 12 people in Velmora on Wednesday, according to a statement by the Lake Command."))
                .containsExactly("Lake Command");
    }

    @Test
    void the_statement_is_that_of_who_spoke_in_one() {
        assertThat(whoTells(
                        Slot.KILLED,
                        "Governor Berd Hask said in a statement that jets had struck the mill in Velmora on Wednesday. "
                                + "The statement said that 12 people were killed."))
                .containsExactly("Berd Hask");
    }

    @Test
    void of_two_who_speak_together_each_makes_the_claim() {
        assertThat(whoTells(
                        Slot.KILLED, "Jets killed 12 people in Velmora on Wednesday, Anneke Solm and Berd Hask said."))
                .containsExactly("Anneke Solm", "Berd Hask");
    }

    @Test
    void a_body_with_and_in_its_name_is_one() {
        assertThat(whoTells(
                        Slot.KILLED,
                        "Jets killed 12 people in Velmora on Wednesday, the Ministry of Trade and Industry said."))
                .hasSize(1);
    }
}
