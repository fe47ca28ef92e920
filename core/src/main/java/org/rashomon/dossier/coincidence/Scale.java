package org.rashomon.dossier.coincidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Round numbers for an axis.
final class Scale {
    private Scale() {}

    /// Multiples of 1, 2 or 5 times a power of ten that lie within the bounds, at most so many.
    static List<Double> ticks(double from, double to, int most) {
        double rough = Math.max(to - from, 1e-9) / Math.max(1, most - 1);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power;
        for (double factor : new double[] {1, 2, 5, 10}) {
            step = factor * power;
            if (step >= rough) break;
        }
        List<Double> ticks = new ArrayList<>();
        for (double k = Math.ceil(from / step); k * step <= to + step * 1e-9; k++) ticks.add(k * step);
        return ticks;
    }

    static String label(double value) {
        if (value == Math.rint(value)) return String.format(Locale.ROOT, "%,d", (long) value);
        return String.format(Locale.ROOT, "%.2f", value).replaceAll("0+$", "");
    }
}
