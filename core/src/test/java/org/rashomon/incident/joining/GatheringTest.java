package org.rashomon.incident.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.incident.Reports.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.incident.Incident;
import org.rashomon.incident.Kind;
import org.rashomon.incident.SharedIncident;
import org.rashomon.incident.Telling;

/// What many tell of draws in what says less.
class GatheringTest {
    private static Telling strike(String id) {
        return report(id, "2031-05-02")
                .of(Kind.AIRSTRIKE)
                .at("Harbour Town")
                .on("2031-05-02")
                .telling();
    }

    /// The report comes back to it without a day.
    private static Telling again(Telling first, Kind kind) {
        Incident told = first.incident();
        return new Telling(
                first.document(),
                new Incident(
                        "i2",
                        kind,
                        Optional.empty(),
                        Optional.empty(),
                        told.where(),
                        told.within(),
                        told.mentions(),
                        List.of()));
    }

    private static List<SharedIncident> joined(Stream<Telling> tellings) {
        return new IncidentGrouper().join(tellings.toList());
    }

    @Test
    void a_report_that_comes_back_to_what_many_tell_tells_of_one_incident() {
        Telling first = strike("r1");
        assertThat(joined(Stream.of(first, again(first, Kind.AIRSTRIKE), strike("r2"), strike("r3"))))
                .hasSize(1);
    }

    @Test
    void another_kind_of_violence_there_stays_apart() {
        Telling first = strike("r1");
        assertThat(joined(Stream.of(first, again(first, Kind.ABDUCTION), strike("r2"), strike("r3"))))
                .hasSize(2);
    }

    @Test
    void what_two_reports_tell_draws_nothing_in() {
        Telling first = strike("r1");
        assertThat(joined(Stream.of(first, again(first, Kind.AIRSTRIKE), strike("r2"))))
                .hasSize(2);
    }
}
