package org.rashomon.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.incident.Reports.atLeast;
import static org.rashomon.incident.Reports.report;
import static org.rashomon.incident.Reports.toll;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.Reports.Report;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Value;

class TollsMustOverlapTest {
    private static final String DAY = "2031-05-02";

    private static List<Contradiction> judged(Report... reports) {
        return Judged.by(new TollsMustOverlap(), reports);
    }

    private static Report killed(String id, String day, String by, Value value) {
        return report(id, day).says(by, Slot.KILLED, value);
    }

    @Test
    void twelve_killed_and_at_least_thirty_killed_on_one_day_cannot_both_hold() {
        List<Contradiction> found =
                judged(killed("r1", DAY, "Ministry", toll(12)), killed("r2", DAY, "Council", atLeast(30)));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().weight()).isEqualTo(Weight.CANNOT_BOTH_HOLD);
        assertThat(found.getFirst().reason()).isEqualTo("Ministry says 12 killed; Council says at least 30 killed.");
    }

    @Test
    void twelve_killed_agrees_with_ten_to_fifteen() {
        assertThat(judged(killed("r1", DAY, "Ministry", toll(12)), killed("r2", DAY, "Council", toll(10, 15, ""))))
                .isEmpty();
    }

    @Test
    void twelve_killed_agrees_with_at_least_ten() {
        assertThat(judged(killed("r1", DAY, "Ministry", toll(12)), killed("r2", DAY, "Council", atLeast(10))))
                .isEmpty();
    }

    @Test
    void ten_to_fifteen_and_twelve_to_twenty_differ_in_part() {
        List<Contradiction> found =
                judged(killed("r1", DAY, "Ministry", toll(10, 15, "")), killed("r2", DAY, "Council", toll(12, 20, "")));
        assertThat(found).extracting(Contradiction::weight).containsExactly(Weight.DIFFERS_IN_PART);
    }

    @Test
    void a_higher_count_on_a_later_day_only_seems_to_contradict() {
        List<Contradiction> found =
                judged(killed("r1", DAY, "Ministry", toll(12)), killed("r2", "2031-05-04", "Council", toll(30)));
        assertThat(found).extracting(Contradiction::weight).containsExactly(Weight.ONLY_SEEMS);
        assertThat(found.getFirst().reason()).endsWith("the higher count is the later one.");
    }

    @Test
    void a_lower_count_on_a_later_day_cannot_hold_beside_the_higher() {
        List<Contradiction> found =
                judged(killed("r1", DAY, "Ministry", toll(30)), killed("r2", "2031-05-04", "Council", toll(12)));
        assertThat(found).extracting(Contradiction::weight).containsExactly(Weight.CANNOT_BOTH_HOLD);
    }

    @Test
    void each_step_of_a_toll_that_grows_is_shown_as_growth() {
        List<Contradiction> found = judged(
                killed("r1", "2031-05-02", "Ministry", toll(12)),
                killed("r2", "2031-05-03", "Council", toll(20)),
                killed("r3", "2031-05-04", "Red Cross", toll(30)));
        assertThat(found)
                .extracting(one ->
                        one.one().document().id() + one.other().document().id())
                .containsExactlyInAnyOrder("r1r2", "r1r3", "r2r3");
        assertThat(found).extracting(Contradiction::weight).containsOnly(Weight.ONLY_SEEMS);
    }

    @Test
    void more_children_than_people_cannot_both_hold() {
        List<Contradiction> found =
                judged(killed("r1", DAY, "Ministry", toll(20, 20, "children")), killed("r2", DAY, "Council", toll(12)));
        assertThat(found).extracting(Contradiction::weight).containsExactly(Weight.CANNOT_BOTH_HOLD);
    }

    @Test
    void boys_and_children_are_counted_as_one_group() {
        assertThat(judged(
                        killed("r1", DAY, "Ministry", toll(2, 2, "boys")),
                        killed("r2", DAY, "Council", toll(5, 5, "children"))))
                .hasSize(1);
    }

    @Test
    void no_casualties_stands_against_five_killed() {
        assertThat(judged(killed("r1", DAY, "Ministry", toll(0)), killed("r2", DAY, "Council", toll(5))))
                .hasSize(1);
    }

    @Test
    void forty_copies_of_a_toll_make_one_contradiction_that_names_them() {
        Report[] reports = new Report[42];
        for (int i = 0; i < 41; i++) reports[i] = killed("r" + (10 + i), DAY, "Source " + i, toll(12));
        reports[41] = killed("r99", DAY, "Council", toll(30));
        List<Contradiction> found = judged(reports);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().one().document().id()).isEqualTo("r10");
        assertThat(found.getFirst().withOne()).hasSize(40);
    }

    @Test
    void does_not_fire_when_one_counts_children_and_the_other_all() {
        assertThat(judged(
                        killed("r1", DAY, "Ministry", toll(5, 5, "children")), killed("r2", DAY, "Council", toll(12))))
                .isEmpty();
    }

    @Test
    void does_not_fire_when_two_armies_count_their_own_dead() {
        assertThat(judged(
                        killed("r1", DAY, "Ministry", toll(5, 5, "Northern soldiers")),
                        killed("r2", DAY, "Council", toll(12, 12, "Southern soldiers"))))
                .isEmpty();
    }

    @Test
    void does_not_fire_between_the_killed_and_the_wounded() {
        assertThat(judged(
                        killed("r1", DAY, "Ministry", toll(5)),
                        report("r2", DAY).says("Council", Slot.WOUNDED, toll(12))))
                .isEmpty();
    }

    @Test
    void does_not_fire_on_about_a_hundred_and_ninety_eight() {
        assertThat(judged(
                        report("r1", DAY).says("Ministry", Slot.KILLED, toll(100), "about 100"),
                        killed("r2", DAY, "Council", toll(98))))
                .isEmpty();
    }

    @Test
    void does_not_fire_on_nearly_six_hundred_and_five_hundred_eighty() {
        Value nearly = new Value.Toll(OptionalInt.empty(), OptionalInt.of(600), "");
        assertThat(judged(
                        report("r1", DAY).says("Ministry", Slot.WOUNDED, nearly, "nearly 600"),
                        report("r2", DAY).says("Council", Slot.WOUNDED, toll(580))))
                .isEmpty();
    }

    @Test
    void does_not_fire_on_one_voice_which_has_a_rule_of_its_own() {
        assertThat(judged(killed("r1", DAY, "Ministry", toll(12)), killed("r2", DAY, "Ministry", toll(30))))
                .isEmpty();
    }
}
