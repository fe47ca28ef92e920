package org.rashomon.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.Stance;
import org.rashomon.contradiction.Contradiction;
import org.rashomon.document.Paragraph;
import org.rashomon.document.Section;
import org.rashomon.dossier.layout.Wording;
import org.rashomon.incident.Kind;
import org.rashomon.incident.Slot;
import org.rashomon.narrative.Root;
import org.rashomon.narrative.Shift;
import org.rashomon.narrative.spread.Alteration;
import org.rashomon.narrative.spread.Reason;

/// Reads every word the dossier prints of its own: none takes a side or weighs a speaker's word.
class VocabularyTest {
    private static final Pattern NEVER = Pattern.compile(
            "(?i)\\b(terror|regime|rebel|militant|extremist|martyr|hero|massacre|aggress|enem|so-called|propaganda|false"
                    + "|lie\\b|lies\\b|liar|alleg|admit|confess|reveal|insist|pretend|purport|conspir|credible|trustworth"
                    + "|reliable|truth|proves|confirm|fact\\b)\\w*");

    static Stream<String> ownWords() throws Exception {
        Stream<String> enums = Stream.of(
                        words(Stance.values(), Wording::of),
                        words(Attribution.Form.values(), Wording::of),
                        words(Kind.values(), Wording::of),
                        words(Slot.values(), Wording::of),
                        words(Speaker.Kind.values(), Wording::of),
                        words(Contradiction.Weight.values(), Wording::of),
                        words(Shift.Change.values(), Wording::of),
                        words(Alteration.Kind.values(), Wording::of),
                        words(Reason.Kind.values(), Wording::of),
                        words(Root.Kind.values(), Wording::of),
                        words(Paragraph.Kind.values(), Wording::of),
                        words(Section.Kind.values(), Wording::of),
                        words(Intake.State.values(), Intake.State::words))
                .flatMap(words -> words);
        try (Stream<Path> templates = Files.list(Path.of("src/main/jte"))) {
            List<String> texts = templates
                    .sorted()
                    .map(VocabularyTest::text)
                    .flatMap(String::lines)
                    .filter(line -> !line.startsWith("@import") && !line.isBlank())
                    .toList();
            return Stream.concat(enums, texts.stream()).toList().stream();
        }
    }

    private static <T> Stream<String> words(T[] kinds, Function<T, String> wording) {
        return Arrays.stream(kinds).map(wording);
    }

    private static String text(Path template) {
        try {
            return Files.readString(template);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("ownWords")
    void takes_no_side(String words) {
        assertThat(words).doesNotContainPattern(NEVER);
    }
}
