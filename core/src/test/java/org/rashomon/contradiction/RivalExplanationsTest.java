package org.rashomon.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.incident.Reports.report;
import static org.rashomon.incident.Reports.words;

import org.junit.jupiter.api.Test;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.Reports.Report;
import org.rashomon.incident.Slot;

class RivalExplanationsTest {
    private static final String DAY = "2031-05-02";

    private static Report explains(String id, String by, String explanation) {
        return report(id, DAY).says(by, Slot.EXPLANATION, words(explanation));
    }

    @Test
    void two_explanations_differ_in_part() {
        assertThat(Judged.by(
                        new RivalExplanations(),
                        explains("r1", "Chile", "gas leaked from a depot"),
                        explains("r2", "Peru", "a technical fault of the pipeline")))
                .extracting(Contradiction::weight)
                .containsExactly(Weight.DIFFERS_IN_PART);
    }

    @Test
    void an_explanation_and_a_fabrication_cannot_both_hold() {
        assertThat(Judged.by(
                        new RivalExplanations(),
                        explains("r1", "Chile", "gas leaked from a depot"),
                        explains("r2", "Peru", "the videos were staged")))
                .extracting(Contradiction::weight)
                .containsExactly(Weight.CANNOT_BOTH_HOLD);
    }

    @Test
    void an_explanation_stands_against_a_doer_that_others_name() {
        assertThat(Judged.by(
                        new RivalExplanations(),
                        explains("r1", "Chile", "gas leaked from a depot"),
                        report("r2", DAY).says("Peru", Slot.PERPETRATOR, words("Chile"))))
                .extracting(Contradiction::weight)
                .containsExactly(Weight.DIFFERS_IN_PART);
    }

    @Test
    void does_not_fire_on_the_same_explanation_in_other_words() {
        assertThat(Judged.by(
                        new RivalExplanations(),
                        explains("r1", "Chile", "gas leaked from a depot"),
                        explains("r2", "Peru", "the gas was leaking out of depots")))
                .isEmpty();
    }

    @Test
    void does_not_fire_when_whoever_explains_names_the_same_doer() {
        assertThat(Judged.by(
                        new RivalExplanations(),
                        explains("r1", "Chile", "a depot was hit").says("Chile", Slot.PERPETRATOR, words("Peru")),
                        report("r2", DAY).says("Council", Slot.PERPETRATOR, words("Peru"))))
                .isEmpty();
    }
}
