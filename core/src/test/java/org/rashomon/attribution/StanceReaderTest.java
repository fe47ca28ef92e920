package org.rashomon.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StanceReaderTest {
    private static Stance stance(String marked) {
        return Marked.read(marked).stance();
    }

    @Test
    void saying_asserts() {
        assertThat(stance("[The mayor] {said} <the bridge was shelled>.")).isEqualTo(Stance.ASSERTS);
        assertThat(stance("[The mayor] {would like to stress} <that the bridge was shelled>."))
                .isEqualTo(Stance.ASSERTS);
    }

    @Test
    void denying_rejecting_and_not_having_done_deny() {
        assertThat(stance("[The army] {has always denied} <the strike>.")).isEqualTo(Stance.DENIES);
        assertThat(stance("[The army] {rejected} <the report>.")).isEqualTo(Stance.DENIES);
        assertThat(stance("[The army] {said} <it had not fired on the bridge>."))
                .isEqualTo(Stance.DENIES);
        assertThat(stance("[The army] {said} <there was no truth in the report>."))
                .isEqualTo(Stance.DENIES);
        assertThat(stance("[The army] {said} <the videos were fabricated>.")).isEqualTo(Stance.DENIES);
    }

    @Test
    void does_not_deny_what_others_did_not_do() {
        assertThat(stance("[The army] {said} <the rebels had not left the town>."))
                .isEqualTo(Stance.ASSERTS);
    }

    @Test
    void questioning_and_not_confirming_doubt() {
        assertThat(stance("[The mayor] {questioned} <the figures>.")).isEqualTo(Stance.DOUBTS);
        assertThat(stance("[The monitor] {could not confirm} <the report>.")).isEqualTo(Stance.DOUBTS);
        assertThat(stance("[The monitor] {said} <it was unclear who fired>.")).isEqualTo(Stance.DOUBTS);
    }

    @Test
    void not_denying_is_no_denial() {
        assertThat(stance("[The army] {did not deny} <the strike>.")).isEqualTo(Stance.ASSERTS);
    }

    @Test
    void the_particle_decides() {
        assertThat(stance("[The mayor] {called for} <an inquiry>.")).isEqualTo(Stance.DEMANDS);
        assertThat(stance("[The mayor] {called} <the raid a crime>.")).isEqualTo(Stance.ASSERTS);
        assertThat(stance("[The mayor] {held} the army {responsible} <for the raid>."))
                .isEqualTo(Stance.ACCUSES);
    }

    @Test
    void insisting_that_something_be_done_demands() {
        assertThat(stance("[The mayor] {insisted} <that the bridge be opened>."))
                .isEqualTo(Stance.DEMANDS);
        assertThat(stance("[The mayor] {insisted} <that the bridge was open>.")).isEqualTo(Stance.ASSERTS);
    }

    @Test
    void accusing_promising_judging_and_holding() {
        assertThat(stance("[The mayor] {accused} <the rebels of the raid>.")).isEqualTo(Stance.ACCUSES);
        assertThat(stance("[The mayor] {vowed} <to rebuild the bridge>.")).isEqualTo(Stance.PROMISES);
        assertThat(stance("[The mayor] {condemned} <the raid>.")).isEqualTo(Stance.JUDGES);
        assertThat(stance("[The mayor] {believes} <the bridge will stand>.")).isEqualTo(Stance.HOLDS);
    }
}
