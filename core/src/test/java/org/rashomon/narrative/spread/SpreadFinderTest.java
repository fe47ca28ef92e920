package org.rashomon.narrative.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.investigation.Findings;
import org.rashomon.investigation.ReportReader;

class SpreadFinderTest {
    private static final ReportReader READER = new ReportReader();
    private static final String FIRST = """
            Shells fell on the grain market of Odrin on Monday, killing 21 people, in what appeared to be a suspected \
            mortar attack, Mayor Hela Brandt said. Stalls burned until the evening and the road to the bridge was closed. \
            "We heard the first one whistle, and then the whole roof came down on us," Brandt told reporters.

            The garrison denied that it had fired. Colonel Ruven Askold said his men had been in their barracks all day.
            """;

    private static Reported report(String outlet, int day, String text) {
        Origin origin = new Origin(
                outlet + day,
                "%064x".formatted(outlet.hashCode() & 0xffffffffL),
                Optional.of(outlet),
                Optional.of(LocalDate.of(2031, 5, day)),
                Optional.of("header"),
                Optional.empty());
        Findings found = READER.read(new DocumentReader().read(origin, text));
        return new Reported(found.document(), found.attributions());
    }

    private static Spread spread(Reported... reports) {
        return SpreadFinder.in(List.of(reports), List.of());
    }

    private static List<Alteration.Kind> altered(String after) {
        return spread(report("Harbour", 5, FIRST), report("Mirror", 6, after)).links().stream()
                .flatMap(link -> link.alterations().stream())
                .map(Alteration::kind)
                .toList();
    }

    @Test
    void the_later_report_took_from_the_earlier() {
        Spread spread = spread(report("Mirror", 6, FIRST), report("Harbour", 5, FIRST));
        assertThat(spread.links()).hasSize(1);
        assertThat(spread.links().getFirst().before().id()).isEqualTo("Harbour5");
        assertThat(spread.links().getFirst().inOrder()).isTrue();
        assertThat(spread.links().getFirst().reasons().getFirst().kind()).isEqualTo(Reason.Kind.SHARES_WORDS);
        assertThat(spread.trees()).hasSize(1);
        assertThat(spread.trees().getFirst().reports()).isEqualTo(2);
    }

    @Test
    void a_paragraph_taken_out_of_a_long_report_is_found() {
        String around = Stream.iterate(1, i -> i + 1)
                .limit(60)
                .map(i -> "Sentence number %d of another matter speaks of tram line %d.".formatted(i, i * 7))
                .reduce("", (one, next) -> one + next + " ");
        assertThat(spread(report("Harbour", 5, FIRST), report("Mirror", 6, around + "\n\n" + FIRST))
                        .links())
                .hasSize(1);
    }

    @Test
    void reports_of_one_event_in_other_words_share_nothing() {
        assertThat(spread(
                                report("Harbour", 5, FIRST),
                                report(
                                        "Mirror",
                                        6,
                                        "More than twenty traders died in Odrin when mortar rounds hit their stalls. The"
                                                + " mayor, Hela Brandt, spoke of a black day. The army said that it had"
                                                + " nothing to do with it."))
                        .links())
                .isEmpty();
    }

    @Test
    void a_shared_quotation_is_told_from_a_copy() {
        Spread spread = spread(
                report("Harbour", 5, FIRST),
                report(
                        "Mirror",
                        6,
                        "People in Odrin cannot sleep. \"We heard the first one whistle, and then the whole roof came down"
                                + " on us.\" Nobody knows who will rebuild the market."));
        assertThat(spread.links()).hasSize(1);
        assertThat(spread.links().getFirst().isCopy()).isFalse();
        assertThat(spread.links().getFirst().reasons().getFirst().kind()).isEqualTo(Reason.Kind.SHARES_A_QUOTATION);
    }

    @Test
    void what_first_appeared_elsewhere_is_credited_and_the_order_is_known_on_one_day() {
        Spread spread = spread(
                report("Corner", 5, FIRST + "\n\nThis article first appeared on Harbour"), report("Harbour", 5, FIRST));
        assertThat(spread.links()).hasSize(1);
        assertThat(spread.links().getFirst().before().id()).isEqualTo("Harbour5");
        assertThat(spread.links().getFirst().inOrder()).isTrue();
        assertThat(spread.links().getFirst().reasons().getFirst().kind()).isEqualTo(Reason.Kind.CREDITS);
    }

    @Test
    void copies_of_one_agency_hang_side_by_side_from_it() {
        String dispatch = "ODRIN, 5 May 2031 (Vesta) — " + FIRST;
        Spread spread =
                spread(report("Harbour", 5, dispatch), report("Mirror", 6, dispatch), report("Post", 7, dispatch));
        assertThat(spread.trees()).hasSize(1);
        SpreadTree tree = spread.trees().getFirst();
        assertThat(tree.source()).isEqualTo("Vesta");
        assertThat(tree.below()).hasSize(3).allMatch(below -> below.below().isEmpty());
    }

    @Test
    void a_lost_speaker_is_found() {
        assertThat(altered(FIRST.replace(", Mayor Hela Brandt said", ""))).contains(Alteration.Kind.ATTRIBUTION_LOST);
    }

    @Test
    void another_speaker_is_found() {
        assertThat(altered(FIRST.replace("Mayor Hela Brandt said", "Doctor Olen Farkas said")))
                .contains(Alteration.Kind.ATTRIBUTION_CHANGED);
    }

    @Test
    void a_lost_hedge_is_found() {
        assertThat(altered(FIRST.replace("suspected ", ""))).containsExactly(Alteration.Kind.HEDGE_LOST);
    }

    @Test
    void a_dropped_denial_is_found() {
        assertThat(altered(FIRST.substring(0, FIRST.indexOf("The garrison")))).contains(Alteration.Kind.DENIAL_DROPPED);
    }

    @Test
    void a_rounded_number_is_told_from_a_changed_one() {
        assertThat(altered(FIRST.replace("21 people", "about 20 people")))
                .containsExactly(Alteration.Kind.NUMBER_ROUNDED);
        assertThat(altered(FIRST.replace("21 people", "34 people"))).containsExactly(Alteration.Kind.NUMBER_CHANGED);
    }

    @Test
    void scare_quotes_come_and_go() {
        assertThat(altered(FIRST.replace("suspected mortar attack", "\"suspected\" mortar attack")))
                .containsExactly(Alteration.Kind.SCARE_QUOTES_ADDED);
    }

    @Test
    void an_unchanged_copy_changes_nothing() {
        assertThat(altered(FIRST)).isEmpty();
    }

    @Test
    void the_order_of_reading_changes_nothing() {
        List<Reported> reports = List.of(
                report("Harbour", 5, FIRST),
                report("Mirror", 6, FIRST.replace("suspected ", "")),
                report("Corner", 6, FIRST + "\n\nThis article first appeared on Mirror"),
                report("Post", 8, FIRST.substring(0, 240)));
        Spread read = SpreadFinder.in(reports, List.of());
        for (int round = 0; round < reports.size(); round++) {
            Collections.rotate(reports = new java.util.ArrayList<>(reports), 1);
            assertThat(SpreadFinder.in(reports, List.of())).isEqualTo(read);
        }
    }

    @Test
    void shares_of_an_outlet_count_what_could_have_changed() {
        Spread spread = spread(report("Harbour", 5, FIRST), report("Mirror", 6, FIRST.replace("suspected ", "")));
        assertThat(spread.outlets()).extracting(OutletShare::outlet).containsExactly("Mirror");
        assertThat(spread.outlets().getFirst().parts().get(Alteration.Kind.HEDGE_LOST))
                .isEqualTo(new OutletShare.Part(1, 1));
    }
}
