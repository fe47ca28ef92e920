package org.rashomon.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.incident.Reports.report;
import static org.rashomon.incident.Reports.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.Reports.Report;
import org.rashomon.incident.Slot;

class ResponsibilityClaimedOrNotTest {
    private static List<Contradiction> judged(Report... reports) {
        return Judged.by(new ResponsibilityClaimedOrNot(), reports);
    }

    private static Report says(String id, String day, String value) {
        return report(id, day).by("Paper " + id).says(Slot.RESPONSIBILITY, words(value));
    }

    @Test
    void two_claimants_cannot_both_hold() {
        assertThat(judged(
                        says("r1", "2031-05-02", "claimed by the Harbour Brigade"),
                        says("r2", "2031-05-02", "claimed by the Mountain Column")))
                .extracting(Contradiction::weight)
                .containsExactly(Weight.CANNOT_BOTH_HOLD);
    }

    @Test
    void a_claim_after_there_was_none_only_seems_to_contradict() {
        assertThat(judged(
                        says("r1", "2031-05-02", "no immediate claim"),
                        says("r2", "2031-05-03", "claimed by the Harbour Brigade")))
                .extracting(Contradiction::weight)
                .containsExactly(Weight.ONLY_SEEMS);
    }

    @Test
    void a_claimant_stands_against_another_doer() {
        assertThat(judged(
                        says("r1", "2031-05-02", "claimed by the Harbour Brigade"),
                        report("r2", "2031-05-02").says("Council", Slot.PERPETRATOR, words("Mountain Column"))))
                .hasSize(1);
    }

    @Test
    void does_not_fire_when_the_claimant_is_the_doer() {
        assertThat(judged(
                        says("r1", "2031-05-02", "claimed by the Harbour Brigade"),
                        report("r2", "2031-05-02").says("Council", Slot.PERPETRATOR, words("Harbour Brigade"))))
                .isEmpty();
    }

    @Test
    void does_not_fire_when_nobody_claimed_and_somebody_is_named() {
        assertThat(judged(
                        says("r1", "2031-05-02", "no immediate claim of responsibility"),
                        report("r2", "2031-05-02").says("Council", Slot.PERPETRATOR, words("Harbour Brigade"))))
                .isEmpty();
    }
}
