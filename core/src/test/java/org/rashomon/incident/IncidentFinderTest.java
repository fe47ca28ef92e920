package org.rashomon.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.language.English;

/// Whole sentences in, incidents and their claims out. The places and parties are invented.
final class IncidentFinderTest {
    private static final English ENGLISH = new English();
    private static final IncidentFinder FINDER = new IncidentFinder();

    private static List<Incident> in(String text) {
        Origin origin = Origin.unknown("r1").publishedOn(LocalDate.of(2021, 5, 7), "header");
        return FINDER.in(ENGLISH.read(new DocumentReader().read(origin, text)), List.of());
    }

    private static Incident one(String text) {
        List<Incident> found = in(text);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Stream<String> tolls(Incident incident, Slot slot) {
        return incident.claims().stream().filter(claim -> claim.slot() == slot).map(claim -> {
            Value.Toll toll = (Value.Toll) claim.value();
            return shown(toll.min()) + ".." + shown(toll.max()) + (toll.who().isEmpty() ? "" : " " + toll.who());
        });
    }

    private static String shown(OptionalInt bound) {
        return bound.isPresent() ? Integer.toString(bound.getAsInt()) : "";
    }

    private static Stream<String> words(Incident incident, Slot slot) {
        return incident.claims().stream()
                .filter(claim -> claim.slot() == slot)
                .map(claim -> ((Value.Words) claim.value()).text());
    }

    @Test
    void an_air_strike_has_a_place_a_doer_and_its_dead() {
        Incident raid =
                one("Government warplanes bombed a market in the town of Velmora on Wednesday killing at least 16"
                        + " civilians and wounding 30 others.");
        assertThat(raid.kind()).isEqualTo(Kind.AIRSTRIKE);
        assertThat(raid.where().orElseThrow().name()).isEqualTo("Velmora");
        assertThat(raid.when().orElseThrow().text()).isEqualTo("2021-05-05");
        assertThat(tolls(raid, Slot.KILLED)).containsExactly("16.. civilians");
        assertThat(tolls(raid, Slot.WOUNDED)).containsExactly("30..30");
        assertThat(words(raid, Slot.PERPETRATOR)).containsExactly("Government");
        assertThat(words(raid, Slot.TARGET)).containsExactly("market");
    }

    @Test
    void a_part_is_counted_with_its_own_group() {
        Incident blast = one("A car bomb killed 12 people including six children in the city of Velmora.");
        assertThat(blast.kind()).isEqualTo(Kind.BOMBING);
        assertThat(tolls(blast, Slot.KILLED)).containsExactly("12..12", "6..6 children");
    }

    @Test
    void does_not_take_the_dead_of_a_whole_war_for_an_incident() {
        assertThat(in("More than 300000 people have been killed since the war began in 2011."))
                .isEmpty();
    }

    @Test
    void two_towns_are_two_incidents() {
        assertThat(
                        in(
                                "Eleven civilians were killed in Velmora and another man died in Tarnes when jets struck both towns."))
                .hasSize(2);
    }

    @Test
    void the_attack_told_again_is_the_same_one() {
        Incident blast = one("A car bomb exploded in Velmora on Thursday. The blast wounded five soldiers.");
        assertThat(tolls(blast, Slot.WOUNDED)).containsExactly("5..5 soldiers");
    }

    @Test
    void a_strike_that_somebody_wants_has_not_happened() {
        assertThat(in("The army wants to bomb the town of Velmora.")).isEmpty();
    }

    @Test
    void the_doer_of_a_passive_stands_behind_by() {
        Incident raid = one("Two hospitals in Velmora were bombed by Norlandian helicopters on Monday.");
        assertThat(words(raid, Slot.TARGET)).containsExactly("hospitals");
    }

    @Test
    void killed_and_injured_share_their_object() {
        Incident clash = one("The clashes in Velmora ended in killing and injuring dozens of rebels.");
        assertThat(tolls(clash, Slot.KILLED)).containsExactly("24.. rebels");
        assertThat(tolls(clash, Slot.WOUNDED)).containsExactly("24.. rebels");
    }

    @Test
    void what_was_left_dead_and_what_was_left_injured_are_two_counts() {
        Incident strike = one("The air strike on Velmora left at least 31 civilians dead and dozens injured.");
        assertThat(tolls(strike, Slot.KILLED)).containsExactly("31.. civilians");
        assertThat(tolls(strike, Slot.WOUNDED)).containsExactly("24..");
    }

    @Test
    void who_speaks_is_nobodys_victim() {
        Incident blast =
                one("A car bomb exploded in Velmora killing at least six people, a local doctor and the mayor said.");
        assertThat(tolls(blast, Slot.KILLED)).containsExactly("6..");
    }

    @Test
    void a_family_of_six_is_six() {
        Incident raid = one("A family of six was killed in an air raid on Velmora.");
        assertThat(tolls(raid, Slot.KILLED)).containsExactly("6..6");
    }

    @Test
    void nobody_claimed_it() {
        Incident blast =
                one("A car bomb exploded in Velmora on Thursday. No group has claimed responsibility for the blast.");
        assertThat(words(blast, Slot.RESPONSIBILITY)).containsExactly("no claim");
    }

    @Test
    void when_it_was_said_is_not_when_it_happened() {
        Incident blast = one("A car bomb exploded in Velmora on Tuesday the mayor said on Thursday.");
        assertThat(blast.when().orElseThrow().text()).isEqualTo("2021-05-04");
    }
}
