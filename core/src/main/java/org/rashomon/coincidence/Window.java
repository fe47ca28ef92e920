package org.rashomon.coincidence;

/// What counts as "soon after, and near": `first` to `last` days after, at most `km` away, all inclusive.
///
/// @throws IllegalArgumentException when it is empty or looks backwards
public record Window(int first, int last, double km) {
    public Window {
        if (first < 0 || last < 0 || last < first - 1 || !(km >= 0)) {
            throw new IllegalArgumentException("no window: days %d to %d, %s km".formatted(first, last, km));
        }
    }

    /// From the day after to `days` later. Events of one day have an unknown order, so that day is not "after".
    public static Window after(int days, double km) {
        return new Window(1, days, km);
    }

    /// The same with day 0 in it, for counts that make no difference between before and after.
    Window withSameDay() {
        return new Window(0, last, km);
    }
}
