package org.rashomon.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.document.Span;
import org.rashomon.language.English;
import org.rashomon.language.Prose;

class UtteranceFinderTest {
    private static final English ENGLISH = new English();
    private static final UtteranceFinder FINDER = new UtteranceFinder();

    private static Prose read(String text) {
        return ENGLISH.read(new DocumentReader().read(Origin.unknown("test"), text));
    }

    /// `source | cue | content`, the parts of a content joined by `…`.
    private static List<String> found(String text) {
        Prose prose = read(text);
        return FINDER.in(prose).stream()
                .map(one -> words(prose, one.source()) + " | " + words(prose, one.cue()) + " | "
                        + words(prose, one.content()))
                .toList();
    }

    private static String words(Prose prose, List<Span> spans) {
        return spans.stream().map(prose::at).collect(Collectors.joining(" … "));
    }

    @Test
    void a_quotation_before_its_cue() {
        assertThat(found("“The bridge was empty when we crossed it,” the mayor said."))
                .containsExactly("the mayor | said | “The bridge was empty when we crossed it,”");
    }

    @Test
    void a_quotation_around_its_cue() {
        assertThat(found("“The bridge was empty,” the mayor said, “and nobody was hurt.”"))
                .containsExactly("the mayor | said | “The bridge was empty,” … “and nobody was hurt.”");
    }

    @Test
    void a_quotation_goes_on_after_the_sentence_with_the_cue() {
        assertThat(found("“The bridge was empty,” the mayor said. “We crossed it before the morning.”"))
                .containsExactly("the mayor | said | “The bridge was empty,” … “We crossed it before the morning.”");
    }

    @Test
    void a_clause_after_its_cue() {
        assertThat(found("The ministry said that its troops had left the town."))
                .containsExactly("The ministry | said | that its troops had left the town");
    }

    @Test
    void according_to_somebody() {
        assertThat(found("The convoy turned back at noon, according to the police."))
                .containsExactly("the police | according to | The convoy turned back at noon");
    }

    @Test
    void no_cue_is_found_in_a_text_that_tells_of_nobody_speaking() {
        assertThat(found("The convoy crossed the river at noon. Three trucks stayed behind."))
                .isEmpty();
    }

    @Test
    void the_utterances_of_a_text_come_in_its_order() {
        List<Utterance> utterances = FINDER.in(
                read(
                        "Lena Ortov said the road was mined. “Nobody warned us,” a driver told reporters. The army denied the attack."));
        assertThat(utterances).extracting(Utterance::start).isSorted().hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void names_exchanged_give_the_same_words_with_the_names_exchanged() {
        String report = "%1$s denied that its warplanes had bombed a hospital on Monday. “We did not fire,” the %2$s"
                + " foreign minister told reporters. %3$s accused the %2$s army of lying.";
        String one = report.formatted("Turkey", "Turkish", "Aydin");
        String other = report.formatted("Karvenia", "Karvenian", "Dorsic");
        assertThat(found(one)).isNotEmpty();
        assertThat(String.join("\n", found(one))
                        .replace("Turkey", "A")
                        .replace("Turkish", "B")
                        .replace("Aydin", "C"))
                .isEqualTo(String.join("\n", found(other))
                        .replace("Karvenian", "B")
                        .replace("Karvenia", "A")
                        .replace("Dorsic", "C"));
    }

    @Test
    void what_nobody_said_is_no_utterance() {
        assertThat(found("No group has claimed responsibility for the attack.")).isEmpty();
    }

    @Test
    void a_fronted_clause_without_marks_belongs_to_whom_the_sentence_ends_with() {
        assertThat(found("Shells hit the market on Monday, killing nine people, the town's mayor said."))
                .containsExactly("the town's mayor | said | Shells hit the market on Monday, killing nine people");
    }

    @Test
    void an_estimate_is_put_at_a_number() {
        assertThat(found("The council put the wounded at more than 30 people."))
                .containsExactly("The council | put | the wounded at more than 30 people");
    }

    @Test
    void who_asked_not_to_be_named_said_nothing_by_that() {
        assertThat(found("An official who asked not to be named said the road was mined."))
                .noneMatch(one -> one.contains("| asked |"));
    }

    @Test
    void acts_of_war_are_no_speech() {
        assertThat(found("The rebels attacked government forces near the dam. The envoy met the general for an hour."))
                .isEmpty();
        assertThat(found("Lee, who saw Ortov for an hour, left the town.")).isEmpty();
    }

    @Test
    void what_happens_says_nothing() {
        assertThat(found(
                        "The air strikes suggest that the army is near. Attacks on the dam prove that nobody is safe."))
                .isEmpty();
    }

    @Test
    void a_headline_in_the_first_person_is_said_by_whom_it_names() {
        String report = """
                Army: We Fired on the Convoy by Mistake

                The convoy was hit on Monday.
                """;
        assertThat(found(report)).containsExactly("Army | : | We Fired on the Convoy by Mistake");
        assertThat(found(report.replace("We Fired on the Convoy by Mistake", "Ten Men Die in Convoy")))
                .isEmpty();
    }

    @Test
    void who_is_said_to_have_done_something_said_nothing() {
        assertThat(found("The general is said to have fled."))
                .containsExactly(" | is said | The general … to have fled");
        assertThat(found("Lind was quoted as saying that the road was shut."))
                .containsExactly("Lind | was quoted as saying | that the road was shut");
    }

    @Test
    void a_verb_and_its_noun_make_one_cue() {
        assertThat(found("The mayor made the claim that the road was shut."))
                .containsExactly("The mayor | made the claim | that the road was shut");
    }

    @Test
    void who_admits_a_deed_says_it() {
        assertThat(found("The river coalition has acknowledged killing 18 soldiers in an air strike."))
                .containsExactly("The river coalition | has acknowledged | killing 18 soldiers in an air strike");
    }

    @Test
    void marks_of_other_languages_are_marks() {
        assertThat(found("The minister said: „We shall not leave the town.“"))
                .containsExactly("The minister | said: | „We shall not leave the town.“");
        assertThat(found("„We shall not leave the town\", the minister said."))
                .containsExactly("the minister | said | „We shall not leave the town\"");
        assertThat(found("«We shall not leave the town», the minister told reporters."))
                .containsExactly("the minister | told | «We shall not leave the town»");
        assertThat(found("''We shall not leave the town,'' the minister said."))
                .containsExactly("the minister | said | ''We shall not leave the town,''");
    }

    @Test
    void a_quotation_over_paragraphs_whose_cue_comes_in_the_last_is_whole() {
        assertThat(found(
                        "The army was silent.\n\n\"Nobody has asked us to.\n\n\"And nobody will,\" the minister said."))
                .containsExactly("the minister | said | \"Nobody has asked us to. … \"And nobody will,\"");
    }

    @Test
    void a_quotation_that_never_closes_ends_with_its_paragraph() {
        assertThat(found("The minister said: “We shall not leave the town.\n\nThe army was silent."))
                .containsExactly("The minister | said: | “We shall not leave the town.");
    }

    @Test
    void square_brackets_inside_a_quotation_belong_to_it() {
        assertThat(found("\"They [the rebels] came at night,\" a resident said."))
                .containsExactly("a resident | said | \"They [the rebels] came at night,\"");
    }

    @Test
    void speech_inside_speech_may_be_quoted() {
        assertThat(found("The government said rebels had claimed that \"the town is ours\"."))
                .contains("rebels | had claimed | that \"the town is ours\"");
    }

    @Test
    void a_post_that_is_missing_leaves_an_empty_content() {
        assertThat(found("The mayor posted this on Facebook:\n\n[embedded post]\n\nNobody answered."))
                .contains("The mayor | posted | ");
    }

    @Test
    void a_quoted_sentence_behind_a_participle_belongs_to_the_subject() {
        assertThat(found("The minister tried to justify the veto while maintaining, “We will insist on that.”"))
                .contains("The minister | maintaining | “We will insist on that.”");
    }

    @Test
    void a_day_says_nothing() {
        assertThat(found("Wed 05 Apr 2017 said the road was mined.")).isEmpty();
    }

    @Test
    void a_block_quotation_belongs_to_its_lead_in_over_a_caption() {
        String text = """
                The minister spoke on Monday.

                In his speech to the council he said this about the "accidents" that allowed the rebels to launch attacks:

                <figcaption>The minister at the council</figcaption>
                I am not accusing anybody. We insist on an inquiry, and we shall wait for it.

                We have seen too many accidents.

                The council did not answer him.
                """;
        assertThat(found(text))
                .anyMatch(one ->
                        one.contains("I am not accusing anybody") && one.endsWith("We have seen too many accidents."));
    }
}
