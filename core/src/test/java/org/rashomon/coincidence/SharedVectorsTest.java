package org.rashomon.coincidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The method agrees with its reference implementation on simulated and on real events, where the vectors lie
/// beside the repository.
@EnabledIf("org.rashomon.coincidence.Vectors#areThere")
class SharedVectorsTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private record Case(JsonNode vector, Vectors.Setup setup) {
        static Case of(String name) {
            JsonNode vector = Vectors.shared(name + ".json");
            Observed observed = Vectors.events(
                    Vectors.folder().orElseThrow().resolve(name + ".csv"),
                    vector.get("T").asInt());
            return new Case(vector, Vectors.Setup.of(observed, 10));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sim_independent", "sim_triggered", "real_syria2016"})
    void counts_rotations_and_contrasts_of_every_window(String name) {
        Case one = Case.of(name);
        for (JsonNode expected : one.vector.get("windows")) {
            int lag = expected.get("lag").asInt();
            Window window = new Window(
                    lag, lag + expected.get("dt").asInt(), expected.get("dr").asDouble());
            Rotations.Counts month = one.setup.rotated(window, 30);
            assertThat(month.pairs().observed()).isEqualTo(expected.get("C").asLong());
            assertThat(month.preceded().observed()).isEqualTo(expected.get("Kp").asLong());
            assertThat(one.setup.followed(window)).isEqualTo(expected.get("Kt").asInt());
            for (int days : new int[] {8, 14, 30}) {
                Rotations.Counts rotated = one.setup.rotated(window, days);
                check(rotated.preceded(), expected.get("rot%d_Kp".formatted(days)));
                check(rotated.pairs(), expected.get("rot%d_C".formatted(days)));
            }
            naive(one, window, month, expected);
            if (expected.has("before_after_L30")) {
                Window after = Window.after(window.last(), window.km());
                check(one.setup.contrast(after, 30, BeforeAfter.Counting.PAIRS), expected.get("before_after_L30"));
                check(
                        one.setup.contrast(after, 30, BeforeAfter.Counting.EVENTS),
                        expected.get("before_after_binaryA_L30"));
            }
        }
    }

    private static void naive(Case one, Window window, Rotations.Counts counts, JsonNode expected) {
        long near = one.setup.ofA().pairs(window.km());
        assertThat(near).isEqualTo(expected.get("near_pairs").asLong());
        Naive naive =
                Naive.of(one.setup.observed(), window, near, counts.pairs().observed());
        JsonNode knox = expected.get("knox");
        assertThat(naive.close()).isEqualTo(knox.get("near_time").asLong());
        assertThat(naive.expected()).isEqualTo(knox.get("expected").asDouble(), EXACT);
        assertThat(Chance.poissonAtLeast(naive.both(), naive.expected()))
                .isEqualTo(knox.get("p_poisson").asDouble(), EXACT);
        if (expected.has("R_surveillance_knox")) {
            JsonNode r = expected.get("R_surveillance_knox");
            assertThat(naive.both()).isEqualTo(r.get("stat").asLong());
            assertThat(naive.expected()).isEqualTo(r.get("expected").asDouble(), EXACT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sim_independent", "sim_triggered", "real_syria2016"})
    void distances_regions_and_the_lag_profile(String name) {
        Case one = Case.of(name);
        Observed observed = one.setup.observed();
        for (JsonNode row : one.vector.get("distances")) {
            Place a = place(observed.a(), row.get(0).asString());
            Place b = place(observed.b(), row.get(1).asString());
            assertThat(a.km(b)).isEqualTo(row.get(2).asDouble(), within(1e-6));
        }
        List<Place> places = new ArrayList<>();
        observed.a().forEach(event -> places.add(event.place()));
        observed.b().forEach(event -> places.add(event.place()));
        int[] regions = Regions.of(places, 10);
        JsonNode expected = one.vector.get("regions");
        assertThat(IntStream.of(regions).max().orElseThrow() + 1)
                .isEqualTo(expected.get("count").asInt());
        List<Integer> sizes = IntStream.range(0, expected.get("count").asInt())
                .mapToObj(r -> (int) IntStream.of(regions).filter(of -> of == r).count())
                .sorted((x, y) -> y - x)
                .limit(expected.get("sizes_desc").size())
                .toList();
        assertThat(sizes.stream().mapToInt(i -> i).toArray()).isEqualTo(Vectors.ints(expected.get("sizes_desc")));

        JsonNode lags = one.vector.get("lag_profile_dr10");
        LagProfile profile = new Rotations(
                        observed, one.setup.ofB(), one.setup.strata().regionOfB())
                .byLag(14, 10, Blocks.of(observed.days(), 30));
        assertThat(profile.points().stream().mapToInt(LagProfile.Point::lag).toArray())
                .isEqualTo(Vectors.ints(lags.get("lags")));
        assertThat(profile.points().stream()
                        .mapToInt(point -> (int) point.pairs())
                        .toArray())
                .isEqualTo(Vectors.ints(lags.get("pairs")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sim_independent", "sim_triggered", "real_syria2016"})
    void a_shift_of_all_days_and_draws_given_day_by_day(String name) {
        Case one = Case.of(name);
        Observed observed = one.setup.observed();
        Window window = new Window(0, 3, 10);
        // One block and one region: rotation is then a shift of everything.
        Blocks whole = new Blocks(observed.days(), 1);
        int[] together = new int[observed.b().size()];
        JsonNode shift = one.vector.get("global_shift_exact_dr10_dt3");
        Rotation shifted = one.setup.rotated(window, whole, together).preceded();
        assertThat(shifted.expected()).isEqualTo(shift.get("mean").asDouble(), EXACT);
        assertThat(shifted.p().orElseThrow()).isEqualTo(shift.get("p").asDouble(), EXACT);
        for (int by = 0; by < 10; by++) {
            assertThat(countsWith(one, shiftedDays(observed, by)).preceded().observed())
                    .isEqualTo(shift.get("Kp_at_shift_0_to_9").get(by).asLong());
        }
        for (JsonNode draw : one.vector.get("explicit_draws_dr10_dt3")) {
            Rotations.Counts counts = countsWith(one, Vectors.ints(draw.get("days_of_B")));
            assertThat(counts.preceded().observed()).isEqualTo(draw.get("Kp").asLong());
            assertThat(counts.pairs().observed()).isEqualTo(draw.get("C").asLong());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sim_independent", "sim_triggered", "real_syria2016"})
    void monte_carlo_values_lie_within_their_error_of_the_exact_ones(String name) {
        Case one = Case.of(name);
        Window window = new Window(0, 3, 10);
        int n = one.setup.observed().b().size();
        Blocks whole = new Blocks(one.setup.observed().days(), 1);
        JsonNode drawn = one.vector.get("monte_carlo_dr10_dt3");
        // A region of its own for every event: rotation over all days is then the uniform null.
        near(one.setup.rotated(window, whole, IntStream.range(0, n).toArray()), drawn.get("uniform"));
        near(one.setup.rotated(window, whole, new int[n]), drawn.get("shift_global"));
        near(one.setup.rotated(window, whole, one.setup.strata().regionOfB()), drawn.get("shift_region"));
        near(one.setup.rotated(window, 30), drawn.get("block_rotate_L30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sim_independent", "sim_triggered", "real_syria2016"})
    void event_coincidence_and_the_correction_for_many_windows(String name) {
        Case one = Case.of(name);
        one.vector.get("eca_time_only").properties().forEach(entry -> {
            String[] numbers = entry.getKey().substring(2).split("_tau", -1);
            EventCoincidence found = EventCoincidence.of(
                    one.setup.observed(), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[0]));
            JsonNode expected = entry.getValue();
            assertThat(found.preceded()).isEqualTo(expected.get("Kp").asInt());
            assertThat(found.followed()).isEqualTo(expected.get("Kt").asInt());
            assertThat(found.precursorP()).isEqualTo(expected.get("p_prec").asDouble(), EXACT);
            assertThat(found.triggerP()).isEqualTo(expected.get("p_trig").asDouble(), EXACT);
        });
        JsonNode minP = one.vector.get("minP");
        JsonNode rows = minP.get("stat_rows_first_is_observed");
        int[][] sums = new int[rows.size()][];
        for (int m = 0; m < sums.length; m++) sums[m] = Vectors.ints(rows.get(m));
        ManyWindows.Corrected corrected = ManyWindows.minP(sums);
        for (int w = 0; w < corrected.p().length; w++) {
            assertThat(corrected.p()[w]).isEqualTo(minP.get("p").get(w).asDouble(), EXACT);
            assertThat(corrected.adjusted()[w])
                    .isEqualTo(minP.get("p_adj").get(w).asDouble(), EXACT);
        }
    }

    static void check(Contrast found, JsonNode expected) {
        assertThat(found.used()).isEqualTo(expected.get("n_A_used").asInt());
        assertThat(found.after()).isEqualTo(expected.get("after").asInt());
        assertThat(found.before()).isEqualTo(expected.get("before").asInt());
        assertThat(found.sameDay()).isEqualTo(expected.get("same_day").asLong());
        assertThat(found.coins()).isEqualTo(expected.get("strata").asInt());
        assertThat(found.p()).isEqualTo(expected.get("p").asDouble(), EXACT);
        assertThat(found.leastP()).isEqualTo(expected.get("p_min").asDouble(), EXACT);
        assertThat(found.ratio()).isEqualTo(expected.get("ratio").asDouble(), EXACT);
        assertThat(found.low()).isEqualTo(expected.get("lo").asDouble(), EXACT);
        assertThat(found.high()).isEqualTo(expected.get("hi").asDouble(), EXACT);
    }

    static void check(Rotation found, JsonNode expected) {
        assertThat(found.observed()).isEqualTo(expected.get("obs").asLong());
        assertThat(found.expected()).isEqualTo(expected.get("expected").asDouble(), EXACT);
        assertThat(found.variance()).isEqualTo(expected.get("var").asDouble(), EXACT);
        assertThat(found.p().orElseThrow()).isEqualTo(expected.get("p").asDouble(), EXACT);
        assertThat(found.midP().orElseThrow()).isEqualTo(expected.get("midp").asDouble(), EXACT);
        assertThat(found.greatest()).isEqualTo(expected.get("max_possible").asLong());
        assertThat(found.leastP()).isEqualTo(expected.get("p_min").asDouble(), EXACT);
        assertThat(new int[] {(int) found.least(), (int) found.greatest()})
                .isEqualTo(Vectors.ints(expected.get("pmf_support")));
        if (expected.has("oe")) check(found.excess(), expected.get("oe"));
    }

    static void check(java.util.Optional<Rotation.Excess> found, JsonNode expected) {
        assertThat(found.isPresent()).isEqualTo(!expected.get("ratio").isNull());
        if (found.isEmpty()) return;
        assertThat(found.get().ratio()).isEqualTo(expected.get("ratio").asDouble(), EXACT);
        assertThat(found.get().low()).isEqualTo(expected.get("lo").asDouble(), EXACT);
        assertThat(found.get().high()).isEqualTo(expected.get("hi").asDouble(), EXACT);
    }

    private static void near(Rotations.Counts exact, JsonNode drawn) {
        int draws = drawn.get("M").asInt();
        near(exact.preceded(), drawn.get("Kp"), draws);
        near(exact.pairs(), drawn.get("C"), draws);
    }

    private static void near(Rotation exact, JsonNode drawn, int draws) {
        double p = exact.p().orElseThrow();
        double tolerance = 4 * Math.sqrt(p * (1 - p) / draws) + 1.0 / draws;
        assertThat(drawn.get("p").asDouble()).isEqualTo(p, within(tolerance + 1e-12));
        assertThat(drawn.get("mean").asDouble())
                .isEqualTo(exact.expected(), within(5 * Math.sqrt(exact.variance() / draws)));
    }

    private static Rotations.Counts countsWith(Case one, int[] daysOfB) {
        Observed before = one.setup.observed();
        List<Event> b = IntStream.range(0, daysOfB.length)
                .mapToObj(i -> new Event(
                        before.b().get(i).id(), daysOfB[i], before.b().get(i).place()))
                .toList();
        Vectors.Setup setup = Vectors.Setup.of(new Observed(before.days(), before.a(), b), 10);
        return setup.rotated(new Window(0, 3, 10), 30);
    }

    private static int[] shiftedDays(Observed observed, int by) {
        return observed.b().stream()
                .mapToInt(event -> (event.day() + by) % observed.days())
                .toArray();
    }

    private static Place place(List<Event> events, String id) {
        return events.stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow()
                .place();
    }
}
