package org.rashomon.incident.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.incident.Reports.report;
import static org.rashomon.incident.Reports.toll;
import static org.rashomon.incident.Reports.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.rashomon.incident.Kind;
import org.rashomon.incident.Reports.Report;
import org.rashomon.incident.SharedIncident;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Telling;

class IncidentGrouperTest {
    private static Report strike(String id, String place, String day) {
        return report(id, "2031-05-09").of(Kind.AIRSTRIKE).at(place).on(day);
    }

    private static List<SharedIncident> joined(Report... reports) {
        return new IncidentGrouper()
                .join(Arrays.stream(reports).map(Report::telling).toList());
    }

    @Test
    void same_place_day_and_kind_is_one_incident_and_says_why() {
        List<SharedIncident> joined =
                joined(strike("r1", "Harbour Town", "2031-05-02"), strike("r2", "Harbour Town", "2031-05-02"));
        assertThat(joined).hasSize(1);
        assertThat(joined.getFirst().reasons().getFirst()).startsWith("same place; same day; same kind");
        assertThat(joined.getFirst().id()).startsWith("harbour-town-2031-05-02-");
    }

    @Test
    void spellings_from_another_script_are_one_place() {
        assertThat(joined(strike("r1", "Qasr al-Shaykh", "2031-05-02"), strike("r2", "Kasr Sheikh", "2031-05-02")))
                .hasSize(1);
    }

    @Test
    void a_chemical_attack_and_an_air_strike_at_one_place_and_day_are_one() {
        assertThat(joined(
                        strike("r1", "Harbour Town", "2031-05-02").of(Kind.CHEMICAL_ATTACK),
                        strike("r2", "Harbour Town", "2031-05-02")))
                .hasSize(1);
    }

    @Test
    void a_day_apart_is_one_when_more_than_the_place_is_shared() {
        Report one = strike("r1", "Harbour Town", "2031-05-02")
                .says("Ministry", Slot.KILLED, toll(17))
                .says(Slot.TARGET, words("the convoy of Saint Anne Hospital"));
        Report other = strike("r2", "Harbour Town", "2031-05-03")
                .says("Council", Slot.KILLED, toll(17))
                .says(Slot.TARGET, words("lorries of Saint Anne Hospital"));
        List<SharedIncident> joined = joined(one, other);
        assertThat(joined).hasSize(1);
        assertThat(joined.getFirst().reasons().getFirst()).contains("a day apart", "same toll", "both name");
    }

    @Test
    void a_report_without_a_date_joins_by_its_own_day() {
        assertThat(joined(
                        strike("r1", "Harbour Town", "2031-05-08"),
                        report("r2", "2031-05-09").of(Kind.AIRSTRIKE).at("Harbour Town")))
                .hasSize(1);
    }

    @Test
    void another_day_is_another_incident() {
        assertThat(joined(strike("r1", "Harbour Town", "2031-05-02"), strike("r2", "Harbour Town", "2031-05-06")))
                .hasSize(2);
    }

    @Test
    void another_place_is_another_incident() {
        assertThat(joined(strike("r1", "Harbour Town", "2031-05-02"), strike("r2", "Millbrook", "2031-05-02")))
                .hasSize(2);
    }

    @Test
    void an_abduction_and_an_air_strike_of_one_day_stay_apart() {
        Report strike = strike("r1", "Harbour Town", "2031-05-02").says(Slot.TARGET, words("a bridge near the mill"));
        Report abduction = strike("r2", "Harbour Town", "2031-05-02")
                .of(Kind.ABDUCTION)
                .says(Slot.TARGET, words("two teachers at their homes"));
        assertThat(joined(strike, abduction)).hasSize(2);
    }

    @Test
    void two_incidents_of_one_report_stay_apart() {
        Telling telling = strike("r1", "Harbour Town", "2031-05-02").telling();
        var second = new org.rashomon.incident.Incident(
                "i2",
                Kind.AIRSTRIKE,
                telling.incident().when(),
                telling.incident().whenAt(),
                telling.incident().where(),
                telling.incident().within(),
                telling.incident().mentions(),
                List.of());
        assertThat(new IncidentGrouper().join(List.of(telling, new Telling(telling.document(), second))))
                .hasSize(2);
    }

    private static Report onTheConvoy(String id, String published, Kind kind, String day) {
        return report(id, published)
                .of(kind)
                .at("Ferry Quay")
                .on(day)
                .says(Slot.TARGET, words("the grain convoy"))
                .says("Water Fund", Slot.KILLED, toll(14));
    }

    @Test
    void one_target_on_one_day_is_one_incident_whatever_the_weapon_is_said_to_be() {
        assertThat(joined(
                        onTheConvoy("r1", "2031-05-09", Kind.SHELLING, "2031-05-08"),
                        onTheConvoy("r2", "2031-05-09", Kind.BOMBING, "2031-05-08"),
                        onTheConvoy("r3", "2031-05-09", Kind.AIRSTRIKE, "2031-05-08")))
                .singleElement()
                .satisfies(one -> assertThat(one.reasons()).allMatch(reason -> reason.contains("same target: convoy")));
    }

    @Test
    void another_weapon_without_a_shared_target_stays_apart() {
        assertThat(joined(
                        strike("r1", "Harbour Town", "2031-05-02")
                                .of(Kind.SHELLING)
                                .says(Slot.TARGET, words("a bakery where flour was given out in the morning")),
                        strike("r2", "Harbour Town", "2031-05-02")
                                .of(Kind.BOMBING)
                                .says(Slot.TARGET, words("barracks that a guard left unlocked, soldiers wrote"))))
                .hasSize(2);
    }

    @Test
    void a_later_report_that_gives_its_own_day_joins_what_it_speaks_of() {
        assertThat(joined(
                        onTheConvoy("r1", "2031-05-09", Kind.AIRSTRIKE, "2031-05-08"),
                        onTheConvoy("r2", "2031-05-10", Kind.BOMBING, "2031-05-10")))
                .hasSize(1);
    }

    private static Report theTrial(String id, String published, String people) {
        return strike(id, "Harbour Town", published.equals("2031-05-09") ? "2031-05-08" : published)
                .says(Slot.TARGET, words(people));
    }

    @Test
    void a_report_of_months_later_joins_the_deed_whose_people_it_names() {
        String people = "the van of Jorun Askvold and Mirek Tolliver";
        assertThat(joined(
                        theTrial("r1", "2031-05-09", people),
                        report("r2", "2031-11-20")
                                .of(Kind.AIRSTRIKE)
                                .at("Harbour Town")
                                .on("2031-11-20")
                                .says(Slot.TARGET, words(people))))
                .singleElement()
                .satisfies(one -> assertThat(one.reasons().getFirst())
                        .contains("told on a later day", "Jorun Askvold, Mirek Tolliver"));
    }

    @Test
    void a_report_of_months_later_that_names_nobody_stays_apart() {
        assertThat(joined(
                        theTrial("r1", "2031-05-09", "the van of two engineers"),
                        report("r2", "2031-11-20")
                                .of(Kind.AIRSTRIKE)
                                .at("Harbour Town")
                                .on("2031-11-20")
                                .says(Slot.TARGET, words("the van of two engineers"))))
                .hasSize(2);
    }

    @Test
    void two_reports_that_each_tell_of_their_own_day_tell_of_two_days() {
        assertThat(joined(
                        onTheConvoy("r1", "2031-05-08", Kind.SHELLING, "2031-05-08"),
                        onTheConvoy("r2", "2031-05-11", Kind.SHELLING, "2031-05-11")))
                .hasSize(2);
    }

    @Test
    void shelling_on_two_days_that_reports_name_stays_apart() {
        assertThat(joined(
                        onTheConvoy("r1", "2031-05-14", Kind.SHELLING, "2031-05-08"),
                        onTheConvoy("r2", "2031-05-14", Kind.SHELLING, "2031-05-11")))
                .hasSize(2);
    }

    private static Report shot(String id, String day, String victim) {
        return report(id, day).of(Kind.SHOOTING).at("Harbour Town").says(Slot.KILLED, toll(1, 1, victim));
    }

    @Test
    void a_report_weeks_later_that_names_who_was_killed_is_of_the_same_deed_and_says_so() {
        List<SharedIncident> joined = joined(
                shot("r1", "2031-05-03", "Ilda T. Varnholt Jr.").on("2031-05-02"),
                shot("r2", "2031-07-11", "teacher Ilda Varnholt").on("2031-07-11"));
        assertThat(joined).hasSize(1);
        assertThat(joined.getFirst().reasons().getFirst())
                .contains("told on a later day", "same victim: Ilda Varnholt");
    }

    @Test
    void two_victims_of_one_surname_are_two_deeds() {
        assertThat(joined(
                        shot("r1", "2031-05-03", "Ilda Varnholt").on("2031-05-02"),
                        shot("r2", "2031-07-11", "Anders Varnholt").on("2031-07-11")))
                .hasSize(2);
    }

    @Test
    void a_person_joins_what_looks_different() {
        Telling one = strike("r1", "Harbour Town", "2031-05-02").telling();
        Telling other = strike("r2", "Millbrook", "2031-05-06").telling();
        Judgements same = new Judgements(Set.of(new Judgements.Pair(other.id(), one.id())), Set.of());
        List<SharedIncident> joined = new IncidentGrouper().join(List.of(one, other), same);
        assertThat(joined).hasSize(1);
        assertThat(joined.getFirst().reasons()).containsExactly("joined by a person");
    }

    @Test
    void a_person_splits_what_looks_the_same() {
        Telling one = strike("r1", "Harbour Town", "2031-05-02").telling();
        Telling other = strike("r2", "Harbour Town", "2031-05-02").telling();
        Judgements different = new Judgements(Set.of(), Set.of(new Judgements.Pair(one.id(), other.id())));
        assertThat(new IncidentGrouper().join(List.of(one, other), different)).hasSize(2);
    }

    @Test
    void a_telling_given_twice_stands_once() {
        assertThat(joined(strike("r1", "Harbour Town", "2031-05-02"), strike("r1", "Harbour Town", "2031-05-02"))
                        .getFirst()
                        .tellings())
                .hasSize(1);
    }

    @RepeatedTest(10)
    void the_order_of_the_tellings_does_not_matter(RepetitionInfo repetition) {
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String place = List.of("Harbour Town", "Millbrook", "Port Clay").get(i % 3);
            tellings.add(strike("r" + i, place, "2031-05-0" + (1 + i % 4)).telling());
        }
        List<SharedIncident> sorted = new IncidentGrouper().join(tellings);
        Collections.shuffle(tellings, new Random(repetition.getCurrentRepetition()));
        assertThat(new IncidentGrouper().join(tellings)).isEqualTo(sorted);
    }
}
