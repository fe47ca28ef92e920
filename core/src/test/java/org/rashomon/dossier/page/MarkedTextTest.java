package org.rashomon.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.rashomon.document.Span;

class MarkedTextTest {
    private static final String TEXT = "The mayor said that guns had fired.";

    private static String drawn(List<Node> nodes) {
        return nodes.stream()
                .map(node -> switch (node) {
                    case Node.Words(String text) -> text;
                    case Node.Mark(String id, String css, List<Node> inside, List<Node.Link> links) ->
                        "<" + css + ">" + drawn(inside) + "</" + css + ">";
                })
                .collect(Collectors.joining());
    }

    private static String words(List<Node> nodes) {
        return drawn(nodes).replaceAll("</?[a-z ]+>", "");
    }

    private static String drawn(MarkedText marks) {
        Span all = new Span(0, TEXT.length());
        return drawn(marks.in(List.of(all)).get(all));
    }

    @Test
    void marks_nest() {
        MarkedText marks = new MarkedText(TEXT, "d1");
        marks.mark(MarkKind.CONTENT, new Span(15, 34));
        marks.mark(MarkKind.CLAIM, new Span(20, 24));

        assertThat(drawn(marks)).isEqualTo("The mayor said <q>that <c>guns</c> had fired</q>.");
    }

    @Test
    void of_two_that_overlap_the_later_is_cut_where_the_earlier_ends() {
        MarkedText marks = new MarkedText(TEXT, "d1");
        marks.mark(MarkKind.CONTENT, new Span(4, 19));
        marks.mark(MarkKind.CLAIM, new Span(15, 24));

        assertThat(drawn(marks)).isEqualTo("The <q>mayor said <c>that</c></q><c> guns</c> had fired.");
    }

    @Test
    void marks_on_the_same_words_are_one() {
        MarkedText marks = new MarkedText(TEXT, "d1");
        marks.mark(MarkKind.MENTION, new Span(25, 34));
        marks.mark(MarkKind.CLAIM, new Span(25, 34));

        assertThat(drawn(marks)).isEqualTo("The mayor said that guns <m c>had fired</m c>.");
    }

    @Test
    void a_mark_over_two_paragraphs_is_cut_between_them_and_anchored_once() {
        MarkedText marks = new MarkedText(TEXT, "d1");
        marks.mark(MarkKind.CONTENT, new Span(4, 24));
        List<Span> paragraphs = List.of(new Span(0, 15), new Span(15, 35));

        var drawn = marks.in(paragraphs);

        assertThat(drawn(drawn.get(paragraphs.getFirst()))).isEqualTo("The <q>mayor said </q>");
        assertThat(drawn(drawn.get(paragraphs.getLast()))).isEqualTo("<q>that guns</q> had fired.");
        assertThat(((Node.Mark) drawn.get(paragraphs.getFirst()).getLast()).id())
                .isEqualTo("d1-4-24");
        assertThat(((Node.Mark) drawn.get(paragraphs.getLast()).getFirst()).id())
                .isEmpty();
    }

    @RepeatedTest(200)
    void no_letter_is_lost_or_doubled_whatever_is_marked(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        MarkedText marks = new MarkedText(TEXT, "d1");
        for (int i = random.nextInt(12); i > 0; i--) {
            int start = random.nextInt(TEXT.length());
            int end = start + random.nextInt(TEXT.length() - start + 1);
            marks.mark(MarkKind.values()[random.nextInt(MarkKind.values().length)], new Span(start, end));
        }
        int middle = random.nextInt(TEXT.length());
        List<Span> paragraphs = new ArrayList<>(List.of(new Span(0, middle), new Span(middle, TEXT.length())));
        paragraphs.removeIf(Span::isEmpty);

        var drawn = marks.in(paragraphs);

        assertThat(paragraphs.stream().map(span -> words(drawn.get(span))).collect(Collectors.joining()))
                .isEqualTo(TEXT);
    }
}
