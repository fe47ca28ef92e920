package org.rashomon.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.rashomon.document.Span;

/// Spans as the database writes them: `12-40 52-60`.
final class SpanText {
    private SpanText() {}

    static String of(Span span) {
        return span.start() + "-" + span.end();
    }

    static String of(List<Span> spans) {
        return spans.stream().map(SpanText::of).collect(Collectors.joining(" "));
    }

    static Span one(String text) {
        int dash = text.indexOf('-');
        return new Span(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
    }

    static List<Span> all(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(SpanText::one).toList();
    }
}
