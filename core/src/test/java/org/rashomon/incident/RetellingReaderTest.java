package org.rashomon.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.language.English;

/// What somebody says of how a story was told before. All invented.
final class RetellingReaderTest {
    private static final English ENGLISH = new English();
    private static final IncidentFinder FINDER = new IncidentFinder();

    private static List<Incident> incidents(String text) {
        Origin origin = Origin.unknown("r1").publishedOn(LocalDate.of(2021, 5, 7), "header");
        return FINDER.in(ENGLISH.read(new DocumentReader().read(origin, text)), List.of());
    }

    private static List<String> words(List<Incident> incidents, Slot slot) {
        return incidents.stream()
                .flatMap(incident -> incident.claims().stream())
                .filter(claim -> claim.slot() == slot)
                .map(claim -> ((Value.Words) claim.value()).text())
                .toList();
    }

    @Test
    void what_was_reported_first_and_what_later() {
        List<Incident> found = incidents("A raid hit a relief convoy near Velmora on Wednesday. "
                + "The convoy raid was first described as mortar fire, then helicopters were blamed.");
        assertThat(found).hasSize(1);
        assertThat(words(found, Slot.FIRST_REPORTED)).containsExactly("mortar fire");
        assertThat(words(found, Slot.LATER_REPORTED)).containsExactly("helicopters");
    }

    @Test
    void that_was_how_it_was_reported_points_back() {
        List<Incident> found = incidents("A relief convoy was attacked near Velmora on Wednesday. "
                + "It may well have been rockets or mortars. At first that was how it was reported. "
                + "Then they spoke of drones, and finally of jets.");
        assertThat(words(found, Slot.FIRST_REPORTED)).containsExactly("rockets or mortars");
        assertThat(words(found, Slot.LATER_REPORTED)).containsExactly("drones", "jets");
    }

    @Test
    void what_is_retold_is_no_deed_of_its_own() {
        List<Incident> found = incidents("Shells hit a school in Velmora on Wednesday. "
                + "Initially officials spoke of a gas leak at the school, later they mentioned air strikes.");
        assertThat(found).hasSize(1);
        assertThat(words(found, Slot.FIRST_REPORTED)).isEmpty();
        List<Incident> both = incidents("Shells hit a school in Velmora on Wednesday. "
                + "Initially officials spoke of rockets at the school, later they mentioned Keldan air strikes.");
        assertThat(both).hasSize(1);
        assertThat(words(both, Slot.LATER_REPORTED)).containsExactly("Keldan air strikes");
        assertThat(words(both, Slot.PERPETRATOR)).isEmpty();
    }

    @Test
    void a_first_raid_and_a_second_one_are_no_retelling() {
        List<Incident> found = incidents(
                "The first rocket hit a school in Velmora on Wednesday, then drones came, " + "a doctor said.");
        assertThat(words(found, Slot.FIRST_REPORTED)).isEmpty();
        assertThat(words(found, Slot.LATER_REPORTED)).isEmpty();
    }
}
