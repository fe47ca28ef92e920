package org.rashomon.dossier.page;

import java.util.List;

/// A drawing with what it shows in words.
///
/// @param id its anchor, unique on the page
public record Picture(String id, int width, int height, String title, String description, List<Shape> shapes) {
    public Picture {
        shapes = List.copyOf(shapes);
    }
}
