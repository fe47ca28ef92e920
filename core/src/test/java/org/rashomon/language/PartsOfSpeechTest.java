package org.rashomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsOfSpeechTest {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rain .",
                "The harbour master said that two ferries had sunk near the old pier on 3 May 2014 .",
                "\" We do n't know who opened the gate , \" Ms. Ortiz-Vale told the 2nd committee in U.S. dollars .",
                "militants reportedly shelled the Zurbaq bridge while covering fire-fighters at 5:30 p.m. local time",
                "He , whose well-known half-brother left , thinks that that that he wrote is wrong ; she does not ."
            })
    void tags_are_those_of_open_nlps_own_tagger(String sentence) throws IOException {
        String[] words = sentence.split(" ");
        try (InputStream ours = model();
                InputStream theirs = model()) {
            assertThat(new PartsOfSpeech(ours).of(words))
                    .containsExactly(new POSTaggerME(new POSModel(theirs)).tag(words));
        }
    }

    private static InputStream model() {
        return Objects.requireNonNull(PartsOfSpeechTest.class.getResourceAsStream(MODEL));
    }
}
