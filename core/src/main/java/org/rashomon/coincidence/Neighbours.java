package org.rashomon.coincidence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Goes through the events of one sort and shows for each what of the other sort is near it. Events of one place
/// are looked up together. Parts run side by side; whoever looks must not depend on their order.
final class Neighbours {
    private static final int PARTS = 64;

    private final int days;
    private final List<Event> events;
    private final DayTree others;
    /// Events of the other sort that carry the id of one of these: no event pairs with itself.
    private final Map<String, Event> twins = new HashMap<>();

    Neighbours(List<Event> events, List<Event> others, DayTree tree, int days) {
        this.days = days;
        this.events = events;
        this.others = tree;
        Set<String> ids = new HashSet<>();
        for (Event event : events) ids.add(event.id());
        for (Event other : others) if (ids.contains(other.id())) twins.put(other.id(), other);
    }

    interface Look {
        /// @param event its number in the list
        void at(int event, NearDays near);
    }

    /// Shows each event what is near it from `before` days before it to `after` days after it.
    void each(double km, int before, int after, Look look) {
        Groups groups = Groups.of(events, event -> 0);
        inParts(groups, (near, members) -> {
            int from = days;
            int until = 0;
            for (int event : members) {
                from = Math.min(from, events.get(event).day() - before);
                until = Math.max(until, events.get(event).day() + after + 1);
            }
            show(near, members, km, Math.max(0, from), Math.min(days, until), look);
        });
    }

    /// Shows the events of one stratum, one by one, what is near them from one day to before another.
    void eachOf(int[] members, double km, int from, int until, NearDays near, Look look) {
        int first = 0;
        for (int i = 1; i <= members.length; i++) {
            if (i == members.length
                    || !events.get(members[i])
                            .place()
                            .equals(events.get(members[first]).place())) {
                show(near, Arrays.copyOfRange(members, first, i), km, Math.max(0, from), Math.min(days, until), look);
                first = i;
            }
        }
    }

    /// How many pairs are near each other, whatever their days.
    long pairs(double km) {
        Groups groups = Groups.of(events, event -> 0);
        long[] found = new long[groups.size()];
        IntStream.range(0, PARTS).parallel().forEach(part -> {
            for (int g = groups.from(part, PARTS); g < groups.from(part + 1, PARTS); g++) {
                int[] members = groups.members(g);
                Place place = events.get(members[0]).place();
                found[g] = members.length * others.size(place, km);
                for (int event : members) {
                    Event twin = twins.get(events.get(event).id());
                    if (twin != null && twin.place().km(place) <= km) found[g]--;
                }
            }
        });
        return Arrays.stream(found).sum();
    }

    private interface GroupLook {
        void at(NearDays near, int[] members);
    }

    private static void inParts(Groups groups, GroupLook look) {
        IntStream.range(0, PARTS).parallel().forEach(part -> {
            NearDays near = new NearDays();
            for (int g = groups.from(part, PARTS); g < groups.from(part + 1, PARTS); g++) {
                look.at(near, groups.members(g));
            }
        });
    }

    private void show(NearDays near, int[] members, double km, int from, int until, Look look) {
        Place place = events.get(members[0]).place();
        others.add(place, km, from, until, near.clear(from, until));
        for (int event : members) {
            Event twin = twins.isEmpty() ? null : twins.get(events.get(event).id());
            if (twin == null || twin.place().km(place) > km) {
                look.at(event, near);
            } else {
                near.change(twin.day(), -1);
                look.at(event, near);
                near.change(twin.day(), 1);
            }
        }
    }

    /// Events by a key, and by place within a key.
    static final class Groups {
        private final int[] order;
        private final int[] start;

        private Groups(int[] order, int[] start) {
            this.order = order;
            this.start = start;
        }

        static Groups of(List<Event> events, IntUnaryOperator key) {
            return sorted(events, key, true);
        }

        /// One group a key, its members sorted by place.
        static Groups byKey(List<Event> events, IntUnaryOperator key) {
            return sorted(events, key, false);
        }

        private static Groups sorted(List<Event> events, IntUnaryOperator key, boolean cutAtPlaces) {
            Map<Place, Integer> sites = new HashMap<>();
            long[] rank = new long[events.size()];
            for (int i = 0; i < rank.length; i++) {
                Integer site = sites.computeIfAbsent(events.get(i).place(), fresh -> sites.size());
                rank[i] = (long) key.applyAsInt(i) << 32 | site;
            }
            Integer[] boxed = new Integer[rank.length];
            Arrays.setAll(boxed, i -> i);
            Arrays.sort(boxed, (one, other) -> Long.compare(rank[one], rank[other]));
            int[] order = Arrays.stream(boxed).mapToInt(i -> i).toArray();
            IntStream cuts = IntStream.range(0, order.length).filter(i -> {
                if (i == 0) return true;
                long one = rank[order[i - 1]];
                long other = rank[order[i]];
                return cutAtPlaces ? one != other : one >> 32 != other >> 32;
            });
            return new Groups(
                    order, IntStream.concat(cuts, IntStream.of(order.length)).toArray());
        }

        int size() {
            return start.length - 1;
        }

        /// The first group of a part, when the groups are dealt out in order.
        int from(int part, int parts) {
            return (int) ((long) size() * part / parts);
        }

        int[] members(int group) {
            return Arrays.copyOfRange(order, start[group], start[group + 1]);
        }
    }
}
