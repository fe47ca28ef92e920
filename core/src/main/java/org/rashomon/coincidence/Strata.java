package org.rashomon.coincidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which region and which block of days each event lies in. Within one of these both sorts are taken to be about as
/// frequent as they were, so that chance can be asked there.
final class Strata {
    private final int[] regionOfA;
    private final int[] regionOfB;
    private final int regions;

    private Strata(int[] regionOfA, int[] regionOfB, int regions) {
        this.regionOfA = regionOfA;
        this.regionOfB = regionOfB;
        this.regions = regions;
    }

    static Strata of(Observed observed, double linkKm) {
        List<Place> places = new ArrayList<>(observed.a().size() + observed.b().size());
        observed.a().forEach(event -> places.add(event.place()));
        observed.b().forEach(event -> places.add(event.place()));
        int[] region = Regions.of(places, linkKm);
        int nA = observed.a().size();
        int regions = 0;
        for (int one : region) regions = Math.max(regions, one + 1);
        return new Strata(Arrays.copyOf(region, nA), Arrays.copyOfRange(region, nA, region.length), regions);
    }

    int regions() {
        return regions;
    }

    int[] regionOfB() {
        return regionOfB;
    }

    /// The strata that hold A events, in the order of region and block.
    OfA ofA(List<Event> a, Blocks blocks) {
        long[] keyOf = new long[a.size()];
        for (int i = 0; i < keyOf.length; i++) {
            keyOf[i] = (long) regionOfA[i] << 32 | blocks.of(a.get(i).day());
        }
        long[] keys = Arrays.stream(keyOf).sorted().distinct().toArray();
        int[] of = Arrays.stream(keyOf)
                .mapToInt(key -> Arrays.binarySearch(keys, key))
                .toArray();
        return new OfA(of, keys);
    }

    /// @param of the stratum of each A event
    /// @param keys region in the upper 32 bits and block in the lower, of each stratum
    @SuppressWarnings("ArrayRecordComponent") // compared with nothing
    record OfA(int[] of, long[] keys) {
        int size() {
            return keys.length;
        }

        int region(int stratum) {
            return (int) (keys[stratum] >>> 32);
        }

        int block(int stratum) {
            return (int) keys[stratum];
        }
    }
}
