package org.rashomon.dossier.paper;

import java.text.Bidi;
import java.util.List;
import java.util.Optional;
import org.rashomon.dossier.composition.Citation;

/// What is printed: blocks in their order. Notes are numbered by whoever writes them, in the order they are met.
///
/// @param standfirst a few lines under the title
/// @param madeBy the program and its version, if the caller wants it in it
public record Paper(String title, List<String> standfirst, List<Block> blocks, Optional<String> madeBy) {
    public Paper {
        standfirst = List.copyOf(standfirst);
        blocks = List.copyOf(blocks);
    }

    public sealed interface Block {}

    /// A heading.
    ///
    /// @param level 1 to 3
    /// @param anchor what leads here, or ""
    public record Heading(int level, String text, String anchor) implements Block {}

    /// A paragraph.
    ///
    /// @param notes the words it rests on
    /// @param anchor what leads here, or ""
    public record Text(Manner manner, String text, List<Citation> notes, String anchor) implements Block {
        public Text {
            notes = List.copyOf(notes);
        }

        Text(Manner manner, String text) {
            this(manner, text, List.of(), "");
        }
    }

    /// How a paragraph looks.
    public enum Manner {
        PLAIN,
        /// One of several.
        ITEM,
        /// Said about the rest, small.
        REMARK,
        /// A source's own words, in the direction they are read.
        SOURCE
    }

    /// A table; each row has as many cells as the head.
    public record Table(List<String> head, List<List<Cell>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    public record Cell(String text, List<Citation> notes) {
        public Cell {
            notes = List.copyOf(notes);
        }
    }

    /// Whether most of it is read from right to left.
    static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /// The anchor of the paragraph that holds cited words.
    static String anchor(Citation citation) {
        return citation.report().cite(citation.span()).replace(" ¶", "p");
    }

    /// Whether the reports' own texts are part of it, so that notes can lead there.
    boolean holdsSources() {
        return blocks.stream().anyMatch(block -> block instanceof Text text && text.manner() == Manner.SOURCE);
    }
}
