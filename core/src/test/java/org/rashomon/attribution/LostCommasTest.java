package org.rashomon.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.document.Document;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.document.Span;
import org.rashomon.language.English;

/// Texts that have lost their commas, as pasted ones often have. All invented.
class LostCommasTest {
    private static final English ENGLISH = new English();
    private static final AttributionFinder FINDER = new AttributionFinder();

    /// Long enough that the want of commas shows; nobody says anything in it.
    private static final String WITHOUT_COMMAS = """
            \n\nThe old road runs along the river for eleven miles and crosses it twice before the hills begin. There \
            are two bridges and a ferry that carries carts and cattle in the summer months. The ferry does not run in \
            the winter. The lower bridge was built of stone and the upper one of timber from the forest. Few people \
            cross the upper bridge at night because it has no lamps and the planks are loose in many places.
            """;

    private static String read(String text) {
        Document document = new DocumentReader().read(Origin.unknown("test"), text + WITHOUT_COMMAS);
        List<String> found = FINDER.in(ENGLISH.read(document)).stream()
                .map(one -> one.speaker().name() + " | " + words(document, one.source()) + " | "
                        + words(document, one.content()))
                .toList();
        return String.join("\n", found);
    }

    private static String words(Document document, List<Span> spans) {
        return String.join(" … ", spans.stream().map(document::at).toList());
    }

    @Test
    void a_sentence_that_ends_in_its_cue_is_what_was_said() {
        assertThat(read("The number of dead from a raid on the mill has risen to 18 a monitor said Thursday."))
                .isEqualTo("monitor | a monitor | The number of dead from a raid on the mill has risen to 18");
    }

    @Test
    void the_last_word_of_what_was_said_is_no_part_of_the_source() {
        assertThat(read("At least 15 villagers were killed in a strike near the rebel town Velmora a monitor said."))
                .startsWith("monitor | a monitor | At least 15");
    }

    @Test
    void two_who_said_it_together_are_one_source() {
        assertThat(read("Jets struck the mill for the second day on Friday a monitor and a reporter in the town said."))
                .contains("| a monitor and a reporter in the town | Jets struck the mill");
    }

    @Test
    void who_spoke_may_stand_behind_the_cue_and_end_the_sentence() {
        assertThat(read("Fighters left the village two days after it was seized by the guards said the Lake Network."))
                .startsWith("Lake Network | the Lake Network | Fighters left the village");
    }

    @Test
    void a_place_before_a_name_is_no_part_of_the_name() {
        assertThat(read("A rescue worker in Norway Anneke Solm told the agency four people were hurt."))
                .startsWith("Anneke Solm | ");
    }

    @Test
    void does_not_take_the_first_clause_for_what_a_later_one_says() {
        assertThat(read("Jets struck the mill on Friday and the mayor said nobody was hurt."))
                .endsWith("| the mayor | nobody was hurt");
    }

    @Test
    void what_goes_on_behind_a_last_said_is_none_of_what_was_said() {
        assertThat(read(
                        "At least seven people died in the shelling of a mill at dawn a monitoring group said as rebels "
                                + "took the hills."))
                .startsWith("monitoring group | a monitoring group | At least seven people died");
        assertThat(read("Mortar rounds hit the old opera house and killed two people on Sunday state media reported "
                        + "citing a nurse."))
                .contains("state media | state media | Mortar rounds hit");
    }

    @Test
    void no_adjective_stands_behind_its_noun_and_no_source_behind_its_town() {
        assertThat(read("Guards shot a commander near the barrens of Tarnes well-informed sources told the agency."))
                .contains("sources | well-informed sources | Guards shot a commander near the barrens of Tarnes");
        assertThat(read("A mother and her child were hurt and two men were killed by shells in the town of Tarnes "
                        + "activists said on Sunday."))
                .startsWith("activists | activists |");
    }

    @Test
    void a_name_behind_a_last_said_spoke() {
        assertThat(read("Shells fell on the taxi stand in a district that belongs to the guards of the river said Omar "
                        + "Haddad."))
                .startsWith("Omar Haddad | Omar Haddad | Shells fell");
    }

    @Test
    void who_gives_a_toll_speaks() {
        assertThat(read("The Lake Network gave a death toll of 12 people.")).startsWith("Lake Network |");
    }
}
