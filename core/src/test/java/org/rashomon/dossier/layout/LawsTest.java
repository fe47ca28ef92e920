package org.rashomon.dossier.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.contradiction.Contradictions;

class LawsTest {
    static java.util.List<String> rules() {
        return Contradictions.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_dossier_tells_what_each_rule_asks(String rule) {
        assertThat(Laws.of(rule)).isNotBlank();
    }
}
