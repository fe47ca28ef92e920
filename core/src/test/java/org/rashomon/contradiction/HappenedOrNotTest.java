package org.rashomon.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.incident.Reports.report;
import static org.rashomon.incident.Reports.toll;
import static org.rashomon.incident.Reports.words;

import org.junit.jupiter.api.Test;
import org.rashomon.incident.Reports.Report;
import org.rashomon.incident.Slot;

class HappenedOrNotTest {
    private static final String DAY = "2031-05-02";
    private static final Report TOLD = report("r1", DAY)
            .says("Council", Slot.KILLED, toll(12))
            .says("Council", Slot.PERPETRATOR, words("the army"));

    @Test
    void a_staged_attack_stands_once_against_what_is_told_of_it() {
        assertThat(Judged.by(
                        new HappenedOrNot(),
                        TOLD,
                        report("r2", DAY).says("Chile", Slot.EXPLANATION, words("the videos were staged"))))
                .hasSize(1);
    }

    @Test
    void does_not_fire_on_another_explanation() {
        assertThat(Judged.by(
                        new HappenedOrNot(),
                        TOLD,
                        report("r2", DAY).says("Chile", Slot.EXPLANATION, words("a depot blew up"))))
                .isEmpty();
    }

    @Test
    void does_not_fire_on_a_fabrication_that_is_denied() {
        assertThat(Judged.by(
                        new HappenedOrNot(),
                        TOLD,
                        report("r2", DAY).denies("Chile", Slot.EXPLANATION, words("it was fabricated"))))
                .isEmpty();
    }

    @Test
    void does_not_fire_where_nothing_else_is_told() {
        assertThat(Judged.by(
                        new HappenedOrNot(),
                        report("r2", DAY).says("Chile", Slot.EXPLANATION, words("it was fabricated"))))
                .isEmpty();
    }
}
