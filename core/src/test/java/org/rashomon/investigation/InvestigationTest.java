package org.rashomon.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.incident.Reports.report;
import static org.rashomon.incident.Reports.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.Stance;
import org.rashomon.document.Span;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Kind;
import org.rashomon.incident.Reports.Report;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Telling;
import org.rashomon.narrative.Shift;

class InvestigationTest {
    private static Report strike(String id, String published) {
        return report(id, published).of(Kind.ATTACK).at("Ferry Quay").on("2031-05-02");
    }

    private static Findings findings(Report report, Attribution... said) {
        Telling telling = report.telling();
        return new Findings(telling.document(), "en", List.of(said), List.of(telling.incident()), List.of(), List.of());
    }

    private static List<Shift> shifts(Findings... reports) {
        return Investigation.of(Arrays.asList(reports)).shifts();
    }

    /// What a report's only claim says, as somebody's statement.
    private static Findings said(Report report, String by) {
        Telling telling = report.telling();
        Claim told = telling.incident().claims().getFirst();
        Speaker speaker =
                new Speaker(Speaker.Kind.PERSON, by, Optional.empty(), Optional.empty(), Optional.of(new Span(0, 3)));
        return findings(
                report,
                new Attribution(
                        "a1",
                        List.of(new Span(0, 3)),
                        List.of(),
                        List.of(told.span()),
                        Attribution.Form.INDIRECT,
                        speaker,
                        Stance.ASSERTS,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()));
    }

    @Test
    void an_outlet_that_others_quote_is_the_voice_of_its_own_reports() {
        assertThat(shifts(
                        findings(strike("r1", "2031-05-03").by("Quay Post").says(Slot.WEAPON, words("artillery"))),
                        findings(strike("r2", "2031-05-05").says("Quay Post", Slot.WEAPON, words("a drone")))))
                .extracting(Shift::path)
                .containsExactly("artillery → a drone");
    }

    @Test
    void two_unnamed_officials_of_two_reports_are_two_voices() {
        assertThat(shifts(
                        findings(strike("r1", "2031-05-03").says("a senior official", Slot.WEAPON, words("artillery"))),
                        findings(strike("r2", "2031-05-05").says("a senior official", Slot.WEAPON, words("a drone")))))
                .isEmpty();
    }

    @Test
    void a_speaker_who_names_one_weapon_and_later_another_has_shifted() {
        assertThat(shifts(
                        said(
                                strike("r1", "2031-05-03")
                                        .says(Slot.EXPLANATION, words("they were shelling the quay with artillery")),
                                "Ada Marr"),
                        said(
                                strike("r2", "2031-05-05")
                                        .says(Slot.EXPLANATION, words("the helicopters had made three passes")),
                                "Ada Marr")))
                .extracting(Shift::path)
                .contains("artillery → helicopters");
    }

    @Test
    void a_weapon_that_a_speaker_denies_is_no_step() {
        assertThat(shifts(
                        said(strike("r1", "2031-05-03").says(Slot.EXPLANATION, words("it was a drone")), "Ada Marr"),
                        said(
                                strike("r2", "2031-05-05").says(Slot.EXPLANATION, words("there were no helicopters")),
                                "Ada Marr")))
                .isEmpty();
    }

    @Test
    void a_speaker_of_two_reports_counts_once() {
        assertThat(Investigation.of(List.of(
                                said(strike("r1", "2031-05-03").says(Slot.EXPLANATION, words("x")), "Ada Marr"),
                                said(strike("r2", "2031-05-05").says(Slot.EXPLANATION, words("y")), "Ada Marr")))
                        .speakers()
                        .quoted())
                .hasSize(1);
    }
}
