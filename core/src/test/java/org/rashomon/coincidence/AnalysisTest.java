package org.rashomon.coincidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AnalysisTest {
    private static final Settings SETTINGS = Settings.of(Window.after(3, 10));
    private static final int DAYS = 360;

    /// Events in towns 50 km apart.
    private static List<Event> events(String name, int number, Random random) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            events.add(new Event(
                    name + i, random.nextInt(DAYS), new Place(20 + random.nextInt(6) * 0.5, random.nextInt(4) * 0.5)));
        }
        return events;
    }

    /// Each is answered at its place, some days later.
    private static List<Event> answers(List<Event> to, int daysLater) {
        return to.stream()
                .filter(event -> event.day() + daysLater < DAYS)
                .map(event -> new Event("r" + event.id(), event.day() + daysLater, event.place()))
                .toList();
    }

    private static Analysis of(List<Event> a, List<Event> b) {
        return Analysis.of(new Observed(DAYS, a, b), SETTINGS);
    }

    @Test
    void answers_to_every_event_are_seen() {
        List<Event> a = events("a", 60, new Random(1));
        Analysis analysis = of(a, answers(a, 2));
        assertThat(analysis.verdict()).isEqualTo(Verdict.MORE_AFTER);
        assertThat(Answer.of(analysis, Denominator.COMPLETE).sentence())
                .startsWith("B comes after A more often than before")
                .endsWith("not proof of cause.");
    }

    @Test
    void the_same_answers_before_instead_of_after_are_no_sign_and_it_says_which_way_round() {
        List<Event> b = events("b", 60, new Random(1));
        Analysis analysis = of(answers(b, 2), b);
        assertThat(analysis.verdict()).isEqualTo(Verdict.NO_SIGN);
        assertThat(Answer.of(analysis, Denominator.COMPLETE).sentence()).endsWith("if anything, B comes before A.");
    }

    @Test
    void what_happens_on_one_day_is_never_called_following() {
        List<Event> a = events("a", 60, new Random(2));
        Analysis analysis = of(a, answers(a, 0));
        assertThat(analysis.verdict()).isNotEqualTo(Verdict.MORE_AFTER);
        assertThat(analysis.asked().sameDay())
                .isGreaterThanOrEqualTo(analysis.asked().used());
    }

    @Test
    void shared_places_and_months_are_no_sign() {
        Random random = new Random(3);
        List<Event> a = new ArrayList<>();
        List<Event> b = new ArrayList<>();
        for (int spell = 0; spell < 20; spell++) {
            Place town = new Place(20 + random.nextInt(6) * 0.5, 0);
            int start = random.nextInt(DAYS - 20);
            for (int i = 0; i < 8; i++) {
                a.add(new Event("a%d-%d".formatted(spell, i), start + random.nextInt(20), town));
                b.add(new Event("b%d-%d".formatted(spell, i), start + random.nextInt(20), town));
            }
        }
        Analysis analysis = of(a, b);
        assertThat(analysis.verdict()).isEqualTo(Verdict.NO_SIGN);
        assertThat(analysis.sharesTimesAndPlaces()).isTrue();
        assertThat(Answer.of(analysis, Denominator.COMPLETE).sentence())
                .endsWith("they share times and places, equally before and after.");
    }

    @Test
    void no_events_one_event_and_a_handful_have_a_verdict() {
        List<Event> some = events("a", 30, new Random(4));
        assertThat(of(List.of(), some).verdict()).isEqualTo(Verdict.NO_EVENTS);
        assertThat(of(some, List.of()).verdict()).isEqualTo(Verdict.NO_EVENTS);
        assertThat(of(some.subList(0, 1), events("b", 30, new Random(5))).verdict())
                .isEqualTo(Verdict.TOO_FEW);
        Analysis few = of(some.subList(0, 9), answers(some.subList(0, 9), 1));
        assertThat(few.verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(Answer.of(few, Denominator.COMPLETE).remarks().getFirst())
                .isEqualTo(
                        "With 9 and 9 events here only a very strong effect would show: B coming after A ten times as"
                                + " often as before, or more.");
    }

    @Test
    void many_identical_events_in_one_place_are_too_few_strata() {
        Place place = new Place(0, 180);
        List<Event> a = new ArrayList<>();
        List<Event> b = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            a.add(new Event("a" + i, 100, place));
            b.add(new Event("b" + i, 101, place));
        }
        Analysis analysis = of(a, b);
        assertThat(analysis.verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(analysis.asked().after()).isEqualTo(50_000);
        assertThat(analysis.description().orElseThrow().pairs().observed()).isEqualTo(2_500_000_000L);
    }

    @Test
    void two_sides_of_the_180th_meridian_are_neighbours() {
        List<Event> a = List.of(new Event("a", 10, new Place(0, 179.99)));
        List<Event> b = List.of(new Event("b", 11, new Place(0, -179.99)));
        assertThat(of(a, b).asked().after()).isEqualTo(1);
        assertThat(of(a, b).regions()).isEqualTo(1);
    }

    @Test
    void trying_more_windows_costs_p() {
        List<Event> a = events("a", 60, new Random(6));
        List<Event> b = new ArrayList<>(answers(a.subList(0, 25), 2));
        b.addAll(events("b", 60, new Random(7)));
        Analysis one = of(a, b);
        Analysis many = Analysis.of(new Observed(DAYS, a, b), SETTINGS.andTried(Settings.GRID));
        assertThat(many.tried()).hasSize(16);
        assertThat(many.asked().p()).isEqualTo(one.asked().p());
        assertThat(many.tried().getFirst().adjusted())
                .isGreaterThan(one.tried().getFirst().adjusted());
    }

    @RepeatedTest(3)
    void neither_the_order_of_events_nor_the_number_of_threads_changes_anything(RepetitionInfo repetition)
            throws Exception {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Event> a = events("a", 80, random);
        List<Event> b = new ArrayList<>(answers(a.subList(0, 30), 1));
        b.addAll(events("b", 80, random));
        Settings settings = SETTINGS.andTried(Settings.GRID);
        Analysis first = Analysis.of(new Observed(DAYS, a, b), settings);
        List<Event> shuffledA = new ArrayList<>(a);
        List<Event> shuffledB = new ArrayList<>(b);
        Collections.shuffle(shuffledA, random);
        Collections.shuffle(shuffledB, random);
        for (int threads : new int[] {1, 3}) {
            try (ForkJoinPool pool = new ForkJoinPool(threads)) {
                Analysis again = pool.submit(() -> Analysis.of(new Observed(DAYS, shuffledA, shuffledB), settings))
                        .get();
                assertThat(again.asked().p()).isEqualTo(first.asked().p());
                assertThat(again.tried())
                        .extracting(Analysis.Tried::adjusted)
                        .isEqualTo(first.tried().stream()
                                .map(Analysis.Tried::adjusted)
                                .toList());
                assertThat(again.description().orElseThrow().lags().points())
                        .extracting(LagProfile.Point::pairs)
                        .isEqualTo(first.description().orElseThrow().lags().points().stream()
                                .map(LagProfile.Point::pairs)
                                .toList());
            }
        }
    }

    @Test
    void a_radius_counts_as_all_pairs_compared_one_by_one() {
        Random random = new Random(8);
        List<Event> a = new ArrayList<>();
        List<Event> b = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            a.add(new Event(
                    "a" + i, random.nextInt(DAYS), new Place(89 + random.nextDouble(), random.nextInt(360) - 180)));
            b.add(new Event(
                    "b" + i, random.nextInt(DAYS), new Place(89 + random.nextDouble(), random.nextInt(360) - 180)));
        }
        for (double km : new double[] {0, 1, 30, 111, 25_000}) {
            long expected = a.stream()
                    .mapToLong(one -> b.stream()
                            .filter(other -> one.place().km(other.place()) <= km)
                            .count())
                    .sum();
            assertThat(Vectors.Setup.of(new Observed(DAYS, a, b), 10).ofA().pairs(km))
                    .isEqualTo(expected);
        }
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> new Place(134, 40)).hasMessageContaining("no such point");
        assertThatThrownBy(() -> new Observed(10, List.of(new Event("a", 10, new Place(0, 0))), List.of()))
                .hasMessageContaining("day 10 of 10");
        assertThatThrownBy(() -> Settings.of(Window.after(0, 10))).hasMessageContaining("at least 1 day");
    }
}
