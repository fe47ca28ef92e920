package org.rashomon.narrative.spread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where two reports say the same in nearly the same words: runs of equal words, chained over small gaps.
final class Alignment {
    private static final int SEED = 3;
    private static final int GAP = 12;
    private static final int LEAST_WORDS = 8;
    private static final int LEAST_RUN = 5;

    private Alignment() {}

    /// `length` equal words in a row.
    record Run(int from, int to, int length) {
        int fromEnd() {
            return from + length;
        }

        int toEnd() {
            return to + length;
        }
    }

    /// Runs in the order of both reports, the gaps between them small.
    record Chain(List<Run> runs) {
        int words() {
            return runs.stream().mapToInt(Run::length).sum();
        }

        private boolean continuesWith(Run run) {
            Run last = runs.getLast();
            int fromGap = run.from - last.fromEnd();
            return run.to - last.toEnd() <= GAP && fromGap >= 0 && fromGap <= GAP;
        }

        private boolean isPassage() {
            return words() >= LEAST_WORDS && runs.stream().anyMatch(run -> run.length >= LEAST_RUN);
        }
    }

    /// The passages of `to` that stand in `from` too, in the order of `to`.
    static List<Chain> of(ReportWords from, ReportWords to) {
        List<Chain> chains = new ArrayList<>();
        for (Run run : runs(from, to)) {
            Chain open = chains.stream()
                    .filter(chain -> chain.continuesWith(run))
                    .findFirst()
                    .orElseGet(() -> {
                        Chain begun = new Chain(new ArrayList<>());
                        chains.add(begun);
                        return begun;
                    });
            open.runs.add(run);
        }
        return chains.stream().filter(Chain::isPassage).toList();
    }

    /// From left to right in `to`, each time the longest run that `from` holds.
    private static List<Run> runs(ReportWords from, ReportWords to) {
        int seeds = from.size() - SEED + 1;
        if (seeds <= 0) return List.of();
        long[] index = new long[seeds];
        for (int i = 0; i < seeds; i++) index[i] = from.shingle(i, SEED) << 32 | i;
        Arrays.sort(index);
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at + SEED <= to.size()) {
            Run longest = longest(from, to, at, index);
            if (longest.length >= SEED) runs.add(longest);
            at += Math.max(1, longest.length);
        }
        return runs;
    }

    private static Run longest(ReportWords from, ReportWords to, int at, long[] index) {
        long key = to.shingle(at, SEED) << 32;
        int first = Arrays.binarySearch(index, key);
        Run longest = new Run(0, at, 0);
        for (int i = first < 0 ? -first - 1 : first; i < index.length && index[i] >> 32 == key >> 32; i++) {
            int start = (int) index[i];
            int length = 0;
            while (start + length < from.size()
                    && at + length < to.size()
                    && from.hash(start + length) == to.hash(at + length)) length++;
            if (length > longest.length) longest = new Run(start, at, length);
        }
        return longest;
    }
}
