package org.rashomon.dossier.page;

import java.util.List;
import java.util.Locale;

/// What a picture is drawn of. Coordinates are pixels from the upper left corner.
public sealed interface Shape {
    record Line(double x1, double y1, double x2, double y2, String css) implements Shape {}

    record Box(double x, double y, double width, double height, String css) implements Shape {}

    record Dot(double x, double y, double r, String css) implements Shape {}

    /// A square on its corner: one known day.
    record Diamond(double x, double y, double r, String css) implements Shape {
        public String points() {
            return n(x - r) + "," + n(y) + " " + n(x) + "," + n(y - r) + " " + n(x + r) + "," + n(y) + " " + n(x) + ","
                    + n(y + r);
        }
    }

    /// Words in the picture.
    ///
    /// @param anchor `start`, `middle` or `end`
    record Label(double x, double y, String anchor, String css, String text) implements Shape {}

    /// Shapes that lead to a finding.
    ///
    /// @param title what a pointer or a screen reader is told
    record Linked(String href, String title, List<Shape> shapes) implements Shape {
        public Linked {
            shapes = List.copyOf(shapes);
        }
    }

    /// A coordinate, to a tenth of a pixel.
    static String n(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
