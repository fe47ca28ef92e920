package org.rashomon.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.incident.Reports.report;
import static org.rashomon.incident.Reports.toll;
import static org.rashomon.incident.Reports.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.incident.Reports.Report;
import org.rashomon.incident.Slot;

class DenialAgainstAssertionTest {
    private static final String DAY = "2031-05-02";

    private static List<Contradiction> judged(Report... reports) {
        return Judged.by(new DenialAgainstAssertion(), reports);
    }

    private static final Report ACCUSES = report("r1", DAY).says("Council", Slot.PERPETRATOR, words("Chilean army"));

    @Test
    void a_denied_doer_stands_against_the_doer_named() {
        List<Contradiction> found =
                judged(ACCUSES, report("r2", DAY).denies("Defence Ministry", Slot.PERPETRATOR, words("Chile")));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().reason())
                .isEqualTo("Council says that “Chilean army” did it; Defence Ministry denies that “Chile” did it.");
    }

    @Test
    void who_denies_responsibility_denies_that_he_did_it() {
        assertThat(judged(ACCUSES, report("r2", DAY).denies("Chile", Slot.RESPONSIBILITY, words("any responsibility"))))
                .hasSize(1);
    }

    @Test
    void more_said_than_denied_fires() {
        assertThat(judged(
                        report("r1", DAY).says("Council", Slot.WEAPON, words("sarin")),
                        report("r2", DAY).denies("Chile", Slot.WEAPON, words("chemical weapons"))))
                .hasSize(1);
    }

    @Test
    void a_denied_toll_stands_against_the_same_toll() {
        assertThat(judged(
                        report("r1", DAY).says("Council", Slot.KILLED, toll(12)),
                        report("r2", DAY).denies("Chile", Slot.KILLED, toll(12))))
                .hasSize(1);
    }

    @Test
    void does_not_fire_when_less_is_said_than_is_denied() {
        assertThat(judged(
                        report("r1", DAY).says("Council", Slot.WEAPON, words("chemical weapons")),
                        report("r2", DAY).denies("Chile", Slot.WEAPON, words("sarin"))))
                .isEmpty();
    }

    @Test
    void does_not_fire_on_another_party() {
        assertThat(judged(ACCUSES, report("r2", DAY).denies("Peru", Slot.PERPETRATOR, words("Peru"))))
                .isEmpty();
    }

    @Test
    void does_not_fire_on_a_doubt() {
        assertThat(judged(ACCUSES, report("r2", DAY).doubts("Peru", Slot.PERPETRATOR, words("Chile"))))
                .isEmpty();
    }

    @Test
    void who_fired_no_shell_has_not_denied_rockets() {
        assertThat(judged(
                        report("r1", DAY).says("Council", Slot.WEAPON, words("rockets")),
                        report("r2", DAY).denies("Front", Slot.WEAPON, words("shell"))))
                .isEmpty();
    }
}
