package org.rashomon.narrative.spread;

import java.util.Arrays;

/// Numbers by which passages that two reports share are found without comparing the reports: of every four runs of five
/// words in a row, the one with the least number (winnowing; Schleimer, Wilkerson, Aiken 2003).
///
/// Any eight words in a row that two reports share give them a number in common, however little else they share; this
/// is
/// why not MinHash, which estimates how much of two whole texts is shared and misses a paragraph taken out of a long
/// report (`docs/decisions/008-shared-passages-by-winnowing.md`).
final class Fingerprints {
    static final int SHINGLE = 5;
    static final int WINDOW = 4;

    private Fingerprints() {}

    /// Sorted, each once.
    static int[] of(ReportWords words) {
        return Arrays.stream(places(words))
                .map(place -> at(words, place))
                .sorted()
                .distinct()
                .toArray();
    }

    static int at(ReportWords words, int place) {
        return (int) words.shingle(place, SHINGLE);
    }

    /// The first words of the runs that were chosen.
    static int[] places(ReportWords words) {
        int shingles = words.size() - SHINGLE + 1;
        if (shingles <= 0) return new int[0];
        int[] all = new int[shingles];
        for (int i = 0; i < shingles; i++) all[i] = at(words, i);
        int[] chosen = new int[shingles];
        int count = 0;
        for (int from = 0; from == 0 || from + WINDOW <= shingles; from++) {
            int least = least(all, from, Math.min(shingles, from + WINDOW));
            if (count == 0 || least != chosen[count - 1]) chosen[count++] = least;
        }
        return Arrays.copyOf(chosen, count);
    }

    private static int least(int[] all, int from, int to) {
        int least = from;
        for (int i = from + 1; i < to; i++) {
            if (all[i] <= all[least]) least = i;
        }
        return least;
    }
}
