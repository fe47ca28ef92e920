package org.rashomon.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.attribution.AttributionFinder;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.Stance;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.language.English;
import org.rashomon.language.Prose;

/// Whose claim stands in the midst of what somebody is reported to have said. All invented.
final class AsidesTest {
    private static final English ENGLISH = new English();
    private static final AttributionFinder SAID = new AttributionFinder();
    private static final IncidentFinder FINDER = new IncidentFinder();

    private static List<Claim> claims(Slot slot, String text) {
        Origin origin = Origin.unknown("r1").publishedOn(LocalDate.of(2021, 5, 7), "header");
        Prose prose = ENGLISH.read(new DocumentReader().read(origin, text));
        return FINDER.in(prose, SAID.in(prose)).stream()
                .flatMap(incident -> incident.claims().stream())
                .filter(claim -> claim.slot() == slot)
                .toList();
    }

    private static Optional<String> speaker(Claim claim) {
        return claim.by().map(Speaker::name);
    }

    @Test
    void another_deed_told_between_commas_is_told_by_the_author() {
        List<Claim> doers = claims(
                Slot.PERPETRATOR,
                "Minister Anneke Solm said the missile strike on the Korvat airbase, from where the army launched last "
                        + "week's chemical attack in Velmora, was a provocation.");
        assertThat(doers).anySatisfy(claim -> {
            assertThat(((Value.Words) claim.value()).text()).contains("army");
            assertThat(claim.by()).isEmpty();
        });
    }

    @Test
    void the_same_deed_told_between_commas_is_told_by_the_speaker() {
        List<Claim> killed = claims(
                Slot.KILLED,
                "Minister Anneke Solm said the air strike, which killed ten people in Velmora, was a provocation.");
        assertThat(killed).hasSize(1);
        assertThat(speaker(killed.getFirst())).contains("Anneke Solm");
    }

    @Test
    void who_spreads_a_story_tells_it() {
        List<Claim> doers = claims(
                Slot.PERPETRATOR,
                "The Keldan army is spreading the story that a coalition air strike hit a depot near Velmora on Tuesday.");
        assertThat(doers).anySatisfy(claim -> assertThat(speaker(claim)).contains("Keldan army"));
    }

    @Test
    void who_has_nothing_to_confirm_it_doubts_it() {
        List<Claim> doers = claims(
                Slot.PERPETRATOR,
                "A raid hit a depot near Velmora on Tuesday. “The ministry does not have any information confirming the "
                        + "reports of a bombing carried out by coalition jets near Velmora,” spokesman Orlo Hask said.");
        assertThat(doers).anySatisfy(claim -> assertThat(claim.stance()).isEqualTo(Stance.DOUBTS));
    }

    @Test
    void what_is_only_feared_is_no_deed() {
        assertThat(claims(Slot.TARGET, "Anneke Solm warned against any further strikes on army positions in Velmora."))
                .isEmpty();
    }
}
