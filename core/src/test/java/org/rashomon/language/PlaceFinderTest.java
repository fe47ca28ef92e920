package org.rashomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;

class PlaceFinderTest {
    private static final English ENGLISH = new English();

    private static String places(String text) {
        return ENGLISH.read(new DocumentReader().read(Origin.unknown("test"), text)).places().stream()
                .map(place -> place.name() + " " + place.kind()
                        + place.country().map(code -> " " + code).orElse(""))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "The fair opened in Lyon, France. > Lyon TOWN FR; France COUNTRY FR",
                "He moved to Paris, Texas, last year. > Paris TOWN US; Texas REGION US",
                "The minister flew to Oslo. > Oslo TOWN NO",
                "A blast shook the village of Zorvenka. > Zorvenka UNKNOWN",
                "The road in Merluna Province is closed. > Merluna UNKNOWN",
                "Soldiers camped near Orvelle. > Orvelle UNKNOWN"
            })
    void places_are_found_by_list_and_by_the_words_around(String text, String expected) {
        assertThat(places(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The University of Oslo closed.",
                "Norwegian sailors sang.",
                "Paris Lindqvist wept.",
                "He came in April.",
                "The trial was moved."
            })
    void people_bodies_adjectives_and_months_are_no_places(String text) {
        assertThat(places(text)).isEmpty();
    }

    @Test
    void spellings_of_one_name_share_a_skeleton() {
        assertThat(PlaceNames.skeleton(PlaceNames.fold("Khān Shaykhūn")))
                .isEqualTo(PlaceNames.skeleton(PlaceNames.fold("Khan Sheikhoun")));
    }
}
