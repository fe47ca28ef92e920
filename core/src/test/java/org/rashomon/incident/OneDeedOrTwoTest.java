package org.rashomon.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.attribution.AttributionFinder;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.language.English;
import org.rashomon.language.Prose;

/// Whether sentences of a report tell of one incident or of several. All invented.
class OneDeedOrTwoTest {
    private static final English ENGLISH = new English();
    private static final AttributionFinder ATTRIBUTIONS = new AttributionFinder();
    private static final IncidentFinder FINDER = new IncidentFinder();

    private static List<Incident> incidents(String text) {
        Origin origin = Origin.unknown("r1").publishedOn(LocalDate.of(2021, 5, 7), "header");
        Prose prose = ENGLISH.read(new DocumentReader().read(origin, text));
        return FINDER.in(prose, ATTRIBUTIONS.in(prose));
    }

    private static Stream<Value> values(Slot slot, String text) {
        return incidents(text).stream()
                .flatMap(incident -> incident.claims().stream())
                .filter(claim -> claim.slot() == slot)
                .map(Claim::value);
    }

    @Test
    void groups_that_make_up_the_whole_belong_to_it() {
        assertThat(incidents("At least 70 troops and rebels were killed in clashes on Wednesday, doctors said. "
                        + "The doctors said 30 troops and 39 rebels were killed in the clashes around Tarnes."))
                .hasSize(1);
    }

    @Test
    void somebody_counted_apart_is_one_of_the_dead() {
        assertThat(incidents(
                        "Forty-five people were killed in a suicide bombing in Velmora on Wednesday, a doctor said. "
                                + "The doctor said that a commander of the militia had been killed."))
                .hasSize(1);
    }

    @Test
    void other_doers_did_another_deed() {
        assertThat(incidents("In Velmora, rebels shelled a market on Wednesday. Two children were killed by government "
                        + "shelling of a rebel-held district."))
                .hasSize(2);
    }

    @Test
    void a_toll_of_several_days_is_not_that_of_one_of_them() {
        assertThat(incidents(
                        "Air strikes killed 86 people in Velmora on Wednesday. Since Sunday 359 civilians have been "
                                + "killed by air strikes on Velmora, according to doctors."))
                .hasSize(2);
    }

    @Test
    void since_an_assault_began_says_when() {
        assertThat(incidents(
                        "The governor said 40 people had been shot dead in Velmora since the assault began on Sunday."))
                .extracting(Incident::kind)
                .containsExactly(Kind.SHOOTING);
    }

    @Test
    void whom_a_sentence_holds_responsible_did_nothing_of_its_own() {
        assertThat(incidents(
                        "Jets bombed a market in Velmora on Wednesday. We hold Ostria responsible for all crimes in "
                                + "Kestria."))
                .hasSize(1);
    }

    @Test
    void a_number_behind_a_weekday_counts_people() {
        assertThat(values(Slot.KILLED, "On Wednesday 86 people were killed by army jets in Velmora."))
                .hasSize(1);
    }

    @Test
    void what_is_said_of_a_raid_tells_who_flew_it() {
        assertThat(values(
                        Slot.PERPETRATOR,
                        "A raid hit Velmora on Wednesday. The raid was most likely carried out by the army."))
                .containsExactly(new Value.Words("army"));
        assertThat(values(
                        Slot.PERPETRATOR,
                        "A raid hit Velmora on Wednesday. The raid is believed to have been carried out by the army."))
                .containsExactly(new Value.Words("army"));
    }

    @Test
    void an_adjective_before_and_ends_no_deed() {
        assertThat(incidents(
                        "Heavy air strikes by Ostrian and army warplanes killed 26 people in Velmora on Wednesday."))
                .hasSize(1)
                .first()
                .satisfies(one ->
                        assertThat(one.claims()).extracting(Claim::slot).contains(Slot.PERPETRATOR, Slot.KILLED));
    }

    @Test
    void a_toll_shared_out_among_places_is_an_incident_for_each() {
        List<Incident> found =
                incidents("A total of 54 civilians were killed in air strikes on Sarnia province on Wednesday, "
                        + "including nine in the village of Tarnes, eight in Velmora and one in the town of Sarn.");
        assertThat(found).hasSize(4);
        assertThat(found.stream()
                        .map(one -> one.where().map(place -> place.name()).orElse("")))
                .contains("Tarnes", "Velmora", "Sarn");
    }

    @Test
    void deeds_with_places_of_their_own_are_several() {
        assertThat(incidents(
                        "The army said on Wednesday that its jets destroyed depots in the town of Velmora and hit a "
                                + "convoy in the town of Tarnes."))
                .hasSize(2);
    }

    @Test
    void a_second_bomb_is_another_one_and_a_toll_given_earlier_is_none() {
        List<Incident> found = incidents("Ten people were killed in a car bomb attack in Velmora on Wednesday, the "
                + "governor said. The governor had earlier given a toll of eight. A second car bomb exploded near the "
                + "station, wounding three people.");
        assertThat(found).hasSize(2);
        assertThat(found.getFirst().claims().stream().filter(claim -> claim.slot() == Slot.KILLED))
                .hasSize(2);
    }
}
