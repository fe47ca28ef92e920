package org.rashomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {
    private final Countries countries = Countries.known();

    @ParameterizedTest
    @CsvSource({
        "Norway, NO",
        "the United States, US",
        "U.S., US",
        "US, US",
        "UK, GB",
        "Britain, GB",
        "The Netherlands, NL",
        "Cote d'Ivoire, CI",
        "Türkiye, TR",
        "Turkey, TR",
        "North Korea, KP"
    })
    void a_country_is_known_by_its_names(String words, String code) {
        assertThat(countries.named(words)).map(Countries.Country::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Norwegian, NO",
        "Norwegians, NO",
        "French, FR",
        "Frenchmen, FR",
        "Saudi, SA",
        "Chinese, CN",
        "American, US"
    })
    void a_country_is_known_by_its_adjective_and_its_people(String words, String code) {
        assertThat(countries.byAdjective(words)).map(Countries.Country::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Oslo, NO",
        "Washington, US",
        "Kiev, UA",
        "Kyiv, UA",
        "Bogota, CO",
        "The Hague, NL",
        "La Paz, BO",
        "Jerusalem, IL",
        "Ramallah, PS"
    })
    void a_country_is_known_by_its_capital_or_the_seat_of_its_government(String words, String code) {
        assertThat(countries.byCapital(words)).map(Countries.Country::code).contains(code);
    }

    @Test
    void words_in_lower_case_are_no_countries() {
        assertThat(countries.of("us")).isEmpty();
        assertThat(countries.of("polish")).isEmpty();
        assertThat(countries.of("Us")).isEmpty();
        assertThat(countries.of("")).isEmpty();
    }

    @Test
    void every_country_has_a_name_and_a_place() {
        assertThat(countries.all()).hasSizeGreaterThan(190).allSatisfy(country -> {
            assertThat(countries.named(country.name())).contains(country);
            assertThat(countries.withCode(country.code())).isEqualTo(Optional.of(country));
        });
    }
}
