package org.rashomon.language;

import java.util.List;
import org.rashomon.document.Document;

/// Finds place names and where they lie.
final class PlaceFinder {
    List<PlaceMention> in(Document document, List<Sentence> sentences) {
        return List.of();
    }
}
