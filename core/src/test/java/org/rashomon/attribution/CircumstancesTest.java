package org.rashomon.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rashomon.language.Edtf;

class CircumstancesTest {
    @Test
    void whom_one_tells_is_the_venue() {
        assertThat(Marked.of("[The mayor] {told} the Security Council <that the bridge was shelled>.")
                        .venue())
                .contains("the Security Council");
        assertThat(Marked.of("[The mayor] {told} reporters <that the bridge was shelled>.")
                        .venue())
                .contains("reporters");
    }

    @Test
    void a_tweet_and_a_statement_are_venues_and_a_town_is_none() {
        assertThat(Marked.of("<The bridge was shelled>, [the mayor] {said} in a tweet.")
                        .venue())
                .contains("a tweet");
        assertThat(Marked.of("In a statement, [the mayor] {said} <the bridge was shelled>.")
                        .venue())
                .contains("a statement");
        assertThat(Marked.of("In the town, [the mayor] {said} <the bridge was shelled>.")
                        .venue())
                .isEmpty();
    }

    @Test
    void a_venue_inside_what_was_said_is_not_the_speakers() {
        assertThat(Marked.of("[The mayor] {said} <the minister had lied in a tweet>.")
                        .venue())
                .isEmpty();
    }

    @Test
    void what_it_rests_on_is_kept_in_its_words() {
        assertThat(Marked.of("[The mayor] {said} <the bridge was shelled, citing two witnesses>.")
                        .basis())
                .containsExactly("citing two witnesses");
        assertThat(Marked.of(
                                "[The mayor] {said} <the army was guilty given satellite imagery, including two pictures>.")
                        .basis())
                .containsExactly("given satellite imagery, including two pictures");
        assertThat(Marked.of("[The mayor] {said} <the talks were based on trust>.")
                        .basis())
                .isEmpty();
    }

    @Test
    void a_day_beside_the_cue_tells_when_and_one_in_the_content_does_not() {
        assertThat(Marked.of("[The mayor] {said} on Wednesday <that the bridge was shelled>.")
                        .whenKnown("Wednesday", "2031-03-12")
                        .saidOn())
                .contains(new Edtf("2031-03-12"));
        assertThat(Marked.of("[The mayor] {said} <that the bridge was shelled on Wednesday>.")
                        .whenKnown("Wednesday", "2031-03-12")
                        .saidOn())
                .isEmpty();
    }

    @Test
    void the_day_of_publication_is_never_put_in_its_place() {
        assertThat(Marked.read("[The mayor] {said} <that the bridge was shelled>.")
                        .saidOn())
                .isEmpty();
    }

    @Test
    void an_entry_of_a_live_blog_gives_about_its_time() {
        assertThat(Marked.read("""
                        Bridge shelled, mayor says

                        UPDATE 1810 GMT: [The mayor] {said} <the bridge was shelled>.

                        UPDATE 1700 GMT: Nothing is known yet.

                        ORIGINAL ENTRY: Shells fell in the night.
                        """).saidOn()).contains(new Edtf("2031-03-14T18:10Z~"));
    }
}
