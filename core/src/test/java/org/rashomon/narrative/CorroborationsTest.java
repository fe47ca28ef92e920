package org.rashomon.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.incident.Reports.report;
import static org.rashomon.incident.Reports.toll;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.incident.Reports;
import org.rashomon.incident.Reports.Report;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Voices;
import org.rashomon.incident.meaning.Meanings;
import org.rashomon.incident.meaning.Parties;
import org.rashomon.narrative.spread.Spread;

class CorroborationsTest {
    private static List<Corroboration> found(Report... reports) {
        return new Corroborations(Voices.byName(), new Meanings(new Parties()), Spread.NONE)
                .in(Reports.incident(reports));
    }

    @Test
    void reports_that_quote_one_speaker_have_one_origin() {
        assertThat(found(
                        report("r1", "2031-05-02").by("Post").says("Observatory", Slot.KILLED, toll(12)),
                        report("r2", "2031-05-03").by("Mirror").says("Observatory", Slot.KILLED, toll(12))))
                .extracting(Corroboration::words)
                .containsExactly("2 reports, 1 origin");
    }

    @Test
    void two_speakers_are_two_origins() {
        assertThat(found(
                        report("r1", "2031-05-02").by("Post").says("Observatory", Slot.KILLED, toll(12)),
                        report("r2", "2031-05-03").by("Mirror").says("Ministry", Slot.KILLED, toll(12))))
                .extracting(Corroboration::words)
                .containsExactly("2 reports, 2 origins");
    }

    @Test
    void what_a_report_says_itself_and_quotes_is_the_quoted_ones() {
        assertThat(found(
                        report("r1", "2031-05-02")
                                .by("Post")
                                .says(Slot.KILLED, toll(12))
                                .says("Observatory", Slot.KILLED, toll(12)),
                        report("r2", "2031-05-03").by("Mirror").says("Observatory", Slot.KILLED, toll(12))))
                .extracting(Corroboration::words)
                .containsExactly("2 reports, 1 origin");
    }

    @Test
    void unnamed_sources_are_counted_and_named_as_such() {
        assertThat(found(
                        report("r1", "2031-05-02").by("Post").says("residents", Slot.KILLED, toll(12)),
                        report("r2", "2031-05-03").by("Mirror").says("activists", Slot.KILLED, toll(12))))
                .extracting(Corroboration::words)
                .containsExactly("2 reports, 2 origins, 2 of them unnamed");
    }

    @Test
    void what_one_report_says_alone_is_not_counted() {
        assertThat(found(
                        report("r1", "2031-05-02").by("Post").says(Slot.KILLED, toll(12)),
                        report("r2", "2031-05-03").by("Mirror").says(Slot.KILLED, toll(30))))
                .isEmpty();
    }
}
