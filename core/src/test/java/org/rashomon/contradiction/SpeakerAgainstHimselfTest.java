package org.rashomon.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.incident.Reports.report;
import static org.rashomon.incident.Reports.toll;
import static org.rashomon.incident.Reports.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.incident.Reports.Report;
import org.rashomon.incident.Slot;

class SpeakerAgainstHimselfTest {
    private static List<Contradiction> judged(Report... reports) {
        return Judged.by(new SpeakerAgainstHimself(), reports);
    }

    @Test
    void a_toll_that_shrinks_stands_against_itself() {
        assertThat(judged(
                        report("r1", "2031-05-02").says("Ministry", Slot.KILLED, toll(12)),
                        report("r2", "2031-05-03").says("Ministry", Slot.KILLED, toll(9))))
                .hasSize(1);
    }

    @Test
    void another_doer_the_next_day_stands_against_the_first() {
        assertThat(judged(
                        report("r1", "2031-05-02").says("Ministry", Slot.PERPETRATOR, words("Chile")),
                        report("r2", "2031-05-03").says("Ministry", Slot.PERPETRATOR, words("Peru"))))
                .hasSize(1);
    }

    @Test
    void an_outlet_has_one_voice_in_all_its_reports() {
        assertThat(judged(
                        report("r1", "2031-05-02").by("Harbour Post").says(Slot.WEAPON, words("artillery")),
                        report("r2", "2031-05-03").by("Harbour Post").says(Slot.WEAPON, words("helicopters"))))
                .hasSize(1);
    }

    @Test
    void does_not_fire_on_a_toll_that_grows() {
        assertThat(judged(
                        report("r1", "2031-05-02").says("Ministry", Slot.KILLED, toll(9)),
                        report("r2", "2031-05-03").says("Ministry", Slot.KILLED, toll(12))))
                .isEmpty();
    }

    @Test
    void does_not_fire_on_two_weapons_named_in_one_report() {
        assertThat(judged(report("r1", "2031-05-02")
                        .says("Ministry", Slot.WEAPON, words("artillery"))
                        .says("Ministry", Slot.WEAPON, words("helicopters"))))
                .isEmpty();
    }

    @Test
    void does_not_fire_on_unnamed_sources_of_two_reports() {
        assertThat(judged(
                        report("r1", "2031-05-02").says("activists", Slot.KILLED, toll(12)),
                        report("r2", "2031-05-03").says("activists", Slot.KILLED, toll(9))))
                .isEmpty();
    }
}
