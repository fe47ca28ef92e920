package org.rashomon.coincidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The method agrees with its reference implementation on invented events; `invented.json` says how it was made.
class InventedVectorsTest {
    private final JsonNode vector;
    private final Vectors.Setup setup;

    InventedVectorsTest() throws IOException {
        try (InputStream in = Objects.requireNonNull(InventedVectorsTest.class.getResourceAsStream("invented.json"))) {
            vector = new JsonMapper().readTree(in);
        }
        setup = Vectors.Setup.of(
                new Observed(vector.get("T").asInt(), Vectors.events(vector.get("A")), Vectors.events(vector.get("B"))),
                10);
    }

    @Test
    void every_window_gives_the_counts_rotations_and_contrasts_of_the_reference() {
        for (JsonNode expected : vector.get("windows")) {
            int lag = expected.get("lag").asInt();
            Window window = new Window(
                    lag, lag + expected.get("dt").asInt(), expected.get("dr").asDouble());
            for (int days : new int[] {7, 30}) {
                Rotations.Counts rotated = setup.rotated(window, days);
                SharedVectorsTest.check(rotated.preceded(), expected.get("rot%d_Kp".formatted(days)));
                SharedVectorsTest.check(rotated.pairs(), expected.get("rot%d_C".formatted(days)));
            }
            assertThat(setup.followed(window)).isEqualTo(expected.get("Kt").asInt());
            assertThat(setup.ofA().pairs(window.km()))
                    .isEqualTo(expected.get("near_pairs").asLong());
            if (!expected.has("before_after")) continue;
            Window after = Window.after(window.last(), window.km());
            SharedVectorsTest.check(
                    setup.contrast(after, 30, BeforeAfter.Counting.PAIRS), expected.get("before_after"));
            SharedVectorsTest.check(
                    setup.contrast(after, 30, BeforeAfter.Counting.EVENTS), expected.get("before_after_binaryA"));
        }
    }

    @Test
    void the_whole_analysis_carries_the_same_numbers() {
        Analysis analysis = Analysis.of(setup.observed(), Settings.of(Window.after(3, 10)));
        JsonNode expected = window(10, 0, 3);
        SharedVectorsTest.check(analysis.asked(), expected.get("before_after_binaryA"));
        assertThat(analysis.regions()).isEqualTo(vector.get("regions").asInt());
        Description description = analysis.description().orElseThrow();
        SharedVectorsTest.check(description.preceded(), expected.get("rot30_Kp"));
        SharedVectorsTest.check(description.sameDay(), window(10, 0, 0).get("rot7_Kp"));
        assertThat(description.followed()).isEqualTo(expected.get("Kt").asInt());
        List<Long> lags = new ArrayList<>();
        vector.get("lag_profile").forEach(pairs -> lags.add(pairs.asLong()));
        assertThat(description.lags().points())
                .extracting(LagProfile.Point::pairs)
                .isEqualTo(lags);
        Naive naive = description.naive();
        assertThat(naive.close())
                .isEqualTo(expected.get("knox").get("near_time").asLong());
        assertThat(naive.expected())
                .isEqualTo(expected.get("knox").get("expected").asDouble(), within(1e-9));
        assertThat(naive.coincidence().precursorP())
                .isEqualTo(vector.get("eca").get("p_prec").asDouble(), within(1e-9));
    }

    private JsonNode window(double km, int lag, int width) {
        for (JsonNode one : vector.get("windows")) {
            if (one.get("dr").asDouble() == km
                    && one.get("lag").asInt() == lag
                    && one.get("dt").asInt() == width) return one;
        }
        throw new AssertionError("no such window");
    }
}
