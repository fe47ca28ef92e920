package org.rashomon.dossier.coincidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rashomon.coincidence.Analysis;
import org.rashomon.coincidence.Contrast;
import org.rashomon.coincidence.Denominator;
import org.rashomon.coincidence.Description;
import org.rashomon.coincidence.Naive;
import org.rashomon.coincidence.Rotation;

/// The numbers of an answer in words, the same in the terminal and in the dossier.
public final class NumberWords {
    private NumberWords() {}

    /// Something that was counted, and what there is to say of it.
    public record Line(String what, String words) {}

    public static String of(Denominator outOf) {
        return switch (outOf) {
            case COMPLETE -> "all events of these days (complete)";
            case SAMPLE -> "a sample of the events of these days";
            case QUOTED -> "what somebody picked";
        };
    }

    /// What was drawn, so that it can be drawn again.
    public static String seed(Analysis analysis) {
        long seed = analysis.settings().seed();
        return analysis.tried().size() > 1
                ? "%d, %,d draws".formatted(seed, analysis.settings().draws())
                : "%d; nothing is drawn for one window, p is exact".formatted(seed);
    }

    /// "3 d, 10 km"
    public static String window(Contrast contrast) {
        return "%d d, %s km"
                .formatted(contrast.window().last(), plain(contrast.window().km()));
    }

    public static String ratio(Contrast contrast) {
        return interval(contrast.ratio(), contrast.low(), contrast.high());
    }

    /// What is described without a verdict.
    public static List<Line> of(Description description) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("pairs", counted(description.pairs())));
        lines.add(new Line("B with A before", counted(description.preceded())));
        lines.add(new Line("A with B after", "%,d".formatted(description.followed())));
        lines.add(new Line(
                "on one day",
                "%,d B events have an A event near on their day; %s by rotation within the week, %s; order unknown"
                        .formatted(
                                description.sameDay().observed(),
                                plain(description.sameDay().expected()),
                                p(description.sameDay()))));
        Naive naive = description.naive();
        lines.add(new Line(
                "naive",
                "Knox: %,d pairs against %s expected; event coincidence in time alone: p %s. Both take shared months and places for following."
                        .formatted(
                                naive.both(),
                                plain(naive.expected()),
                                p(naive.coincidence().precursorP()))));
        return lines;
    }

    private static String counted(Rotation rotation) {
        return "%,d, against month-level rates %s%s"
                .formatted(
                        rotation.observed(),
                        plain(rotation.expected()),
                        rotation.excess()
                                .map(excess -> ", ratio " + interval(excess.ratio(), excess.low(), excess.high()))
                                .orElse(""));
    }

    private static String p(Rotation rotation) {
        return rotation.p().isPresent() ? "p " + p(rotation.p().getAsDouble()) : "p not computed";
    }

    private static String interval(double ratio, double low, double high) {
        return "%s (%s to %s)".formatted(plain(ratio), plain(low), plain(high));
    }

    /// Three digits that matter.
    public static String p(double p) {
        if (p < 0.0001) return String.format(Locale.ROOT, "%.1e", p);
        return String.format(Locale.ROOT, p < 0.1 ? "%.4f" : "%.3f", p);
    }

    public static String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) return String.format(Locale.ROOT, "%,d", (long) value);
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%,.1f", value);
    }
}
