package org.rashomon.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.incident.Reports.atLeast;
import static org.rashomon.incident.Reports.report;
import static org.rashomon.incident.Reports.toll;
import static org.rashomon.incident.Reports.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.incident.Reports;
import org.rashomon.incident.Reports.Report;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Voices;
import org.rashomon.incident.meaning.Meanings;
import org.rashomon.incident.meaning.Parties;
import org.rashomon.narrative.Shift.Change;

class ShiftsTest {
    private static List<Shift> shifts(Report... reports) {
        return new Shifts(Voices.byName(), new Meanings(new Parties())).in(Reports.incident(reports));
    }

    private static Report weapon(String id, String day, String weapon) {
        return report(id, day).says("Ministry", Slot.WEAPON, words(weapon));
    }

    @Test
    void a_weapon_that_changes_twice_is_one_shift_of_three_steps() {
        List<Shift> found = shifts(
                weapon("r1", "2031-05-02", "artillery"),
                weapon("r3", "2031-05-04", "a drone"),
                weapon("r2", "2031-05-03", "helicopters"));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().path()).isEqualTo("artillery → helicopters → a drone");
        assertThat(found.getFirst().change()).isEqualTo(Change.REVERSES);
    }

    @Test
    void from_a_chemical_weapon_to_sarin_the_story_narrows() {
        assertThat(shifts(weapon("r1", "2031-05-02", "chemical weapons"), weapon("r2", "2031-05-03", "sarin")))
                .extracting(Shift::change)
                .containsExactly(Change.NARROWS);
    }

    @Test
    void a_toll_that_rises_grows() {
        assertThat(shifts(
                        report("r1", "2031-05-02").by("Post").says(Slot.KILLED, atLeast(12)),
                        report("r2", "2031-05-03").by("Post").says(Slot.KILLED, toll(30))))
                .extracting(Shift::change)
                .containsExactly(Change.GROWS);
    }

    @Test
    void what_is_said_and_then_denied_is_withdrawn() {
        assertThat(shifts(
                        weapon("r1", "2031-05-02", "sarin"),
                        report("r2", "2031-05-03").denies("Ministry", Slot.WEAPON, words("sarin"))))
                .extracting(Shift::change)
                .containsExactly(Change.WITHDRAWS);
    }

    @Test
    void silence_is_no_shift() {
        assertThat(shifts(weapon("r1", "2031-05-02", "artillery"), report("r2", "2031-05-03")))
                .isEmpty();
    }

    @Test
    void saying_less_later_is_no_shift() {
        assertThat(shifts(weapon("r1", "2031-05-02", "sarin"), weapon("r2", "2031-05-03", "chemical weapons")))
                .isEmpty();
    }

    @Test
    void two_speakers_are_not_one_shift() {
        assertThat(shifts(
                        weapon("r1", "2031-05-02", "artillery"),
                        report("r2", "2031-05-03").says("Council", Slot.WEAPON, words("helicopters"))))
                .isEmpty();
    }

    @Test
    void two_values_of_one_moment_are_no_shift() {
        assertThat(shifts(weapon("r1", "2031-05-02", "artillery"), weapon("r2", "2031-05-02", "helicopters")))
                .isEmpty();
    }
}
