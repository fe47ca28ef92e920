package org.rashomon.dossier.page;

import java.util.List;

/// A piece of a source's text: plain words, or a mark with what stands in it.
public sealed interface Node {
    record Words(String text) implements Node {}

    /// Marked words.
    ///
    /// @param id the anchor of the words, `d3-120-134`; empty on the later pieces of a mark that was cut
    /// @param css one letter for each kind of mark, see [MarkKind]
    /// @param links back to the findings that rest on these words; on the last piece only
    record Mark(String id, String css, List<Node> inside, List<Link> links) implements Node {
        public Mark {
            inside = List.copyOf(inside);
            links = List.copyOf(links);
        }
    }

    record Link(String href, String label) {}
}
