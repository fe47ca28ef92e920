package org.rashomon.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.language.English;
import org.rashomon.language.PlaceMention;

/// Which incidents a report tells, when and where, of a Friday, 7 May 2021. The places are invented but for Damascus.
final class WhenAndWhereTest {
    private static final English ENGLISH = new English();
    private static final IncidentFinder FINDER = new IncidentFinder();

    private static List<Incident> in(String text) {
        Origin origin = Origin.unknown("r1").publishedOn(LocalDate.of(2021, 5, 7), "header");
        return FINDER.in(ENGLISH.read(new DocumentReader().read(origin, text)), List.of());
    }

    private static List<String> places(List<Incident> incidents) {
        return incidents.stream()
                .map(one -> one.where().map(PlaceMention::name).orElse("nowhere"))
                .toList();
    }

    private static List<String> days(List<Incident> incidents) {
        return incidents.stream()
                .map(one -> one.when().map(Object::toString).orElse("never"))
                .toList();
    }

    @Test
    void the_town_is_the_one_named_before() {
        List<Incident> told = in("A car bomb exploded in the town of Velmora on Thursday killing six people."
                + " On Monday mortar shells killed two soldiers in the town.");
        assertThat(places(told)).containsExactly("Velmora", "Velmora");
    }

    @Test
    void the_town_is_none_where_another_name_follows() {
        List<Incident> told = in("A car bomb exploded in the town of Velmora on Thursday killing six people."
                + " On Monday mortar shells killed two soldiers in the town of Tarnes.");
        assertThat(places(told)).containsExactly("Velmora", "Tarnes");
    }

    @Test
    void a_group_banned_in_a_country_did_nothing_there() {
        List<Incident> told =
                in("Army units clashed with fighters of the Dawn Front (banned in Norway) near the village of Tarnes.");
        assertThat(places(told)).containsExactly("Tarnes");
    }

    @Test
    void a_day_after_is_counted_from_the_other_day() {
        List<Incident> told = in("Shells killed four civilians in Velmora on Wednesday"
                + " two days after an air strike on Tarnes killed 30 people.");
        assertThat(days(told)).containsExactly("2021-05-05", "2021-05-03");
    }

    @Test
    void since_a_day_lasts_until_the_report() {
        List<Incident> told = in("Since Tuesday clashes in the city of Velmora have left 23 civilians dead.");
        assertThat(days(told)).containsExactly("2021-05-04/2021-05-07");
    }

    @Test
    void this_week_ends_with_the_report() {
        List<Incident> told = in("An air strike on the town of Velmora killed nine people earlier this week.");
        assertThat(days(told)).containsExactly("2021-05-03/2021-05-07");
    }

    @Test
    void two_killed_when_shells_hit_a_town_is_one_incident() {
        List<Incident> told = in("Two people were injured when gunmen fired mortar shells on the town of Velmora.");
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().kind()).isEqualTo(Kind.SHELLING);
    }

    @Test
    void two_figures_of_one_voice_are_two_incidents() {
        List<Incident> told = in("An air strike killed ten people in the town of Velmora on Thursday."
                + " Rebel shells killed 65 people in the town on Thursday.");
        assertThat(told).hasSize(2);
    }

    @Test
    void an_attack_that_somebody_wants_is_none() {
        assertThat(in("The truce allowed the gunmen to launch attacks on the town of Velmora."))
                .isEmpty();
    }

    @Test
    void in_response_to_an_attack_tells_of_the_response() {
        List<Incident> told = in("In response to the attack the navy fired cruise missiles at an air base in Velmora.");
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().kind()).isEqualTo(Kind.MISSILE_STRIKE);
    }

    @Test
    void children_among_the_killed_are_a_part() {
        Incident raid = in("Six children were among 19 civilians killed on Thursday in an air raid on Velmora.")
                .getFirst();
        assertThat(raid.claims().stream().filter(claim -> claim.slot() == Slot.KILLED))
                .extracting(claim -> claim.value().toString())
                .anyMatch(toll -> toll.contains("[19]"))
                .anyMatch(toll -> toll.contains("[6]"));
    }

    @Test
    void ten_kilometres_northeast_of_a_town_is_a_circle_there() {
        Incident raid = in("An air strike 10 km northeast of Damascus killed nine people.")
                .getFirst();
        PlaceMention where = raid.where().orElseThrow();
        PlaceMention.Circle circle = where.around().orElseThrow();
        assertThat(circle.center().kilometresTo(where.point().orElseThrow())).isBetween(9.9, 10.1);
        assertThat(circle.center().lat())
                .isGreaterThan(where.point().orElseThrow().lat());
        assertThat(circle.km()).isEqualTo(2.5);
    }

    @Test
    void in_a_town_is_no_circle() {
        Incident raid = in("An air strike on Damascus killed nine people.").getFirst();
        assertThat(raid.where().orElseThrow().around()).isEmpty();
    }
}
