package org.rashomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rashomon.document.Document;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;

class CapitalsTest {
    private static final String CABLE = """
            PORT CLAY, 4 MAR 31 -- THE ARMY DENIED TODAY THAT GUNMEN ATTACKED THE MILL OF TALLOWAY ON MONDAY.
            A REPORT BY THE QRTS SAYS THAT ITS MEN DID SO "WITHOUT LOSSES." GENERAL ASKVOLD WAS IN FRANCE.
            HE ADDED THAT THE TOWN OF EL BRENNOTH IS QUIET, AND THAT NOBODY HAS SEEN THE TURKISH ENVOY THERE.
            """;

    private static String calmed(String text) {
        Document document = new DocumentReader().read(Origin.unknown("cable"), text);
        return new Capitals().calmed(document).text();
    }

    @Test
    void common_words_become_small_and_names_keep_their_capital() {
        assertThat(calmed(CABLE))
                .contains("The army denied today that", "the mill of Talloway on Monday.", "was in France")
                .contains("the town of El Brennoth is quiet", "the Turkish envoy");
    }

    @Test
    void what_has_no_vowel_stays_an_acronym() {
        assertThat(calmed(CABLE)).contains("by the QRTS says");
    }

    @Test
    void every_character_keeps_its_place() {
        assertThat(calmed(CABLE)).hasSameSizeAs(CABLE).isEqualToIgnoringCase(CABLE);
    }

    @Test
    void a_text_in_both_kinds_of_letters_stays_as_it_is() {
        String mixed = CABLE + CABLE.toLowerCase(java.util.Locale.ROOT);
        assertThat(calmed(mixed)).isEqualTo(mixed);
    }
}
