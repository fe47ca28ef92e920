package org.rashomon.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.rashomon.attribution.SpeakerIdentities.Named;
import org.rashomon.document.Span;

class SpeakerIdentitiesTest {
    private static Named person(String document, String name, String role, String affiliation) {
        return named(document, Speaker.Kind.PERSON, name, role, affiliation);
    }

    private static Named named(String document, Speaker.Kind kind, String name, String role, String affiliation) {
        return new Named(
                document,
                new Speaker(
                        kind,
                        name,
                        Optional.of(role).filter(one -> !one.isEmpty()),
                        Optional.of(affiliation).filter(one -> !one.isEmpty()),
                        Optional.of(new Span(0, name.length()))));
    }

    private static boolean areOne(Named one, Named other, Named... rest) {
        List<Named> all = new ArrayList<>(List.of(rest));
        all.add(one);
        all.add(other);
        SpeakerIdentities identities = SpeakerIdentities.of(all);
        return identities.of(one.document(), one.speaker()).equals(identities.of(other.document(), other.speaker()));
    }

    @Test
    void a_full_name_is_one_person_whatever_the_letters() {
        assertThat(areOne(person("1", "Walid al-Haddad", "", ""), person("2", "Waleed Haddad", "minister", "Norway")))
                .isTrue();
        assertThat(areOne(person("1", "Rami Abdel Karim", "", ""), person("2", "Rami Abdulkarim", "", "")))
                .isTrue();
        assertThat(areOne(person("1", "Mario Lund", "", ""), person("2", "Maria Lund", "", "")))
                .isFalse();
    }

    @Test
    void a_surname_joins_the_only_one_who_bears_it() {
        Named alone = person("1", "Solberg", "", "");
        Named kari = person("2", "Kari Solberg", "Foreign Minister", "Norway");
        assertThat(areOne(alone, kari)).isTrue();
        assertThat(areOne(alone, kari, person("3", "Jonas Solberg", "", ""))).isFalse();
    }

    @Test
    void two_who_speak_together_are_neither_of_them() {
        assertThat(areOne(
                        person("1", "Kari Solberg", "", ""), person("2", "Ola Nygaard and Kari Solberg", "", "Norway")))
                .isFalse();
    }

    @Test
    void a_role_tells_two_of_one_surname_apart() {
        Named minister = person("1", "Solberg", "Foreign Minister", "Norway");
        Named kari = person("2", "Kari Solberg", "Foreign Minister", "Norway");
        Named jonas = person("3", "Jonas Solberg", "coach", "Lake Rowing Club");
        assertThat(areOne(minister, kari, jonas)).isTrue();
        assertThat(areOne(minister, jonas, kari)).isFalse();
    }

    @Test
    void unnamed_sources_stay_in_their_documents() {
        assertThat(areOne(
                        named("1", Speaker.Kind.UNNAMED, "senior official", "official", "Norway"),
                        named("2", Speaker.Kind.UNNAMED, "senior official", "official", "Norway")))
                .isFalse();
    }

    @Test
    void a_body_is_known_by_the_beginning_of_its_name_and_wherever_it_sits() {
        assertThat(areOne(
                        named("1", Speaker.Kind.BODY, "Lake Observatory", "", ""),
                        named("2", Speaker.Kind.BODY, "Lake Observatory for Human Rights", "", "")))
                .isTrue();
        assertThat(areOne(
                        named("1", Speaker.Kind.BODY, "Northport-based Lake Observatory for Human Rights", "", ""),
                        named("2", Speaker.Kind.BODY, "Lake Observatory for Human Rights", "", "")))
                .isTrue();
        assertThat(areOne(
                        named("1", Speaker.Kind.BODY, "Health Ministry", "", ""),
                        named("2", Speaker.Kind.BODY, "Health Ministry of Kestria", "", "")))
                .isFalse();
    }

    @Test
    void a_body_is_known_by_its_first_letters_and_a_country_by_its_names() {
        assertThat(areOne(
                        named("1", Speaker.Kind.BODY, "LOHR", "", ""),
                        named("2", Speaker.Kind.BODY, "Lake Observatory for Human Rights", "", "")))
                .isTrue();
        assertThat(areOne(
                        named("1", Speaker.Kind.BODY, "US", "", ""),
                        named("2", Speaker.Kind.BODY, "United States", "", "")))
                .isTrue();
        assertThat(areOne(named("1", Speaker.Kind.BODY, "army", "", ""), named("2", Speaker.Kind.BODY, "army", "", "")))
                .isFalse();
    }

    @Test
    void reasons_are_kept() {
        Named kari = person("2", "Kari Solberg", "", "");
        SpeakerIdentities identities = SpeakerIdentities.of(List.of(person("1", "Solberg", "", ""), kari));
        SpeakerIdentities.Identity one = identities.of("2", kari.speaker());
        assertThat(one.name()).isEqualTo("Kari Solberg");
        assertThat(one.reasons()).containsExactly("surname borne by nobody else in the case");
    }

    @RepeatedTest(20)
    void the_order_of_the_speakers_does_not_matter(RepetitionInfo repetition) {
        String[] names = {"Solberg", "Kari Solberg", "K. Solberg", "Jonas Solberg", "Haddad", "Omar Haddad", "Lund"};
        List<Named> speakers = new ArrayList<>();
        for (int i = 0; i < names.length; i++)
            speakers.add(person("d" + i % 3, names[i], i % 2 == 0 ? "" : "minister", ""));
        List<SpeakerIdentities.Identity> expected =
                SpeakerIdentities.of(speakers).all();
        Collections.shuffle(speakers, new Random(repetition.getCurrentRepetition()));
        assertThat(SpeakerIdentities.of(speakers).all()).isEqualTo(expected);
    }
}
