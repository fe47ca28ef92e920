package org.rashomon.casefile;

import java.util.List;

/// Some of many.
///
/// @param number from 1
/// @param all how many there are in all
public record Page<T>(List<T> lines, int number, int size, int all) {
    public Page {
        lines = List.copyOf(lines);
    }

    /// Cuts a page out of a list.
    public static <T> Page<T> of(List<T> all, int number, int size) {
        int from = Math.min(all.size(), (Math.max(1, number) - 1) * size);
        return new Page<>(all.subList(from, Math.min(all.size(), from + size)), Math.max(1, number), size, all.size());
    }

    public int last() {
        return Math.max(1, (all + size - 1) / size);
    }

    public int from() {
        return lines.isEmpty() ? 0 : (number - 1) * size + 1;
    }

    public int to() {
        return (number - 1) * size + lines.size();
    }
}
