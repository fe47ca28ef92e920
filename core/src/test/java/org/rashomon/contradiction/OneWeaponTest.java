package org.rashomon.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rashomon.incident.Reports.report;
import static org.rashomon.incident.Reports.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.Reports.Report;
import org.rashomon.incident.Slot;

class OneWeaponTest {
    private static List<Contradiction> judged(Report... reports) {
        return Judged.by(new OneWeapon(), reports);
    }

    private static Report with(String id, String by, String weapon) {
        return report(id, "2031-05-02").says(by, Slot.WEAPON, words(weapon));
    }

    @ParameterizedTest
    @CsvSource({
        "rocket or artillery, helicopters",
        "artillery shells, barrel bombs",
        "a car bomb, an air strike",
        "sarin, conventional weapons",
        "sniper fire, mortar shells",
        "a drone, surface-to-surface missiles",
    })
    void what_came_another_way_cannot_both_hold(String one, String other) {
        assertThat(judged(with("r1", "Ministry", one), with("r2", "Council", other)))
                .extracting(Contradiction::weight)
                .containsExactly(Weight.CANNOT_BOTH_HOLD);
    }

    @ParameterizedTest
    @CsvSource({"sarin, chlorine gas", "mortar shells, rockets", "helicopters, fighter jets", "car bomb, a landmine"})
    void two_kinds_of_one_kind_differ_in_part(String one, String other) {
        assertThat(judged(with("r1", "Ministry", one), with("r2", "Council", other)))
                .extracting(Contradiction::weight)
                .containsExactly(Weight.DIFFERS_IN_PART);
    }

    @Test
    void the_words_for_the_doer_may_name_the_weapon() {
        Report doer = report("r2", "2031-05-02")
                .says("Council", Slot.PERPETRATOR, words("the army"), "dropped by helicopters of the army");
        assertThat(judged(with("r1", "Ministry", "mortar fire"), doer)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "sarin, a nerve agent",
        "nerve gas, chemical weapons",
        "barrel bombs, helicopters",
        "chlorine, barrel bombs",
        "sarin, rockets",
        "an air strike, fighter jets",
        "bombs, shells",
        "rocket or artillery, rockets",
    })
    void does_not_fire_on(String one, String other) {
        assertThat(judged(with("r1", "Ministry", one), with("r2", "Council", other)))
                .isEmpty();
    }

    @Test
    void one_agent_against_two_differs_in_part() {
        assertThat(judged(
                        with("r1", "Ministry", "sarin"),
                        with("r2", "Council", "sarin").says("Council", Slot.WEAPON, words("chlorine"))))
                .extracting(Contradiction::weight, one -> one.other().words())
                .containsExactly(tuple(Weight.DIFFERS_IN_PART, "chlorine"));
    }

    @Test
    void a_general_word_beside_a_particular_one_names_nothing_more() {
        assertThat(judged(
                        with("r1", "Ministry", "sarin"),
                        with("r2", "Council", "chemical weapons").says("Council", Slot.WEAPON, words("sarin"))))
                .isEmpty();
    }
}
