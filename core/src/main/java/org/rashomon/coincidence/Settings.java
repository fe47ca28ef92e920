package org.rashomon.coincidence;

import java.util.ArrayList;
import java.util.List;

/// What is asked.
///
/// @param window the one the question is about
/// @param others further windows that were tried, or might have been; the verdict pays for them
/// @param draws how often coins are thrown to correct for several windows
/// @param seed of those coins
public record Settings(Window window, List<Window> others, int draws, long seed) {
    /// The level at which a surplus is called one.
    public static final double ALPHA = 0.05;
    /// Places in steps of this are one region.
    public static final double LINK_KM = 10;
    /// Blocks have about as many days.
    public static final int BLOCK_DAYS = 30;

    public static final int DRAWS = 9_999;
    public static final long SEED = 1;

    /// Four lengths by four radii, as an analyst might try them.
    public static final List<Window> GRID = grid(List.of(1, 3, 7, 14), List.of(2.0, 5.0, 10.0, 25.0));

    public Settings {
        others = others.stream()
                .filter(other -> !other.equals(window))
                .distinct()
                .toList();
        if (window.first() < 1 || window.last() < 1) {
            throw new IllegalArgumentException("events of one day have no known order: a window needs at least 1 day");
        }
        if (draws < 1) throw new IllegalArgumentException("%d draws tell nothing".formatted(draws));
    }

    public static Settings of(Window window) {
        return new Settings(window, List.of(), DRAWS, SEED);
    }

    public Settings andTried(List<Window> more) {
        return new Settings(window, more, draws, seed);
    }

    /// The window asked for, then the others.
    public List<Window> windows() {
        List<Window> all = new ArrayList<>();
        all.add(window);
        all.addAll(others);
        return all;
    }

    private static List<Window> grid(List<Integer> days, List<Double> radii) {
        List<Window> grid = new ArrayList<>();
        for (double km : radii) for (int last : days) grid.add(Window.after(last, km));
        return List.copyOf(grid);
    }
}
