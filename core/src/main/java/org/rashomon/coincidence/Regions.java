package org.rashomon.coincidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Groups places so that two are in one region when a chain of steps, each at most the link distance, leads from
/// one to the other (single-link components).
///
/// Places are put into cubes so small that all of one cube are linked; then only cubes that are neighbours are
/// compared, and of those only the ones not yet in one region, until a first pair links them.
final class Regions {
    private final List<Place> distinct = new ArrayList<>();
    private final int[] parent;
    private final double linkKm;
    private final double side;

    /// The region of each place, numbered from 0 from south to north, whatever the order of the places.
    static int[] of(List<Place> places, double linkKm) {
        List<Place> distinct = places.stream()
                .distinct()
                .sorted(Comparator.comparingDouble(Place::lat).thenComparingDouble(Place::lon))
                .toList();
        Regions regions = new Regions(distinct, linkKm);
        regions.link();
        Map<Place, Integer> region = new HashMap<>();
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int i = 0; i < distinct.size(); i++) {
            int root = regions.root(i);
            region.put(distinct.get(i), numbers.computeIfAbsent(root, fresh -> numbers.size()));
        }
        return places.stream().mapToInt(region::get).toArray();
    }

    private Regions(List<Place> places, double linkKm) {
        distinct.addAll(places);
        this.linkKm = linkKm;
        // The diagonal of a cube is a little shorter than the link.
        this.side = Math.max(Reach.chord(linkKm) / Math.sqrt(3) * (1 - 1e-9), 1e-12);
        parent = new int[distinct.size()];
        for (int i = 0; i < parent.length; i++) parent[i] = i;
    }

    private record Cube(long x, long y, long z) {}

    private void link() {
        Map<Cube, List<Integer>> cubes = new LinkedHashMap<>();
        for (int i = 0; i < distinct.size(); i++) {
            cubes.computeIfAbsent(cube(distinct.get(i)), fresh -> new ArrayList<>())
                    .add(i);
        }
        cubes.values().forEach(members -> members.forEach(one -> join(members.getFirst(), one)));
        cubes.forEach((cube, members) -> {
            for (long dx = -2; dx <= 2; dx++) {
                for (long dy = -2; dy <= 2; dy++) {
                    for (long dz = -2; dz <= 2; dz++) {
                        List<Integer> others = cubes.get(new Cube(cube.x + dx, cube.y + dy, cube.z + dz));
                        if (others != null) linkCubes(members, others);
                    }
                }
            }
        });
    }

    private void linkCubes(List<Integer> some, List<Integer> others) {
        if (root(some.getFirst()) == root(others.getFirst())) return;
        for (int one : some) {
            for (int other : others) {
                if (distinct.get(one).km(distinct.get(other)) <= linkKm) {
                    join(one, other);
                    return;
                }
            }
        }
    }

    private Cube cube(Place place) {
        double lat = Math.toRadians(place.lat());
        double lon = Math.toRadians(place.lon());
        return new Cube(
                (long) Math.floor(Math.cos(lat) * Math.cos(lon) / side),
                (long) Math.floor(Math.cos(lat) * Math.sin(lon) / side),
                (long) Math.floor(Math.sin(lat) / side));
    }

    private int root(int place) {
        int at = place;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void join(int one, int other) {
        int first = root(one);
        int second = root(other);
        parent[Math.max(first, second)] = Math.min(first, second);
    }
}
