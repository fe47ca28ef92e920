package org.rashomon.attribution;

import java.util.Arrays;

/// The features of one place in the text, each a 32-bit hash of its template and values (MurmurHash3's mixing steps).
final class Features {
    int[] ids = new int[160];
    int count;

    void clear() {
        count = 0;
    }

    void add(int template, int a) {
        put(end(mix(template, a)));
    }

    void add(int template, int a, int b) {
        put(end(mix(mix(template, a), b)));
    }

    void add(int template, int a, int b, int c) {
        put(end(mix(mix(mix(template, a), b), c)));
    }

    void add(int template, int a, int b, int c, int d) {
        put(end(mix(mix(mix(mix(template, a), b), c), d)));
    }

    private void put(int id) {
        if (count == ids.length) ids = Arrays.copyOf(ids, count * 2);
        ids[count++] = id;
    }

    static int mix(int hash, int value) {
        int k = value * 0xcc9e2d51;
        k = Integer.rotateLeft(k, 15) * 0x1b873593;
        return Integer.rotateLeft(hash ^ k, 13) * 5 + 0xe6546b64;
    }

    private static int end(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        h ^= h >>> 16;
        return h == 0 ? 1 : h;
    }
}
