package org.rashomon.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.incident.Reports.atLeast;
import static org.rashomon.incident.Reports.report;
import static org.rashomon.incident.Reports.toll;
import static org.rashomon.incident.Reports.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.rashomon.incident.Reports;
import org.rashomon.incident.Reports.Report;
import org.rashomon.incident.SharedIncident;
import org.rashomon.incident.Slot;

class ContradictionsTest {
    private static List<Report> reports(String one, String other) {
        return List.of(
                report("r1", "2031-05-02")
                        .by("Harbour Post")
                        .says("Council", Slot.PERPETRATOR, words(one + "n army"))
                        .says(Slot.KILLED, toll(12)),
                report("r2", "2031-05-02")
                        .says(other, Slot.PERPETRATOR, words(other))
                        .denies(one, Slot.PERPETRATOR, words(one))
                        .says("Ministry", Slot.KILLED, atLeast(30)),
                report("r3", "2031-05-04").by("Harbour Post").says(Slot.KILLED, toll(9)),
                report("r4", "2031-05-04").says(one, Slot.EXPLANATION, words("the pictures were staged")));
    }

    private static List<Contradiction> found(List<Report> reports) {
        SharedIncident incident = Reports.incident(reports.toArray(Report[]::new));
        return new Contradictions().in(incident);
    }

    @Test
    void exchanging_the_names_of_two_parties_exchanges_them_in_the_findings_and_nothing_else() {
        Set<String> before = reasons(found(reports("Chilea", "Peruvia")));
        Set<String> after = reasons(found(reports("Peruvia", "Chilea")));
        Set<String> exchanged = before.stream()
                .map(reason -> reason.replace("Chilea", "#")
                        .replace("Peruvia", "Chilea")
                        .replace("#", "Peruvia"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(after).isEqualTo(exchanged).isNotEmpty();
    }

    @RepeatedTest(10)
    void the_order_of_the_reports_does_not_matter(RepetitionInfo repetition) {
        List<Report> shuffled = new ArrayList<>(reports("Chile", "Peru"));
        Collections.shuffle(shuffled, new Random(repetition.getCurrentRepetition()));
        assertThat(found(shuffled)).isEqualTo(found(reports("Chile", "Peru")));
    }

    @Test
    void a_report_added_twice_changes_nothing() {
        List<Report> twice = new ArrayList<>(reports("Chile", "Peru"));
        twice.addAll(reports("Chile", "Peru"));
        assertThat(found(twice)).isEqualTo(found(reports("Chile", "Peru")));
    }

    private static Set<String> reasons(List<Contradiction> found) {
        return found.stream()
                .map(one -> one.rule() + one.weight() + one.reason())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void a_hundred_and_fifty_counts_are_not_held_against_each_other_one_by_one() {
        List<Report> many = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            many.add(report("r" + (100 + i), "2031-05-02").says("Source " + i, Slot.KILLED, toll(20 + 5 * i)));
        }
        assertThat(found(many)).hasSizeBetween(150, 260);
    }

    @Test
    void names_of_the_same_two_sides_are_one_finding_with_all_who_say_so() {
        List<Contradiction> all = found(List.of(
                report("r1", "2031-05-02").says("Council", Slot.PERPETRATOR, words("the army")),
                report("r2", "2031-05-02").says("Ministry", Slot.PERPETRATOR, words("rebels")),
                report("r3", "2031-05-02").says("Governor", Slot.PERPETRATOR, words("Odrin rebels"))));
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().withOther()).hasSize(1);
    }
}
