package org.rashomon.dossier.composition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a person composed, as it stands now.
///
/// @param madeBy the program and its version, if the caller wants it in it
public record Composition(String title, List<Part> parts, Optional<String> madeBy) {
    public Composition {
        parts = List.copyOf(parts);
    }

    /// A line of print with the words it rests on.
    public record Line(String text, List<Citation> sources) {
        public Line {
            sources = List.copyOf(sources);
            if (sources.isEmpty()) throw new IllegalArgumentException("“%s” rests on no words".formatted(text));
        }
    }

    public sealed interface Part {
        /// Whose words it is: the person's, or ours for a finding.
        String kind();
    }

    /// Words that divide, and say nothing.
    public record Heading(String text) implements Part {
        @Override
        public String kind() {
            return "heading";
        }
    }

    /// A person's own sentence.
    ///
    /// @param by who wrote it
    public record Sentence(Line line, String by) implements Part {
        @Override
        public String kind() {
            return "sentence";
        }
    }

    /// A finding in our words; an incident has a line for itself and one for each claim.
    public record Finding(Sort sort, List<Line> lines) implements Part {
        public enum Sort {
            STATEMENT,
            CLAIM,
            CONTRADICTION,
            INCIDENT,
            WORDS
        }

        public Finding {
            lines = List.copyOf(lines);
        }

        @Override
        public String kind() {
            return sort.name().toLowerCase(Locale.ROOT);
        }
    }

    /// The lines of a part; none for a heading.
    public static List<Line> lines(Part part) {
        return switch (part) {
            case Heading heading -> List.of();
            case Sentence sentence -> List.of(sentence.line());
            case Finding finding -> finding.lines();
        };
    }

    /// All lines in their order.
    public Stream<Line> lines() {
        return parts.stream().flatMap(part -> lines(part).stream());
    }
}
