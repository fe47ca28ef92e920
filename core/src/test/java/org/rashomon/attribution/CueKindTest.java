package org.rashomon.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.document.Document;
import org.rashomon.document.DocumentReader;
import org.rashomon.document.Origin;
import org.rashomon.document.Span;

class CueKindTest {
    private static CueKind of(String cue, Attribution.Form form) {
        Document document = new DocumentReader().read(Origin.unknown("test"), cue);
        return CueKind.of(
                document,
                new Attribution(
                        "a1",
                        List.of(),
                        List.of(new Span(0, cue.length())),
                        List.of(),
                        form,
                        Speaker.UNRESOLVED,
                        Stance.ASSERTS,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wants", "does not believe", "hopes", "is afraid", "were thinking", "the belief", "knew"})
    void what_somebody_thinks_wants_or_feels_is_an_attitude(String cue) {
        assertThat(of(cue, Attribution.Form.INDIRECT)).isEqualTo(CueKind.ATTITUDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"said", "according to", "the accusation", "denied", ":", "expressed hope", "said he believed"})
    void what_is_brought_into_words_is_speech(String cue) {
        assertThat(of(cue, Attribution.Form.INDIRECT)).isEqualTo(CueKind.SPEECH);
    }

    @Test
    void whoever_is_quoted_has_spoken() {
        assertThat(of("thinks", Attribution.Form.DIRECT)).isEqualTo(CueKind.SPEECH);
    }
}
