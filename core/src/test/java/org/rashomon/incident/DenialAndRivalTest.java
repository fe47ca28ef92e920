package org.rashomon.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.Stance;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.language.English;

/// Denials, rival explanations, and days and doers that only look like those of the deed. All invented.
final class DenialAndRivalTest {
    private static final English ENGLISH = new English();
    private static final IncidentFinder FINDER = new IncidentFinder();

    private static Incident one(String text) {
        return one(Origin.unknown("r1").publishedOn(LocalDate.of(2021, 5, 7), "header"), text);
    }

    private static Incident one(Origin origin, String text) {
        List<Incident> found = FINDER.in(ENGLISH.read(new DocumentReader().read(origin, text)), List.of());
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Stream<Claim> claims(Incident incident, Slot slot) {
        return incident.claims().stream().filter(claim -> claim.slot() == slot);
    }

    private static Stream<String> words(Incident incident, Slot slot) {
        return claims(incident, slot).map(claim -> ((Value.Words) claim.value()).text());
    }

    @Test
    void who_denies_responsibility_is_himself_the_speaker() {
        Incident raid = one("Jets bombed a market in Velmora on Wednesday. The army denied responsibility.");
        Claim denial = claims(raid, Slot.PERPETRATOR).findFirst().orElseThrow();
        assertThat(denial.stance()).isEqualTo(Stance.DENIES);
        assertThat(denial.by().map(Speaker::name)).contains("army");
    }

    @Test
    void denying_that_its_guns_had_fired_is_denying_the_deed() {
        Incident raid = one("Shells struck a school in Velmora on Wednesday. The army denied that its guns had fired.");
        assertThat(claims(raid, Slot.PERPETRATOR).map(Claim::stance)).containsExactly(Stance.DENIES);
    }

    @Test
    void does_not_take_the_denial_of_something_else_for_one_of_the_deed() {
        Incident raid = one("Shells struck a school in Velmora on Wednesday. The army denied that talks were planned.");
        assertThat(claims(raid, Slot.PERPETRATOR)).isEmpty();
    }

    @Test
    void a_store_that_exploded_is_another_explanation() {
        Incident raid = one("Shells struck a school in Velmora on Wednesday. An ammunition store in the cellar had"
                + " exploded, the army said.");
        assertThat(words(raid, Slot.EXPLANATION)).containsExactly("An ammunition store in the cellar had exploded");
    }

    @Test
    void pictures_that_were_staged_are_another_explanation() {
        Incident raid = one("Shells struck a school in Velmora on Wednesday. The videos were staged, a minister said.");
        assertThat(words(raid, Slot.EXPLANATION)).containsExactly("The videos were staged");
    }

    @Test
    void staging_a_raid_is_doing_it() {
        Incident raid = one("Rebels staged a raid on an army post in Velmora on Wednesday.");
        assertThat(claims(raid, Slot.EXPLANATION)).isEmpty();
    }

    @Test
    void a_year_that_belongs_to_a_treaty_is_not_when_it_happened() {
        Incident raid = one("Shells struck a school in Velmora in breach of the 2013 agreement.");
        assertThat(raid.when().map(day -> day.text().startsWith("2013"))).isNotEqualTo(java.util.Optional.of(true));
    }

    @Test
    void a_weekday_of_an_undated_report_stays_unknown() {
        Incident raid = one(Origin.unknown("r1"), "Shells struck a school in Velmora on Tuesday.");
        assertThat(raid.when().filter(day -> day.isDay())).isEmpty();
    }

    @Test
    void whoever_controls_the_ground_did_not_bomb_it() {
        Incident raid = one("The bombing of a convoy near Velmora on a territory controlled by the opposition on"
                + " Wednesday was condemned.");
        assertThat(words(raid, Slot.PERPETRATOR)).isEmpty();
        assertThat(words(raid, Slot.TARGET)).containsExactly("convoy");
    }

    @Test
    void bodies_that_were_counted_are_dead_and_some_of_them_a_part() {
        Incident raid = one("Shells struck a school in Velmora on Wednesday. 14 bodies had been counted, three of them"
                + " children. A monitor put the wounded at more than 30.");
        assertThat(claims(raid, Slot.KILLED).map(claim -> claim.value().toString()))
                .hasSize(2);
        assertThat(claims(raid, Slot.WOUNDED)).hasSize(1);
    }

    @Test
    void a_capitalised_adjective_belongs_to_the_name() {
        Incident raid = one("Shells struck a school in Lower Velmora on Wednesday.");
        assertThat(raid.where().orElseThrow().name()).isEqualTo("Lower Velmora");
    }

    @Test
    void a_deed_called_fabricated_keeps_its_kind_and_the_claim_is_that_it_is_so() {
        Incident raid = one("The ruler insisted that the gas attack on Velmora on Wednesday was “fabricated”.");
        assertThat(raid.kind()).isEqualTo(Kind.CHEMICAL_ATTACK);
        assertThat(claims(raid, Slot.EXPLANATION).map(Claim::stance)).containsExactly(Stance.ASSERTS);
        assertThat(words(raid, Slot.EXPLANATION)).first().asString().endsWith("was “fabricated”");
    }

    @Test
    void an_explanation_told_before_the_deed_belongs_to_it() {
        Incident raid = one("The ruler said the videos were fake. Jets bombed a market in Velmora on Wednesday.");
        assertThat(words(raid, Slot.EXPLANATION)).containsExactly("the videos were fake");
    }

    @Test
    void does_not_take_a_store_of_arms_that_was_aimed_at_for_an_explanation() {
        Incident raid = one("Jets targeted a weapons warehouse in Velmora on Wednesday.");
        assertThat(claims(raid, Slot.EXPLANATION)).isEmpty();
        assertThat(words(raid, Slot.TARGET)).containsExactly("weapons warehouse");
    }

    @Test
    void who_tells_of_his_own_deed_claims_it() {
        Incident raid =
                one("Jets bombed a market in Velmora on Wednesday, and the army said it had struck the market.");
        assertThat(words(raid, Slot.RESPONSIBILITY)).containsExactly("claimed by army");
    }

    @Test
    void does_not_take_a_watcher_that_tells_of_others_for_the_doer() {
        Incident raid =
                one("Jets bombed a market in Velmora on Wednesday, and the monitor said it had counted the dead.");
        assertThat(claims(raid, Slot.RESPONSIBILITY)).isEmpty();
    }

    @Test
    void doers_carried_out_pointed_at_and_denying_by_a_pronoun_are_read() {
        assertThat(words(one("Air raids carried out by the army hit Velmora on Wednesday."), Slot.PERPETRATOR))
                .containsExactly("army");
        Incident raid =
                one("Jets bombed Velmora on Wednesday. Aid groups pointed the finger at the army's command for the "
                        + "raid, though it denied responsibility.");
        assertThat(claims(raid, Slot.PERPETRATOR).map(Claim::stance)).contains(Stance.DENIES);
    }

    @Test
    void what_was_held_or_damaged_is_a_target_and_the_outskirts_are_none() {
        assertThat(words(one("The army bombed rebel-held parts of the city of Velmora on Wednesday."), Slot.TARGET))
                .containsExactly("rebel-held parts of the city");
        assertThat(words(one("Jets bombed Velmora on Wednesday, causing damage to the houses."), Slot.TARGET))
                .containsExactly("houses");
        assertThat(words(one("The army bombed the outskirts of Velmora on Wednesday."), Slot.TARGET))
                .isEmpty();
    }
}
