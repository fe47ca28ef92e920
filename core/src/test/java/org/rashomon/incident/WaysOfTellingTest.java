package org.rashomon.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.attribution.AttributionFinder;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.language.English;
import org.rashomon.language.Prose;

/// The many ways in which English says who was harmed, by whom and with what. All invented.
class WaysOfTellingTest {
    private static final English ENGLISH = new English();
    private static final AttributionFinder ATTRIBUTIONS = new AttributionFinder();
    private static final IncidentFinder FINDER = new IncidentFinder();

    private static List<Incident> incidents(String text) {
        Origin origin = Origin.unknown("r1").publishedOn(LocalDate.of(2021, 5, 7), "header");
        Prose prose = ENGLISH.read(new DocumentReader().read(origin, text));
        return FINDER.in(prose, ATTRIBUTIONS.in(prose));
    }

    private static List<String> values(Slot slot, String text) {
        return incidents(text).stream()
                .flatMap(incident -> incident.claims().stream())
                .filter(claim -> claim.slot() == slot)
                .map(claim -> switch (claim.value()) {
                    case Value.Words words -> words.text();
                    case Value.Toll toll -> (toll.min().isPresent() ? toll.min().getAsInt() : "") + " " + toll.who();
                    case Value.When when -> when.date().text();
                })
                .map(String::strip)
                .toList();
    }

    @Test
    void shot_dead_is_a_toll_and_a_deed() {
        String text = "On Monday gunmen shot dead three teachers in the village of Tarnes.";
        assertThat(values(Slot.KILLED, text)).containsExactly("3 teachers");
        assertThat(incidents(text)).extracting(Incident::kind).containsExactly(Kind.SHOOTING);
    }

    @Test
    void lives_are_lost_and_people_are_hurt_without_a_word_of_violence_before_them() {
        String text = "Two people lost their lives and another 15 were hurt when mortar rounds slammed into a "
                + "residential building in Velmora on Sunday.";
        assertThat(values(Slot.KILLED, text)).containsExactly("2");
        assertThat(values(Slot.WOUNDED, text)).containsExactly("15");
        assertThat(values(Slot.TARGET, text)).containsExactly("residential building");
    }

    @Test
    void homes_are_not_counted_as_dead() {
        assertThat(values(
                        Slot.KILLED,
                        "The army hammered the town of Velmora with artillery on Friday, destroying dozens of homes."))
                .isEmpty();
    }

    @Test
    void whoever_dies_did_not_do_it() {
        assertThat(values(
                        Slot.PERPETRATOR,
                        "Rebels overran a base near Velmora on Saturday after hours of fighting; 12 soldiers died."))
                .containsExactly("Rebels");
    }

    @Test
    void his_driver_is_one_person() {
        assertThat(values(
                        Slot.WOUNDED,
                        "A roadside bomb killed a police officer and injured his driver in Velmora on Thursday."))
                .containsExactly("1 drivers");
    }

    @Test
    void those_abducted_are_what_an_abduction_aimed_at() {
        String text = "Masked men abducted four aid workers in Velmora on Wednesday.";
        assertThat(values(Slot.TARGET, text)).containsExactly("four aid workers");
        assertThat(values(Slot.PERPETRATOR, text)).containsExactly("men");
    }

    @Test
    void a_number_of_people_are_several_and_a_total_of_37_are_37() {
        assertThat(values(Slot.WOUNDED, "Shells fell on Velmora on Friday, wounding a number of farmers."))
                .containsExactly("2 farmers");
        assertThat(values(Slot.KILLED, "A total of 37 farmers were killed by shells in Velmora on Friday."))
                .containsExactly("37 farmers");
    }

    @Test
    void whoever_was_responsible_did_it() {
        assertThat(values(
                        Slot.PERPETRATOR,
                        "The Lake Front was responsible for the attack on a bus in Velmora on Friday."))
                .containsExactly("Lake Front");
    }

    @Test
    void where_a_report_was_written_is_not_where_it_happened() {
        assertThat(
                        values(
                                Slot.WHERE,
                                "TARNES At least two farmers were killed when jets hit a mill in the town of Velmora on Friday."))
                .containsExactly("Velmora");
    }

    @Test
    void who_holds_the_hill_and_fires_from_it_did_it() {
        assertThat(values(
                        Slot.PERPETRATOR,
                        "The rebels who hold the hill fired shells at a mill in the town of Velmora on Friday."))
                .containsExactly("rebels");
    }

    @Test
    void what_is_begun_or_goes_on_is_done() {
        String text = "Rebel jets continued on Monday to pound military positions in Velmora.";
        assertThat(values(Slot.PERPETRATOR, text)).containsExactly("Rebel");
        assertThat(values(Slot.TARGET, text)).containsExactly("military positions");
        assertThat(values(Slot.TARGET, "Rebels want to pound military positions in Velmora."))
                .isEmpty();
    }

    @Test
    void what_was_fired_at_is_aimed_at() {
        String text = "On Monday rebels fired 59 rockets at the military airfield outside Velmora.";
        assertThat(values(Slot.TARGET, text)).containsExactly("military airfield");
    }

    @Test
    void a_country_in_capitals_is_no_pronoun() {
        assertThat(values(Slot.PERPETRATOR, "The US missile strike on an airbase in Velmora killed four children."))
                .containsExactly("US");
    }

    @Test
    void who_blames_says_who_did_it() {
        String text =
                "A bomb killed nine people in Velmora on Monday in an attack which the rebels blamed on the army.";
        assertThat(incidents(text).stream()
                        .flatMap(incident -> incident.claims().stream())
                        .filter(claim -> claim.slot() == Slot.PERPETRATOR)
                        .map(claim -> claim.by().orElseThrow().name() + ": " + claim.value()))
                .containsExactly("rebels: Words[text=army]");
    }

    @Test
    void who_carried_out_an_attack_by_his_own_word_claims_it() {
        String text =
                "A truck bomb killed nine people in Velmora on Monday. The Lake Front said in a statement that it "
                        + "carried out the attack.";
        assertThat(values(Slot.RESPONSIBILITY, text)).containsExactly("claimed by Lake Front");
        assertThat(values(Slot.PERPETRATOR, text)).containsExactly("Lake Front");
    }

    @Test
    void arms_that_are_hit_or_carried_are_no_weapon_of_the_deed() {
        assertThat(values(Slot.WEAPON, "On Monday jets destroyed two tanks and a truck in Velmora."))
                .isEmpty();
        assertThat(values(Slot.WEAPON, "On Monday jets hit vehicles equipped with machine guns in Velmora."))
                .isEmpty();
    }

    @Test
    void forces_called_by_the_adjective_of_another_country_are_its_own() {
        assertThat(values(Slot.PERPETRATOR, "Russian forces shelled Homs and Aleppo in Syria on Monday."))
                .containsExactly("Russia");
    }

    @Test
    void quarters_that_are_described_and_what_was_shot_down_are_targets() {
        assertThat(values(Slot.TARGET, "On Monday jets hit several eastern quarters of Velmora."))
                .containsExactly("several eastern quarters of Velmora");
        assertThat(values(Slot.TARGET, "A helicopter was shot down near Velmora on Monday."))
                .containsExactly("helicopter");
        assertThat(values(Slot.TARGET, "A bomb struck a crowd in Velmora on Monday."))
                .containsExactly("crowd");
    }

    @Test
    void who_is_said_to_have_done_it_and_who_spearheads_it_did_it() {
        assertThat(values(
                        Slot.PERPETRATOR,
                        "The Lake Front is said to have captured two villages near Velmora on Monday."))
                .containsExactly("Lake Front");
        assertThat(values(Slot.PERPETRATOR, "On Monday the Lake Front spearheaded an attack on Velmora."))
                .containsExactly("Lake Front");
        assertThat(values(Slot.PERPETRATOR, "A nurse was shot by a government sniper in Velmora on Monday."))
                .containsExactly("government sniper");
    }
}
