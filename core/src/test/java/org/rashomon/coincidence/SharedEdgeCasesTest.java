package org.rashomon.coincidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.JsonNode;

/// The edge cases of the reference implementation, where they lie beside the repository.
@EnabledIf("org.rashomon.coincidence.Vectors#areThere")
class SharedEdgeCasesTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static JsonNode edge(String name) {
        return Vectors.shared("edge.json").get(name);
    }

    @Test
    void few_events_ties_one_place_one_id_the_antimeridian_and_lags() {
        for (JsonNode one : edge("cases")) {
            Observed observed =
                    new Observed(one.get("T").asInt(), Vectors.events(one.get("A")), Vectors.events(one.get("B")));
            int lag = one.get("lag").asInt();
            int last = lag + one.get("dt").asInt();
            double km = one.get("dr").asDouble();
            int blockDays = one.get("L").asInt();
            Vectors.Setup setup = Vectors.Setup.of(observed, one.get("link_km").asDouble());
            JsonNode expected = one.get("expect");
            Window window = new Window(lag, last, km);
            Rotations.Counts counts = setup.rotated(window, blockDays);
            assertThat(counts.pairs().observed()).isEqualTo(expected.get("C").asLong());
            assertThat(counts.preceded().observed())
                    .isEqualTo(expected.get("Kp").asLong());
            assertThat(setup.followed(window)).isEqualTo(expected.get("Kt").asInt());
            if (expected.has("verdict")) {
                assertThat(Analysis.of(observed, Settings.of(Window.after(last, km)))
                                .verdict()
                                .name())
                        .isEqualTo(expected.get("verdict").asString());
                continue;
            }
            SharedVectorsTest.check(counts.preceded(), expected.get("rotation_Kp"));
            Window after = new Window(Math.max(1, lag), last, km);
            SharedVectorsTest.check(
                    setup.contrast(after, blockDays, BeforeAfter.Counting.PAIRS), expected.get("before_after"));
            SharedVectorsTest.check(
                    setup.contrast(after, blockDays, BeforeAfter.Counting.EVENTS),
                    expected.get("before_after_binaryA"));
        }
    }

    @Test
    void distances_and_regions() {
        for (JsonNode row : edge("haversine")) {
            Place from = new Place(row.get(0).asDouble(), row.get(1).asDouble());
            Place to = new Place(row.get(2).asDouble(), row.get(3).asDouble());
            assertThat(from.km(to)).isEqualTo(row.get(4).asDouble(), within(1e-6));
        }
        List<Place> places = new ArrayList<>();
        edge("regions")
                .get("points")
                .forEach(row ->
                        places.add(new Place(row.get(0).asDouble(), row.get(1).asDouble())));
        assertThat(Regions.of(places, edge("regions").get("link_km").asDouble()))
                .isEqualTo(Vectors.ints(edge("regions").get("labels")));
    }

    @Test
    void borders_of_blocks() {
        edge("blocks").properties().forEach(entry -> {
            String[] numbers = entry.getKey().split("/", -1);
            Blocks blocks = Blocks.of(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
            assertThat(IntStream.rangeClosed(0, blocks.count())
                            .map(blocks::start)
                            .toArray())
                    .isEqualTo(Vectors.ints(entry.getValue()));
            for (int day = 0; day < blocks.days(); day++) {
                assertThat(day).isBetween(blocks.start(blocks.of(day)), blocks.end(blocks.of(day)) - 1);
            }
        });
    }

    @Test
    void coins_intervals_and_tails() {
        for (JsonNode one : edge("sign_flip")) {
            assertThat(SignFlips.p(Vectors.ints(one.get("D"))))
                    .isEqualTo(one.get("p").asDouble(), EXACT);
        }
        for (JsonNode one : edge("oe_ci")) {
            SharedVectorsTest.check(
                    Rotation.excess(
                            one.get("obs").asDouble(),
                            one.get("expected").asDouble(),
                            one.get("var").asDouble()),
                    one);
        }
        for (JsonNode row : edge("binom_sf")) {
            assertThat(Chance.binomialAtLeast(
                            row.get(0).asInt(), row.get(1).asInt(), row.get(2).asDouble()))
                    .isEqualTo(row.get(3).asDouble(), EXACT);
        }
        for (JsonNode row : edge("poisson_k_crit_mdr")) {
            double mean = row.get(0).asDouble();
            int critical = row.get(1).asInt();
            assertThat(Chance.poissonAtLeast(critical, mean)).isLessThanOrEqualTo(0.05);
            assertThat(Chance.poissonAtLeast(critical - 1, mean)).isGreaterThan(0.05);
            assertThat(Chance.poissonAtLeast(critical, mean * row.get(2).asDouble()))
                    .isEqualTo(0.8, EXACT);
        }
    }

    @Test
    void the_claim_calculator() {
        for (JsonNode one : edge("claim_check")) {
            List<Double> rates = new ArrayList<>();
            one.get("base_rates").forEach(rate -> rates.add(rate.asDouble()));
            ClaimCalculator found = ClaimCalculator.of(rates);
            assertThat(found.allByChance()).isEqualTo(one.get("all_by_chance").asDouble(), EXACT);
            assertThat(found.meanRate()).isEqualTo(one.get("mean_rate").asDouble(), EXACT);
            assertThat(found.enough())
                    .isEqualTo(OptionalInt.of(one.get("n_half").asInt()));
            if (one.has("p_at_least")) {
                assertThat(found.atLeastAmong(one.get("N").asInt()))
                        .isEqualTo(one.get("p_at_least").asDouble(), EXACT);
            }
        }
    }
}
