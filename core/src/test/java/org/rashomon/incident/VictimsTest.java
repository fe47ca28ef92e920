package org.rashomon.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.attribution.AttributionFinder;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.language.English;
import org.rashomon.language.Prose;

/// Single persons count, by whatever words a report calls them. All invented.
class VictimsTest {
    private static final English ENGLISH = new English();
    private static final AttributionFinder ATTRIBUTIONS = new AttributionFinder();
    private static final IncidentFinder FINDER = new IncidentFinder();

    private static List<String> tolls(String text) {
        Origin origin = Origin.unknown("r1").publishedOn(LocalDate.of(2021, 5, 7), "header");
        Prose prose = ENGLISH.read(new DocumentReader().read(origin, text));
        return FINDER.in(prose, ATTRIBUTIONS.in(prose)).stream()
                .flatMap(incident -> incident.claims().stream())
                .filter(claim -> claim.value() instanceof Value.Toll)
                .map(claim -> told(claim, prose.document().at(claim.span())))
                .toList();
    }

    private static String told(Claim claim, String words) {
        Value.Toll toll = (Value.Toll) claim.value();
        String least = toll.min().isPresent() ? Integer.toString(toll.min().getAsInt()) : "";
        String most = toll.max().isPresent() ? Integer.toString(toll.max().getAsInt()) : "";
        return "%s %s to %s: %s".formatted(claim.slot(), least, most, words);
    }

    @Test
    void one_who_is_only_named_is_one_killed() {
        assertThat(tolls("A gunman opened fire in Velmora on Monday. Jon Berd, 24, was pronounced dead at the scene."))
                .containsExactly("KILLED 1 to 1: Jon Berd");
    }

    @Test
    void an_age_counts_nobody() {
        assertThat(tolls("A shooting in Velmora on Monday killed a 17 year-old boy."))
                .containsExactly("KILLED 1 to 1: a 17 year-old boy");
        assertThat(tolls("Jon Berd (41) was killed in a shooting in Velmora on Monday."))
                .containsExactly("KILLED 1 to 1: Jon Berd");
    }

    @Test
    void who_was_hit_and_died_later_is_no_wounded_one() {
        assertThat(tolls("A man was shot in Velmora on Monday night. He was taken to a hospital, where he died."))
                .containsExactly("KILLED 1 to 1: he");
    }

    @Test
    void who_is_in_hospital_is_wounded_without_a_word_of_wounds() {
        assertThat(tolls("A woman was shot in Velmora on Monday night. The victim was taken to a hospital in critical "
                        + "condition."))
                .containsExactly("WOUNDED 1 to 1: A woman");
    }

    @Test
    void the_unnamed_and_the_named_are_one_person() {
        assertThat(tolls("A man was shot dead in Velmora on Monday. Jon Berd, 31, died of a gunshot wound, the coroner "
                        + "said."))
                .containsExactly("KILLED 1 to 1: A man");
    }

    @Test
    void the_dead_and_the_wounded_are_two_persons() {
        assertThat(tolls("A shooting broke out in Velmora on Monday. Jon Berd, 24, was found dead. Another man was "
                        + "hospitalized."))
                .containsExactly("KILLED 1 to 1: Jon Berd", "WOUNDED 1 to 1: Another man");
    }

    @Test
    void a_range_has_both_its_ends() {
        assertThat(tolls("An air strike on Velmora killed between five and eight civilians on Monday."))
                .containsExactly("KILLED 5 to 8: between five and eight civilians");
    }

    @Test
    void the_year_behind_a_day_counts_nobody() {
        assertThat(tolls("On October 9th 2019, four civilians were killed in an air strike on Velmora."))
                .containsExactly("KILLED 4 to 4: four civilians");
    }

    @Test
    void killed_and_wounded_people_are_counted_twice_over() {
        assertThat(tolls("An air strike on Velmora reportedly killed and injured a number of civilians on Monday."))
                .containsExactly("KILLED 2 to : a number of civilians", "WOUNDED 2 to : a number of civilians");
    }
}
