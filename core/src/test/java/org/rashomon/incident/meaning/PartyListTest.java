package org.rashomon.incident.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartyListTest {
    private static final PartyList LIST = PartyList.read(List.of(
            "# what the reports call them",
            "",
            "Kestria = the Solm government, Velmora",
            "River Front = RF # by letters"));

    @Test
    void a_name_and_each_alias_mean_the_party() {
        assertThat(LIST.in("Kestria")).contains("Kestria");
        assertThat(LIST.in("jets of the Solm government")).contains("Kestria");
        assertThat(LIST.in("RF fighters")).contains("River Front");
    }

    @Test
    void a_part_of_a_word_is_no_alias() {
        assertThat(LIST.in("surf fighters")).isEmpty();
        assertThat(LIST.in("the army")).isEmpty();
    }

    @Test
    void words_that_name_two_parties_alike_name_neither() {
        PartyList alike = PartyList.read(List.of("A = the Reds", "B = the Blue"));
        assertThat(alike.in("the Reds and the Blue")).isEmpty();
    }

    @Test
    void an_alias_of_two_parties_is_refused_with_its_line() {
        assertThatThrownBy(() -> PartyList.read(List.of("Kestria = Velmora", "River Front = Velmora")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("Kestria");
    }

    @Test
    void a_line_that_names_nobody_is_refused() {
        assertThatThrownBy(() -> PartyList.read(List.of("= Velmora"))).hasMessageContaining("line 1");
    }
}
