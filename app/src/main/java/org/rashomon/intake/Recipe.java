package org.rashomon.intake;

import java.nio.charset.Charset;
import java.util.Optional;

/// How preserved bytes become a report's title and text. Written into the case beside the report, so that its text can
/// be
/// made again from the original at any time.
public sealed interface Recipe {
    Charset charset();

    /// One line of text that [#parse] understands.
    String written();

    /// A file that is one report.
    record Whole(Charset charset) implements Recipe {
        @Override
        public String written() {
            return "whole\t" + charset.name();
        }
    }

    /// A row of a table, by the places of its columns from 0.
    record Row(Charset charset, char delimiter, int text, Optional<Integer> title) implements Recipe {
        @Override
        public String written() {
            return "row\t%s\t%d\t%d\t%s"
                    .formatted(
                            charset.name(),
                            (int) delimiter,
                            text,
                            title.map(Object::toString).orElse(""));
        }
    }

    /// A line of JSON, by the names of its fields.
    record JsonLine(Charset charset, String text, String title) implements Recipe {
        @Override
        public String written() {
            return "json\t%s\t%s\t%s".formatted(charset.name(), text, title);
        }
    }

    /// Reads what [#written] wrote.
    ///
    /// @throws IllegalArgumentException when the line is no recipe
    static Recipe parse(String written) {
        String[] parts = written.split("\t", -1);
        Charset charset = Charset.forName(parts[1]);
        return switch (parts[0]) {
            case "whole" -> new Whole(charset);
            case "row" ->
                new Row(
                        charset,
                        (char) Integer.parseInt(parts[2]),
                        Integer.parseInt(parts[3]),
                        parts[4].isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(parts[4])));
            case "json" -> new JsonLine(charset, parts[2], parts[3]);
            default -> throw new IllegalArgumentException("'%s' is no recipe".formatted(written));
        };
    }
}
