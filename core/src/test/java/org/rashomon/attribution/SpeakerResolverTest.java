package org.rashomon.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.document.Document;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.document.Span;
import org.rashomon.language.English;

/// Sources stand in square brackets in these texts; the brackets are taken off before the text is read.
class SpeakerResolverTest {
    private static final English ENGLISH = new English();
    private static final SpeakerResolver RESOLVER = new SpeakerResolver(new SpeakerWords());

    static List<Speaker> speakers(String marked) {
        StringBuilder text = new StringBuilder();
        List<Utterance> utterances = new ArrayList<>();
        int open = -1;
        for (char c : marked.toCharArray()) {
            if (c == '[') {
                open = text.length();
            } else if (c == ']') {
                Span source = new Span(open, text.length());
                utterances.add(new Utterance(
                        List.of(source), List.of(source), List.of(), Attribution.Form.INDIRECT, Optional.empty()));
            } else {
                text.append(c);
            }
        }
        Document document = new DocumentReader().read(Origin.unknown("test"), text.toString());
        return RESOLVER.of(ENGLISH.read(document), utterances);
    }

    private static Speaker last(String marked) {
        return speakers(marked).getLast();
    }

    @Test
    void a_minister_has_name_role_and_country() {
        Speaker speaker = last("[Norwegian Foreign Minister Kari Solberg] said the talks would go on.");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.PERSON);
        assertThat(speaker.name()).isEqualTo("Kari Solberg");
        assertThat(speaker.role()).contains("Foreign Minister");
        assertThat(speaker.affiliation()).contains("Norway");
    }

    @Test
    void surname_title_role_and_pronoun_are_one_speaker() {
        List<Speaker> speakers = speakers("""
                [Norwegian Foreign Minister Kari Solberg] said the talks would go on. [Mrs Solberg] added that they were hard.

                [The Foreign Minister] denied a rift. [The minister] said so twice. [She] also thanked the hosts.
                """);
        assertThat(speakers).hasSize(5).containsOnly(speakers.getFirst());
    }

    @Test
    void a_headline_knows_the_name_that_the_text_gives_later() {
        assertThat(
                        last("[Solberg] Rejects New Talks With Rebels\n\nKari Solberg, the Norwegian foreign minister, left.")
                                .name())
                .isEqualTo("Kari Solberg");
    }

    @Test
    void an_apposition_tells_role_and_body() {
        Speaker speaker = last("[Omar Haddad], the head of the Lake Monitoring Centre, said four died.");
        assertThat(speaker.name()).isEqualTo("Omar Haddad");
        assertThat(speaker.role()).contains("head");
        assertThat(speaker.affiliation()).contains("Lake Monitoring Centre");
    }

    @Test
    void a_role_before_its_name_tells_it_too() {
        Speaker speaker =
                last("The Lake Monitoring Centre was there. [The centre's director, Omar Haddad,] said four died.");
        assertThat(speaker.name()).isEqualTo("Omar Haddad");
        assertThat(speaker.role()).contains("director");
        assertThat(speaker.affiliation()).contains("Lake Monitoring Centre");
    }

    @Test
    void a_spokesman_without_a_name_keeps_his_own_words_and_his_body() {
        Speaker speaker = last("[A spokesman for the Interior Ministry] said the road was open.");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.UNNAMED);
        assertThat(speaker.name()).isEqualTo("spokesman for the Interior Ministry");
        assertThat(speaker.affiliation()).contains("Interior Ministry");
    }

    @Test
    void an_acronym_and_a_short_form_are_the_body() {
        List<Speaker> speakers = speakers("""
                [The Lake Observatory for Human Rights (LOHR)] said nine died. [LOHR] named no one. \
                [The Observatory] blamed both sides.
                """);
        assertThat(speakers).extracting(Speaker::name).containsOnly("Lake Observatory for Human Rights");
        assertThat(speakers).extracting(Speaker::kind).containsOnly(Speaker.Kind.BODY);
    }

    @Test
    void the_group_is_the_body_named_last() {
        assertThat(last("The Lake Observatory for Human Rights counts the dead. [The group] said nine died.")
                        .name())
                .isEqualTo("Lake Observatory for Human Rights");
    }

    @Test
    void a_capital_speaks_for_its_government() {
        Speaker speaker = last("[Oslo] said the ships would stay.");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.BODY);
        assertThat(speaker.name()).isEqualTo("Oslo");
        assertThat(speaker.affiliation()).contains("Norway");
    }

    @Test
    void the_official_is_the_one_met_before_and_another_official_is_not() {
        List<Speaker> speakers = speakers("""
                [A senior Norwegian official] said the camp was hit. [The official] said two died. \
                [Another official] said nobody died.
                """);
        assertThat(speakers.get(0).kind()).isEqualTo(Speaker.Kind.UNNAMED);
        assertThat(speakers.get(0).name()).isEqualTo("senior Norwegian official");
        assertThat(speakers.get(0).affiliation()).contains("Norway");
        assertThat(speakers.get(1)).isEqualTo(speakers.get(0));
        assertThat(speakers.get(2)).isNotEqualTo(speakers.get(0));
    }

    @Test
    void two_people_of_one_surname_are_kept_apart() {
        List<Speaker> speakers = speakers(
                "[Kari Solberg] opened the day. [Jonas Solberg] closed it. [Mr Solberg] was tired. [Mrs Solberg] was not.");
        assertThat(speakers.get(0)).isNotEqualTo(speakers.get(1));
        assertThat(speakers.get(2)).isNotEqualTo(speakers.get(3));
    }

    @Test
    void a_report_is_a_document_and_nobody_is_unresolved() {
        assertThat(last("[A UN report] found no trace.").kind()).isEqualTo(Speaker.Kind.DOCUMENT);
        assertThat(last("[It] is raining.")).isEqualTo(Speaker.UNRESOLVED);
    }

    @Test
    void an_army_is_taken_up_as_it() {
        List<Speaker> speakers = speakers("[The Norwegian army] said it fired. [It] claimed a hit. [The army] left.");
        assertThat(speakers).extracting(Speaker::name).containsOnly("Norwegian army");
    }

    @Test
    void who_means_the_noun_before() {
        assertThat(last("They met Governor Omar Haddad, [who] said the bridge would hold.")
                        .name())
                .isEqualTo("Omar Haddad");
    }

    @Test
    void small_words_and_articles_belong_to_a_name() {
        List<Speaker> speakers = speakers("[Anna van der Berg] met [Walid al-Haddad]. [Haddad] spoke first.");
        assertThat(speakers.get(0).name()).isEqualTo("Anna van der Berg");
        assertThat(speakers.get(2).name()).isEqualTo("Walid al-Haddad");
    }

    @Test
    void a_campaign_is_its_candidates() {
        Speaker speaker = last("Omar Haddad was silent. [Haddad's campaign] denied it.");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.BODY);
        assertThat(speaker.affiliation()).contains("Omar Haddad");
    }

    @Test
    void a_monitor_in_the_lead_is_the_body_that_speaks_by_name_next() {
        List<Speaker> speakers = speakers("""
                Nine people died on Monday, [a monitor] said. [The Lake Observatory for Human Rights] said two were children. \
                [The Oslo-based group] blamed nobody.
                """);
        assertThat(speakers).extracting(Speaker::name).containsOnly("Lake Observatory for Human Rights");
    }

    @Test
    void a_spokesman_speaks_for_the_body_just_named() {
        assertThat(last("The Lake Ministry kept silent. Nothing was known, [spokesman Omar Haddad] said.")
                        .affiliation())
                .contains("Lake Ministry");
    }

    @Test
    void an_office_of_a_country_is_the_persons_just_named() {
        assertThat(last("Kari Solberg spoke in the evening. [Norway's Foreign Minister] said the talks would go on.")
                        .name())
                .isEqualTo("Kari Solberg");
    }

    @Test
    void does_not_give_an_office_to_one_of_two() {
        assertThat(last("Kari Solberg met Omar Haddad. [Norway's Foreign Minister] said the talks would go on.")
                        .kind())
                .isEqualTo(Speaker.Kind.UNNAMED);
    }

    @Test
    void a_name_and_its_role_are_told_apart_without_a_comma() {
        Speaker speaker = last("[Anna Lund Executive Director of the Lake Fund] said so.");
        assertThat(speaker.name()).isEqualTo("Anna Lund");
        assertThat(speaker.affiliation()).contains("Lake Fund");
    }

    @Test
    void two_countries_speak_together() {
        assertThat(last("[Norway and Sweden] said so.").name()).isEqualTo("Norway and Sweden");
    }

    @Test
    void a_pronoun_follows_the_gender_that_the_text_tells() {
        assertThat(last("Mr Haddad met Mrs Lund, who left. [He] said the talks would go on.")
                        .name())
                .isEqualTo("Haddad");
        assertThat(last("Mr Haddad met Mrs Lund. [She] said the talks would go on.")
                        .name())
                .isEqualTo("Lund");
    }

    @Test
    void an_ambassador_to_a_body_is_the_one_named_behind_it() {
        Speaker speaker =
                last("[Kestria's Ambassador to the River Council, Kari Solberg], said the vote would be held.");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.PERSON);
        assertThat(speaker.name()).isEqualTo("Kari Solberg");
        assertThat(speaker.role()).contains("Ambassador");
        assertThat(speaker.affiliation()).contains("Kestria");
    }

    @Test
    void words_that_ask_name_nobody() {
        assertThat(last("According to [what we have been able to confirm], the bridge is closed."))
                .isEqualTo(Speaker.UNRESOLVED);
    }

    @Test
    void a_statement_speaks_for_the_body_that_spoke_before_it() {
        Speaker speaker = last("[The Lake Coalition] said the bridge was hit. [The statement] said nobody was hurt.");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.BODY);
        assertThat(speaker.name()).isEqualTo("Lake Coalition");
    }

    @Test
    void a_statement_is_the_word_of_whoever_issued_it() {
        List<Speaker> speakers =
                speakers("[The minister, Kari Solberg], said in a statement that the bridge was hit. The"
                        + " army was silent. [The statement] said nobody was hurt.");
        assertThat(speakers.getLast()).isEqualTo(speakers.getFirst());
        assertThat(last("Ten men fled, according to [a statement by the Karvenian General Staff].")
                        .name())
                .isEqualTo("Karvenian General Staff");
    }

    @Test
    void the_spokesman_of_another_body_is_another() {
        List<Speaker> speakers = speakers("The Defence Ministry was silent. [Spokesman Nils Holm] said so."
                + " [The coalition spokesman] said nothing.");
        assertThat(speakers.getLast()).isNotEqualTo(speakers.getFirst());
    }

    @Test
    void an_envoy_to_a_body_is_the_country_s_that_sent_him() {
        Speaker speaker = last("[Norway's UN envoy] said the road was shut.");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.UNNAMED);
        assertThat(speaker.affiliation()).contains("Norway");
    }

    @Test
    void a_report_speaks_for_itself() {
        assertThat(last("[The Lake Coalition] was silent. [A UN report] said nobody was hurt.")
                        .kind())
                .isEqualTo(Speaker.Kind.DOCUMENT);
    }

    @Test
    void both_sides_are_somebody_and_both_alone_are_not() {
        assertThat(last("[Both sides] said the truce would hold.").name()).isEqualTo("Both sides");
        assertThat(last("[Both] said the truce would hold.")).isEqualTo(Speaker.UNRESOLVED);
    }

    @Test
    void all_of_a_list_speak_together_over_what_tells_more_of_them() {
        assertThat(last("[Norway, Sweden and Denmark] said the talks were over.")
                        .name())
                .isEqualTo("Norway, Sweden and Denmark");
        assertThat(last("[Kari Solberg, the mayor, and Nils Holm, the governor,] said the bridge was open.")
                        .name())
                .isEqualTo("Kari Solberg and Nils Holm");
    }

    @Test
    void where_a_government_sits_speaks_for_its_country() {
        Speaker speaker = last("[The Hague] said it would wait.");
        assertThat(speaker.kind()).isEqualTo(Speaker.Kind.BODY);
        assertThat(speaker.affiliation()).contains("Netherlands");
    }

    @Test
    void the_adjective_of_a_country_on_no_list_is_that_country_where_the_text_names_it() {
        Speaker speaker = last("Kestria closed the border. [Kestrian Foreign Minister Kari Solberg] said why.");
        assertThat(speaker.affiliation()).contains("Kestria");
    }

    @Test
    void a_surname_that_some_town_bears_too_stays_the_person() {
        List<Speaker> speakers = speakers("[Kari Aleppo] said the talks would go on. [Aleppo] accused nobody.");
        assertThat(speakers.getLast()).isEqualTo(speakers.getFirst());
    }
}
