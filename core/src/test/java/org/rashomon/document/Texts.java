package org.rashomon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the tests of this room ask of a document.
final class Texts {
    private static final DocumentReader READER = new DocumentReader();

    private Texts() {}

    static Document read(String... lines) {
        return READER.read(Origin.unknown("report"), String.join("\n", lines));
    }

    static Document row(String published, String title, String text) {
        Origin origin = Origin.unknown("row").publishedOn(LocalDate.parse(published), "column published");
        return READER.read(origin, title, text);
    }

    static List<String> words(Document document, Paragraph.Kind kind) {
        return document.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .filter(paragraph -> paragraph.kind() == kind)
                .map(paragraph -> document.at(paragraph.span()))
                .toList();
    }

    static List<Section.Kind> kinds(Document document) {
        return document.sections().stream().map(Section::kind).toList();
    }

    static Optional<String> heading(Document document, int section) {
        return document.sections().get(section).heading().map(document::at);
    }

    /// The laws of every document: sections in order and apart, paragraphs in order, apart and inside, none blank.
    static void assertSound(Document document) {
        int end = 0;
        for (Section section : document.sections()) {
            assertThat(section.span().start()).isGreaterThanOrEqualTo(end);
            int last = section.span().start();
            for (Paragraph paragraph : section.paragraphs()) {
                assertThat(section.span().covers(paragraph.span())).isTrue();
                assertThat(paragraph.span().start()).isGreaterThanOrEqualTo(last);
                assertThat(paragraph.span()).isEqualTo(paragraph.span().strip(document.text()));
                assertThat(paragraph.span().isEmpty()).isFalse();
                last = paragraph.span().end();
            }
            end = section.span().end();
            section.heading()
                    .ifPresent(words -> assertThat(section.span().covers(words)).isTrue());
        }
        assertThat(end).isLessThanOrEqualTo(document.text().length());
        document.title().ifPresent(title -> assertThat(document.at(title)).isNotBlank());
    }

    /// The words that belong to no paragraph.
    static String outside(Document document) {
        StringBuilder outside = new StringBuilder(document.text());
        for (Section section : document.sections()) {
            for (Paragraph paragraph : section.paragraphs()) {
                for (int i = paragraph.span().start(); i < paragraph.span().end(); i++) outside.setCharAt(i, ' ');
            }
        }
        return outside.toString().replaceAll("\\s+", " ").strip();
    }
}
