package org.rashomon.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.incident.Reports.report;
import static org.rashomon.incident.Reports.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.Kind;
import org.rashomon.incident.Reports.Report;
import org.rashomon.incident.Slot;

class OnePerpetratorTest {
    private static List<Contradiction> judged(Report... reports) {
        return Judged.by(new OnePerpetrator(), reports);
    }

    private static Report named(String id, String by, String party) {
        return report(id, "2031-05-02").at("Harbour Town").in("PE").says(by, Slot.PERPETRATOR, words(party));
    }

    @Test
    void two_countries_named_for_one_act_cannot_both_hold() {
        List<Contradiction> found =
                judged(named("r1", "Ministry", "Peruvian warplanes"), named("r2", "Council", "Chilean jets"));
        assertThat(found).extracting(Contradiction::weight).containsExactly(Weight.CANNOT_BOTH_HOLD);
        assertThat(found.getFirst().reason())
                .isEqualTo("Ministry says that “Peruvian warplanes” did it; Council says that “Chilean jets” did it.");
    }

    @ParameterizedTest
    @CsvSource({
        "government forces, rebels",
        "the army, militants",
        "Peruvian army, terrorist groups",
        "Chile, rebels",
        "Chilean air force, regime warplanes",
        "the rebels, Peru-led coalition",
    })
    void fires_on(String one, String other) {
        assertThat(judged(named("r1", "Ministry", one), named("r2", "Council", other)))
                .hasSize(1);
        assertThat(judged(named("r1", "Ministry", other), named("r2", "Council", one)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Peruvian government, Peruvian army",
        "government forces, Peruvian regime",
        "regime, Peru",
        "Castillo regime, Peruvian government",
        "Castillo's forces, the army",
        "rebels, militants",
        "rebels, Chile-backed rebels",
        "Northern Liberation Front, NLF",
        "Northern Liberation Front, the rebels",
        "U.S.-led coalition, the United States",
        "US-led coalition, international coalition",
        "unknown gunmen, rebels",
        "aircraft, Peruvian army",
    })
    void does_not_fire_on(String one, String other) {
        assertThat(judged(named("r1", "Ministry", one), named("r2", "Council", other)))
                .isEmpty();
        assertThat(judged(named("r1", "Ministry", other), named("r2", "Council", one)))
                .isEmpty();
    }

    @Test
    void does_not_fire_in_ground_fighting_which_has_two_sides() {
        assertThat(judged(
                        named("r1", "Ministry", "the army").of(Kind.CLASH),
                        named("r2", "Council", "rebels").of(Kind.CLASH)))
                .isEmpty();
    }

    @Test
    void does_not_fire_when_a_voice_names_both() {
        assertThat(judged(
                        named("r1", "Ministry", "Peruvian army"),
                        named("r2", "Council", "Chilean army")
                                .says("Council", Slot.PERPETRATOR, words("Peruvian army"))))
                .isEmpty();
    }

    @Test
    void does_not_fire_on_a_denial_or_a_doubt() {
        assertThat(judged(
                        named("r1", "Ministry", "rebels"),
                        report("r2", "2031-05-02")
                                .denies("Army", Slot.PERPETRATOR, words("the army"))
                                .doubts("Council", Slot.PERPETRATOR, words("Chile"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VALDORAN",
                "harbour city state TV",
                "Chilean-made rockets",
                "Sarn-based Observatory",
                "Chilean town"
            })
    void does_not_fire_on_what_names_no_party(String nobody) {
        assertThat(judged(named("r1", "Ministry", "rebels"), named("r2", "Council", nobody)))
                .isEmpty();
    }
}
