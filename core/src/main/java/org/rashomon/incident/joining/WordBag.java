package org.rashomon.incident.joining;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// Words with how often each stands somewhere, in alphabetical order. A case has a hundred of them for each telling, so
/// they are kept as tightly as they can be.
final class WordBag {
    private final String[] words;
    private final int[] counts;

    private WordBag(String[] words, int[] counts) {
        this.words = words;
        this.counts = counts;
    }

    /// @param pool the words met so far, so that each is kept once
    static WordBag of(TreeMap<String, Integer> counted, Map<String, String> pool) {
        String[] words = new String[counted.size()];
        int[] counts = new int[words.length];
        int at = 0;
        for (Map.Entry<String, Integer> entry : counted.entrySet()) {
            words[at] = pool.computeIfAbsent(entry.getKey(), word -> word);
            counts[at++] = entry.getValue();
        }
        return new WordBag(words, counts);
    }

    int size() {
        return words.length;
    }

    String word(int at) {
        return words[at];
    }

    int count(int at) {
        return counts[at];
    }

    boolean has(String word) {
        return Arrays.binarySearch(words, word) >= 0;
    }
}
