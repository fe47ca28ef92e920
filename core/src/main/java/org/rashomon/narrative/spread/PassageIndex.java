package org.rashomon.narrative.spread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// For each report the earlier ones that share passages with it, found by fingerprints. The work grows with the number
/// of reports and not with its square: of those that carry a fingerprint only the first few are looked at, since a
/// claim
/// that a hundred reports copied was first made in one of these.
final class PassageIndex {
    private static final int CARRIERS = 16;
    private static final int CANDIDATES = 8;
    /// A phrase that many reports carry over weeks is a stock phrase, not a copy.
    private static final int STOCK_CARRIERS = 6;

    private static final int STOCK_DAYS = 45;
    static final long UNKNOWN_DAY = Long.MAX_VALUE;

    private final List<int[]> prints;
    private final long[] days;
    /// A fingerprint in the upper half, a report's number in the lower: sorted, all carriers of one stand together.
    private final long[] entries;

    /// @param prints of the reports, the oldest first
    /// @param days the reports' days since 1970, [#UNKNOWN_DAY] when not known
    PassageIndex(List<int[]> prints, long[] days) {
        this.prints = prints;
        this.days = days;
        this.entries = new long[prints.stream().mapToInt(one -> one.length).sum()];
        int at = 0;
        for (int report = 0; report < prints.size(); report++) {
            for (int print : prints.get(report)) entries[at++] = key(print) | report;
        }
        Arrays.sort(entries);
    }

    private static long key(int print) {
        return (long) print << 32;
    }

    /// The numbers of earlier reports that share passages with one, those that share most first.
    List<Integer> earlier(int report) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (int print : prints.get(report)) {
            int first = firstAt(key(print));
            if ((int) entries[first] == report) continue;
            int carriers = isStock(first, print) ? 0 : CARRIERS;
            for (int at = first; at < first + carriers && (int) entries[at] < report; at++) {
                shared.merge((int) entries[at], 1, Integer::sum);
            }
        }
        List<Map.Entry<Integer, Integer>> found = new ArrayList<>(shared.entrySet());
        found.sort(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        return found.stream().limit(CANDIDATES).map(Map.Entry::getKey).toList();
    }

    /// The words of a report that belong to stock phrases.
    BitSet stock(ReportWords words) {
        BitSet stock = new BitSet(words.size());
        for (int place : Fingerprints.places(words)) {
            int print = Fingerprints.at(words, place);
            if (!isStock(firstAt(key(print)), print)) continue;
            stock.set(
                    Math.max(0, place - Fingerprints.WINDOW),
                    Math.min(words.size(), place + Fingerprints.SHINGLE + Fingerprints.WINDOW));
        }
        return stock;
    }

    private boolean isStock(int first, int print) {
        if (first + STOCK_CARRIERS > entries.length || entries[first + STOCK_CARRIERS - 1] >> 32 != print) return false;
        int end = print == Integer.MAX_VALUE ? entries.length : firstAt(key(print + 1));
        long from = days[(int) entries[first]];
        long to = days[(int) entries[end - 1]];
        return from != UNKNOWN_DAY && to != UNKNOWN_DAY && to - from > STOCK_DAYS;
    }

    private int firstAt(long key) {
        int at = Arrays.binarySearch(entries, key);
        return at < 0 ? -at - 1 : at;
    }
}
