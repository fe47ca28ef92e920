package org.rashomon.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rashomon.document.Document;
import org.rashomon.document.Span;

/// Words for the terminal.
final class Words {
    private static final int WIDTH = 100;

    private Words() {}

    /// "1 report", "2 reports".
    static String count(long number, String noun) {
        return "%,d %s%s".formatted(number, noun, number == 1 ? "" : "s");
    }

    /// `CANNOT_BOTH_HOLD` → "cannot both hold".
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// The words at several places, joined by an ellipsis, on one line.
    static String at(Document document, List<Span> spans) {
        return oneLine(String.join(" … ", spans.stream().map(document::at).toList()));
    }

    /// Without line breaks, and without signs that a terminal would obey.
    static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cc}]+", " ").replaceAll("\\p{Cf}", "").strip();
    }

    /// Broken into lines of a readable width, each behind the indent.
    static String wrapped(String text, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ", -1)) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
            }
            if (line.length() > indent.length()) line.append(' ');
            line.append(word);
        }
        lines.add(line.toString());
        return String.join("\n", lines);
    }
}
