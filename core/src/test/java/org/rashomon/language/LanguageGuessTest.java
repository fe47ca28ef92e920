package org.rashomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageGuessTest {
    private final LanguageGuess guess = new LanguageGuess();

    @Test
    void running_english_is_english() {
        assertThat(
                        guess.of(
                                "The ministry said on Tuesday that two of its convoys had been hit near the bridge by mortar fire."))
                .isEqualTo("en");
    }

    @Test
    void a_headline_is_too_short_to_say_otherwise() {
        assertThat(guess.of("Bridge hit, governor blames rebels")).isEqualTo("en");
    }

    @Test
    void latin_letters_without_english_function_words_are_not_english() {
        assertThat(guess.of(
                        "Le ministère a déclaré mardi que deux de ses convois avaient été touchés près du pont par des mortiers"
                                + " tirés depuis la colline voisine, selon un communiqué."))
                .isEqualTo("und-Latn");
        assertThat(guess.of(
                        "Bakanlık salı günü iki konvoyun köprü yakınında havan topuyla vurulduğunu açıkladı ve saldırıyı"
                                + " kınadı, yetkililer henüz yorum yapmadı"))
                .isEqualTo("und-Latn");
    }

    @Test
    void other_scripts_are_named_by_their_script_alone() {
        assertThat(guess.of("قالت الوزارة إن قافلتين أصيبتا قرب الجسر")).isEqualTo("und-Arab");
        assertThat(guess.of("Министерство сообщило во вторник об обстреле моста"))
                .isEqualTo("und-Cyrl");
    }

    @Test
    void an_english_report_that_quotes_arabic_stays_english() {
        assertThat(guess.of(
                        "The group said in a statement that it was behind the attack on the convoy: الجسر. It has not"
                                + " said who of its men were there."))
                .isEqualTo("en");
    }

    @Test
    void terse_english_with_page_furniture_is_english() {
        assertThat(guess.of(
                        "Army Retakes Two Villages Near Lake - Agency Staff Writer World 1410 03.02.2031 Get short URL"
                                + " Army units retook two villages near the lake on Sunday an agency correspondent reported"
                                + " after heavy overnight clashes left dozens of fighters wounded"))
                .isEqualTo("en");
    }

    @Test
    void the_nearest_neighbours_of_english_are_not_english() {
        assertThat(guess.of("De minister zei dinsdag dat het leger de stad heeft verlaten en dat er geen burgers zijn"
                        + " omgekomen. Volgens hem was het een misverstand en is er nu een onderzoek, maar we weten nog"
                        + " niet wie het gedaan heeft."))
                .isEqualTo("und-Latn");
        assertThat(guess.of(
                        "Ministeren sagde tirsdag at byen var forladt og at ingen civile blev ramt ved broen. Der er"
                                + " startet en sag for at finde ud af hvem der stod bag."))
                .isEqualTo("und-Latn");
    }
}
