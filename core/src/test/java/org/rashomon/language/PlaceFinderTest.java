package org.rashomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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
                "Soldiers camped near Orvelle. > Orvelle UNKNOWN",
                "The mill in Orvelle, Minn., burned. > Orvelle UNKNOWN; Minn. REGION US",
                "The mill in London, Ont., burned. > London TOWN CA; Ont. REGION CA",
                "She lives in Lima, Ohio, near the river. > Lima TOWN US; Ohio REGION US",
                "A train left Osaka for Nagoya and Kyoto. > Osaka TOWN JP; Nagoya TOWN JP; Kyoto TOWN JP",
                "Judges in Marion and Polk counties met in Oregon. > Marion REGION US; Polk REGION US; Oregon REGION US",
                "The pit lies in Mexico. > Mexico COUNTRY MX",
                "He lives in Campinas, SP, by the river. > Campinas TOWN BR; SP REGION BR",
                "She lives in Nagpur, MH, by the river. > Nagpur TOWN IN; MH REGION IN",
                "The minister flew to Africa. > Africa UNKNOWN",
                "A storm hit Norways Bergen and Oslos western suburbs. > Norway COUNTRY NO; Bergen TOWN NO; Oslo TOWN NO",
                "The Adams family left Paris. > Paris TOWN FR",
                "A ship sank in the Red Sea. > Red Sea UNKNOWN",
                "Two people sat near Lyon Park in Boston. > Lyon Park UNKNOWN; Boston TOWN US",
                "Rockets fell on the Norwegian-occupied Merva Heights. > Merva Heights UNKNOWN",
                "Trains stood still in Sothern Norway and in Oslo. > Norway COUNTRY NO; Oslo TOWN NO",
                "Fire burned a barn in Paris, Henry County. > Paris TOWN US; Henry County REGION US"
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
                "The trial was moved.",
                "Police asked Nadia Torres to stop. Later, Torres wept.",
                "A fire broke out near West Vernor."
            })
    void people_bodies_adjectives_and_months_are_no_places(String text) {
        assertThat(places(text)).isEmpty();
    }

    @Test
    void spellings_of_one_name_share_a_skeleton() {
        assertThat(PlaceNames.skeleton(PlaceNames.fold("Khān Shaykhūn")))
                .isEqualTo(PlaceNames.skeleton(PlaceNames.fold("Khan Sheikhoun")));
    }

    private static PlaceMention first(Origin origin, String text) {
        return ENGLISH.read(new DocumentReader().read(origin, text)).places().getFirst();
    }

    private static PlaceMention first(String text) {
        return first(Origin.unknown("test"), text);
    }

    @Test
    void places_named_together_are_looked_for_together() {
        PlaceMention alone = first("A man from Cambridge was found.");
        PlaceMention together = first("A man from Cambridge was found. Boats from Boston and Somerville searched.");
        assertThat(alone.country()).contains("GB");
        assertThat(together.country()).contains("US");
    }

    @Test
    void an_outlets_address_tells_its_country() {
        Origin unknown = Origin.unknown("test");
        Origin canadian = new Origin(
                "test",
                unknown.sha256(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("https://www.windsorpost.ca/news/1"));
        String text = "A woman in Windsor found a coin.";
        assertThat(first(canadian, text).country()).contains("CA");
    }

    @Test
    void an_outlet_named_after_a_town_that_writes_english_is_of_one_where_english_is_read() {
        Origin unknown = Origin.unknown("test");
        Origin local = new Origin(
                "test",
                unknown.sha256(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("https://www.parisgazette.com/news/1"));
        String text = "A woman in Paris found a coin.";
        assertThat(first(local, text).country()).contains("US");
        assertThat(first(text).country()).contains("FR");
    }

    @Test
    void the_south_of_a_town_lies_in_it() {
        assertThat(first("The depot lies in the south of Lyon.").around()).isEmpty();
    }
}
