package org.rashomon.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.rashomon.coincidence.Analysis;
import org.rashomon.coincidence.Contrast;
import org.rashomon.coincidence.Description;
import org.rashomon.coincidence.LagProfile;
import org.rashomon.coincidence.LeftOut;
import org.rashomon.coincidence.Verdict;
import org.rashomon.dossier.coincidence.NumberWords;

/// The answer for people: one sentence, then the numbers.
final class CoincidenceText {
    private static final int BIN = 5;
    private static final int WIDEST_BAR = 40;

    private final PrintWriter out;

    CoincidenceText(PrintWriter out) {
        this.out = out;
    }

    void write(CoincidenceAnswer it) {
        out.println(Words.wrapped(it.answer().sentence(), ""));
        out.println();
        asked(it);
        Analysis analysis = it.analysis();
        if (analysis.verdict() != Verdict.NO_EVENTS) {
            out.println();
            windows(analysis);
            it.answer().remarks().forEach(this::paragraph);
            analysis.description().ifPresent(description -> {
                described(description);
                profile(description.lags());
            });
        }
        out.println();
        out.println("What this cannot see");
        it.answer().blindSpots().forEach(spot -> out.println(Words.wrapped("- " + spot, "  ")));
    }

    private void asked(CoincidenceAnswer it) {
        var days = it.watched().days();
        line(
                "A",
                "%s: %s"
                        .formatted(
                                Words.oneLine(it.question().a()),
                                Words.count(it.watched().observed().a().size(), "event")));
        line(
                "B",
                "%s: %s"
                        .formatted(
                                Words.oneLine(it.question().b()),
                                Words.count(it.watched().observed().b().size(), "event")));
        if (it.watched().isKnown()) {
            line(
                    "Watched",
                    "%s to %s, %s%s"
                            .formatted(
                                    it.days().shown(days.first()),
                                    it.days().shown(days.last()),
                                    Words.count(days.count(), "day"),
                                    it.watched().said()
                                            ? ""
                                            : " (first to last event; say --observed if it was longer)"));
        }
        line("Out of", NumberWords.of(it.question().outOf()));
        for (LeftOut left : it.watched().leftOut()) {
            line("Left out", "%s: %,d of A, %,d of B".formatted(left.why(), left.a(), left.b()));
        }
        if (!it.gathered().faults().isEmpty()) {
            line("Left out", Words.count(it.gathered().faults().size(), "row") + " that cannot be read, named below");
        }
        it.gathered().notes().forEach(note -> line("Note", Words.oneLine(note)));
        line("Seed", NumberWords.seed(it.analysis()));
    }

    private void windows(Analysis analysis) {
        boolean many = analysis.tried().size() > 1;
        out.println("Window            A used   after  before  ratio (95 % interval)         p"
                + (many ? "         corrected" : ""));
        for (Analysis.Tried tried : analysis.tried()) {
            Contrast one = tried.contrast();
            out.println("%-16s %7s %7s %7s  %-28s %s%s"
                    .formatted(
                            NumberWords.window(one),
                            "%,d".formatted(one.used()),
                            "%,d".formatted(one.after()),
                            "%,d".formatted(one.before()),
                            NumberWords.ratio(one),
                            many ? "%-9s ".formatted(NumberWords.p(one.p())) : NumberWords.p(one.p()),
                            many ? NumberWords.p(tried.adjusted()) : ""));
        }
        out.println(
                "A used: those whose days before and after were all watched. after, before: how many of them have a B event near.");
        if (many) {
            out.println("corrected: p for having tried %d windows."
                    .formatted(analysis.tried().size()));
        }
        out.println();
    }

    private void described(Description description) {
        out.println();
        out.println("Described, without a verdict (the day itself included)");
        NumberWords.of(description).forEach(one -> line("  " + one.what(), one.words()));
    }

    private void profile(LagProfile lags) {
        out.println();
        out.println("Pairs by lag (B minus A, in days), and what rotation within the month gives");
        List<Bin> bins = Bin.of(lags);
        double most = bins.stream()
                .mapToDouble(bin -> Math.max(bin.pairs, bin.expected))
                .max()
                .orElse(1);
        for (Bin bin : bins) {
            int length = (int) Math.round(WIDEST_BAR * bin.pairs / Math.max(1, most));
            out.println("  %10s  %8s  %8s  %s"
                    .formatted(
                            bin.name, "%,d".formatted(bin.pairs), NumberWords.plain(bin.expected), "#".repeat(length)));
        }
    }

    /// Some lags taken together; the day itself alone.
    private record Bin(String name, long pairs, double expected) {
        static List<Bin> of(LagProfile lags) {
            List<Bin> bins = new java.util.ArrayList<>();
            for (int from = -Description.REACH; from <= Description.REACH; ) {
                int first = from;
                int last = from == 0 ? 0 : from + BIN - 1;
                var some = lags.points().stream()
                        .filter(point -> point.lag() >= first && point.lag() <= last)
                        .toList();
                bins.add(new Bin(
                        first == last ? "%d".formatted(first) : "%+d to %+d".formatted(first, last),
                        some.stream().mapToLong(LagProfile.Point::pairs).sum(),
                        sum(some, LagProfile.Point::expected)));
                from = last + 1;
            }
            return bins;
        }

        private static double sum(List<LagProfile.Point> points, ToDoubleFunction<LagProfile.Point> of) {
            return points.stream().mapToDouble(of).sum();
        }
    }

    private void paragraph(String text) {
        out.println(Words.wrapped(text, ""));
    }

    private void line(String name, String words) {
        String text = Words.wrapped(words, " ".repeat(18)).stripLeading();
        out.println("%-18s%s".formatted(name, text));
    }
}
