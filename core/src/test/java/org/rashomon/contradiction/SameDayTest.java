package org.rashomon.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.incident.Reports.day;
import static org.rashomon.incident.Reports.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.Reports.Report;
import org.rashomon.incident.Slot;

class SameDayTest {
    private static List<Contradiction> judged(String one, String other) {
        return Judged.by(new SameDay(), told("r1", one), told("r2", other));
    }

    private static Report told(String id, String date) {
        return report(id, "2031-05-09").by("Paper " + id).on(date);
    }

    @Test
    void two_days_that_cannot_meet_cannot_both_hold() {
        assertThat(judged("2031-05-02", "2031-05-06"))
                .extracting(Contradiction::weight)
                .containsExactly(Weight.CANNOT_BOTH_HOLD);
    }

    @Test
    void a_day_apart_differs_in_part() {
        assertThat(judged("2031-05-02", "2031-05-03"))
                .extracting(Contradiction::weight)
                .containsExactly(Weight.DIFFERS_IN_PART);
    }

    @Test
    void a_speaker_may_name_another_day_than_the_report() {
        Report one = told("r1", "2031-05-02");
        Report other = report("r2", "2031-05-09").says("Council", Slot.WHEN, day("2031-05-05"));
        assertThat(Judged.by(new SameDay(), one, other)).hasSize(1);
    }

    @Test
    void does_not_fire_on_a_month_that_holds_the_day() {
        assertThat(judged("2031-05-02", "2031-05")).isEmpty();
    }

    @Test
    void does_not_fire_on_an_approximate_day() {
        assertThat(judged("2031-05-02", "2031-05-08~")).isEmpty();
    }

    @Test
    void a_day_without_a_year_is_compared_by_its_month_and_day() {
        assertThat(judged("2031-05-02", "XXXX-05-08")).hasSize(1);
    }

    @Test
    void does_not_fire_on_a_day_without_a_year_that_can_be_the_other() {
        assertThat(judged("2031-05-02", "XXXX-05-02")).isEmpty();
        assertThat(judged("2031-05", "XXXX-05-02")).isEmpty();
    }

    @Test
    void does_not_fire_on_the_later_reports_own_day() {
        assertThat(judged("2031-05-06", "2031-05-09")).isEmpty();
    }
}
