package org.rashomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.document.Span;

class LemmasTest {
    private final Lemmas lemmas = new Lemmas();

    @ParameterizedTest
    @CsvSource({
        "said, say",
        "Told, tell",
        "has, have",
        "were, be",
        "went, go",
        "taken, take",
        "found, find",
        "held, hold",
        "shelled, shell",
        "killed, kill",
        "added, add",
        "stopped, stop",
        "referring, refer",
        "controlled, control",
        "fired, fire",
        "injured, injure",
        "accused, accuse",
        "alleged, allege",
        "charged, charge",
        "hanged, hang",
        "claimed, claim",
        "denied, deny",
        "denies, deny",
        "died, die",
        "dying, die",
        "lying, lie",
        "agreed, agree",
        "needed, need",
        "visited, visit",
        "created, create",
        "treated, treat",
        "united, unite",
        "described, describe",
        "bombed, bomb",
        "handled, handle",
        "hurled, hurl",
        "declared, declare",
        "appeared, appear",
        "explained, explain",
        "examined, examine",
        "mentioned, mention",
        "postponed, postpone",
        "happened, happen",
        "offered, offer",
        "exploded, explode",
        "flooded, flood",
        "decided, decide",
        "avoided, avoid",
        "argued, argue",
        "announced, announce",
        "stressed, stress",
        "focused, focus",
        "confirms, confirm",
        "reaches, reach",
        "uses, use",
        "goes, go",
        "saying, say",
        "making, make",
        "seeing, see",
        "fleeing, flee",
        "shooting, shoot",
        "bringing, bring",
        "leaving, leave",
        "writing, write",
        "hoping, hope",
        "tweeted, tweet",
        "promised, promise",
        "wounded, wound",
        "besieged, besiege",
        "released, release",
        "caused, cause",
        "welcomed, welcome",
        "played, play",
        "carrying, carry",
        "vetoed, veto",
        "conceded, concede",
        "launched, launch",
        "urged, urge",
        "stated, state",
        "hit, hit",
        "struck, strike",
        "cited, cite",
        "noted, note",
        "voiced, voice",
        "reported, report",
        "suspected, suspect",
        "provoked, provoke",
        "looked, look",
        "recaptured, recapture",
        "evacuated, evacuate",
        "escaped, escape",
        "developed, develop"
    })
    void a_verb_goes_back_to_its_dictionary_form(String word, String lemma) {
        assertThat(lemmas.of(word, "VERB")).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "attacks, attack",
        "bodies, body",
        "children, child",
        "women, woman",
        "gunmen, gunman",
        "wives, wife",
        "buses, bus",
        "losses, loss",
        "churches, church",
        "houses, house",
        "cases, case",
        "forces, force",
        "crises, crisis",
        "news, news",
        "series, series",
        "chaos, chaos",
        "missiles, missile",
        "rockets, rocket",
        "gas, gas",
        "boxes, box",
        "heroes, hero",
        "shoes, shoe",
        "spokesmen, spokesman",
        "specimen, specimen",
        "car-bombs, car-bomb",
        "moves, move",
        "people, people",
        "bus, bus",
        "status, status",
        "days, day",
        "ceasefires, ceasefire"
    })
    void a_noun_goes_back_to_its_singular(String word, String lemma) {
        assertThat(lemmas.of(word, "NOUN")).isEqualTo(lemma);
    }

    @Test
    void names_and_other_words_stay_as_they_are() {
        assertThat(lemmas.of("Jones", "PROPN")).isEqualTo("jones");
        assertThat(lemmas.of("THIS", "DET")).isEqualTo("this");
        assertThat(lemmas.of("n't", "PART")).isEqualTo("not");
    }

    @ParameterizedTest
    @CsvSource({
        "said, VERB, PAST_OR_PARTICIPLE",
        "went, VERB, PAST",
        "gone, VERB, PARTICIPLE",
        "killed, VERB, PAST_OR_PARTICIPLE",
        "saying, VERB, ING",
        "says, VERB, THIRD_PERSON",
        "say, VERB, BASE",
        "hit, VERB, BASE",
        "was, AUX, PAST",
        "been, AUX, PARTICIPLE",
        "bring, VERB, BASE",
        "killed, ADJ, NONE"
    })
    void the_shape_of_a_verb_tells_its_form(String word, String tag, VerbForm form) {
        assertThat(new Token(new Span(0, word.length()), word, tag, lemmas.of(word, tag)).form())
                .isEqualTo(form);
    }
}
