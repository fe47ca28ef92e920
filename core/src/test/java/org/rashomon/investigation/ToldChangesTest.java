package org.rashomon.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.incident.Slot;
import org.rashomon.narrative.Shift;

/// Reports that tell how somebody's account changed, read from their words.
class ToldChangesTest {
    private static final ReportReader READER = new ReportReader();

    private static Findings report(String id, String outlet, String day, String title, String text) {
        Origin origin = new Origin(
                id,
                "%064x".formatted(id.hashCode() & 0xffffffffL),
                Optional.of(outlet),
                Optional.of(LocalDate.parse(day)),
                Optional.of("header"),
                Optional.empty());
        return READER.read(new DocumentReader().read(origin, title, text));
    }

    private static List<Shift> shifts(Findings... reports) {
        return Investigation.of(Arrays.asList(reports)).shifts();
    }

    private static Shift only(Slot slot, Findings... reports) {
        List<Shift> found =
                shifts(reports).stream().filter(one -> one.slot() == slot).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void an_outlet_that_lowered_its_number_shifted_though_it_does_not_say_so() {
        Shift shift = only(
                Slot.KILLED,
                report(
                        "r1",
                        "Marrin Public Radio",
                        "2031-05-02",
                        "Shells hit market in Odrin",
                        "Shells hit a market in Odrin on Friday, Marrin Public Radio reported."),
                report(
                        "r2",
                        "The Lantern",
                        "2031-05-04",
                        "Odrin after the shells",
                        "Shells hit the market in Odrin on Friday, Marrin Public Radio reported. The broadcaster has since "
                                + "lowered the number of soldiers killed there from fourteen to eight."));
        assertThat(shift.voice().shown()).isEqualTo("Marrin Public Radio");
        assertThat(shift.path()).isEqualTo("fourteen → eight");
        assertThat(shift.change()).isEqualTo(Shift.Change.REVERSES);
    }

    @Test
    void whoever_now_says_one_thing_and_not_the_other_said_the_other_before() {
        Shift shift = only(
                Slot.WEAPON,
                report(
                        "r1",
                        "The Lantern",
                        "2031-05-04",
                        "Council changes account of Odrin strike",
                        "The Harbour Council now says that a drone, and not artillery, struck the market in Odrin on "
                                + "Friday. Six people were killed."));
        assertThat(shift.voice().shown()).isEqualTo("Harbour Council");
        assertThat(shift.path()).isEqualTo("artillery → drone");
    }

    @Test
    void what_an_earlier_version_said_is_withdrawn_by_the_outlet() {
        Shift shift = only(
                Slot.KILLED,
                report(
                        "r1",
                        "The Lantern",
                        "2031-05-04",
                        "Nine killed as shells hit Odrin market",
                        "Shells hit the market in Odrin on Friday.\n\nCorrection: An earlier version of this article said "
                                + "that 19 people were killed. Nine people were killed."));
        assertThat(shift.voice().shown()).isEqualTo("The Lantern");
        assertThat(shift.path()).contains("19").contains("Nine");
        assertThat(shift.change()).isEqualTo(Shift.Change.CORRECTS);
    }

    @Test
    void who_mocks_what_others_say_has_said_none_of_it() {
        assertThat(shifts(
                        report(
                                "r1",
                                "The Lantern",
                                "2031-05-02",
                                "Market in Odrin hit",
                                "A market in Odrin was hit on Friday and six people were killed. Colonel Adam Feld said that "
                                        + "shells fired by the rebels had struck it."),
                        report(
                                "r2",
                                "The Lantern",
                                "2031-05-04",
                                "Odrin market: army dismisses report",
                                "The market in Odrin was hit on Friday. \"Yesterday rockets, today drones,\" Colonel Adam Feld "
                                        + "said.")))
                .noneMatch(one -> one.voice().shown().equals("Adam Feld"));
    }

    @Test
    void a_later_entry_of_a_live_blog_changes_what_the_first_said() {
        Shift shift = only(
                Slot.KILLED,
                report(
                        "r1",
                        "The Lantern",
                        "2031-05-02",
                        "Live: Odrin market",
                        "UPDATE 1810 GMT: Seven people were killed in the market in Odrin, the Harbour Council said.\n\n"
                                + "UPDATE 1520 GMT: Twelve people were killed when shells hit the market in Odrin, the "
                                + "Harbour Council said."));
        assertThat(shift.path()).isEqualTo("Twelve people → Seven people");
    }
}
