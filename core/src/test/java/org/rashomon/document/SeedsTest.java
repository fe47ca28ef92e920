package org.rashomon.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The shape of two real reports that are not in the repository: kinds and offsets only.
class SeedsTest {
    private static String seed(String prefix) throws IOException {
        Path seeds = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(folder -> folder.resolve("shared/seeds"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("none"));
        assumeTrue(Files.isDirectory(seeds), "the seeds are not beside this checkout");
        try (Stream<Path> files = Files.list(seeds)) {
            return Files.readString(
                    files.filter(file -> file.getFileName().toString().startsWith(prefix))
                            .findFirst()
                            .orElseThrow());
        }
    }

    private static String shape(Section section) {
        return section.kind() + " " + section.span().start()
                + section.time()
                        .map(time -> " " + time.time()
                                + time.zone().map(Object::toString).orElse(""))
                        .orElse("");
    }

    private static List<Integer> starts(Document document, Paragraph.Kind kind) {
        return document.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .filter(paragraph -> paragraph.kind() == kind)
                .map(paragraph -> paragraph.span().start())
                .collect(Collectors.toList());
    }

    @Test
    void an_opinion_piece_about_a_speech() throws IOException {
        Document report = Texts.read(seed("000_"));
        assertThat(report.sections()).hasSize(1);
        assertThat(report.title()).contains(new Span(0, 91));
        assertThat(starts(report, Paragraph.Kind.CAPTION)).containsExactly(619);
        assertThat(starts(report, Paragraph.Kind.BLOCK_QUOTE)).containsExactly(705, 1366);
        assertThat(starts(report, Paragraph.Kind.REPUBLICATION)).containsExactly(3493);
        assertThat(starts(report, Paragraph.Kind.PROSE)).hasSize(8);
        Texts.assertSound(report);
    }

    @Test
    void a_live_blog_with_a_second_story() throws IOException {
        Document report = Texts.read(seed("003_"));
        assertThat(report.sections().stream().map(SeedsTest::shape))
                .containsExactly(
                        "REPORT 0",
                        "UPDATE 149 18:30",
                        "UPDATE 569 18:10Z",
                        "UPDATE 1857 18:00Z",
                        "UPDATE 3031 16:30Z",
                        "UPDATE 3284 10:15Z",
                        "ORIGINAL_ENTRY 4976",
                        "STORY 7640",
                        "STORY 10535");
        assertThat(starts(report, Paragraph.Kind.FURNITURE)).containsExactly(125);
        assertThat(starts(report, Paragraph.Kind.BLOCK_QUOTE)).containsExactly(1986, 2224, 4436, 6945);
        assertThat(starts(report, Paragraph.Kind.CAPTION)).containsExactly(10430);
        Texts.assertSound(report);
    }
}
