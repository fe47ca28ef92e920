package org.rashomon.coincidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts what came after and what came before, for as many windows as wanted.
final class BeforeAfter {
    /// What is counted of one A event: whether anything is near, or how much.
    enum Counting {
        EVENTS,
        PAIRS
    }

    private final Observed observed;
    private final Neighbours ofA;
    private final Strata.OfA strata;

    BeforeAfter(Observed observed, Neighbours ofA, Strata.OfA strata) {
        this.observed = observed;
        this.ofA = ofA;
        this.strata = strata;
    }

    /// One contrast a window, in their order. Windows of one radius are counted in one go.
    List<Contrast> in(List<Window> windows, Counting counting) {
        TreeMap<Double, List<Integer>> byRadius = new TreeMap<>();
        for (int w = 0; w < windows.size(); w++) {
            byRadius.computeIfAbsent(windows.get(w).km(), fresh -> new ArrayList<>())
                    .add(w);
        }
        Contrast[] found = new Contrast[windows.size()];
        byRadius.forEach((km, numbers) -> {
            List<Window> some = numbers.stream().map(windows::get).toList();
            List<Contrast> contrasts = ofOneRadius(km, some, counting);
            for (int i = 0; i < numbers.size(); i++) found[numbers.get(i)] = contrasts.get(i);
        });
        return List.of(found);
    }

    /// Where A events of one window have something before or after them, in the order of the places' first events.
    List<Spot> spots(Window window) {
        int[][] counts = new int[observed.a().size()][2];
        ofA.each(window.km(), window.last(), window.last(), (event, near) -> {
            int day = observed.a().get(event).day();
            if (!isUsed(day, window.last())) return;
            counts[event][0] = counted(near.between(day + window.first(), day + window.last()), Counting.EVENTS);
            counts[event][1] = counted(near.between(day - window.last(), day - window.first()), Counting.EVENTS);
        });
        Map<Place, Spot> spots = new LinkedHashMap<>();
        for (int event = 0; event < counts.length; event++) {
            if (counts[event][0] + counts[event][1] == 0) continue;
            Place place = observed.a().get(event).place();
            spots.merge(place, new Spot(place, counts[event][0], counts[event][1]), Spot::plus);
        }
        return List.copyOf(spots.values());
    }

    private List<Contrast> ofOneRadius(double km, List<Window> windows, Counting counting) {
        int n = observed.a().size();
        int reach = windows.stream().mapToInt(Window::last).max().orElse(0);
        int[][] after = new int[windows.size()][n];
        int[][] before = new int[windows.size()][n];
        int[] same = new int[n];
        ofA.each(km, reach, reach, (event, near) -> {
            int day = observed.a().get(event).day();
            same[event] = near.on(day);
            for (int w = 0; w < after.length; w++) {
                int first = Math.max(1, windows.get(w).first());
                int last = windows.get(w).last();
                if (!isUsed(day, last)) continue;
                after[w][event] = counted(near.between(day + first, day + last), counting);
                before[w][event] = counted(near.between(day - last, day - first), counting);
            }
        });
        List<Contrast> contrasts = new ArrayList<>();
        for (int w = 0; w < after.length; w++) {
            contrasts.add(summed(windows.get(w), after[w], before[w], same));
        }
        return contrasts;
    }

    private Contrast summed(Window window, int[] after, int[] before, int[] same) {
        int[] afterOf = new int[strata.size()];
        int[] beforeOf = new int[strata.size()];
        int used = 0;
        long sameDay = 0;
        for (int event = 0; event < after.length; event++) {
            if (!isUsed(observed.a().get(event).day(), window.last())) continue;
            used++;
            sameDay += same[event];
            afterOf[strata.of()[event]] += after[event];
            beforeOf[strata.of()[event]] += before[event];
        }
        List<Contrast.Stratum> counts = new ArrayList<>();
        for (int s = 0; s < strata.size(); s++) {
            counts.add(new Contrast.Stratum(strata.region(s), strata.block(s), afterOf[s], beforeOf[s]));
        }
        return Contrast.of(window, used, sameDay, counts);
    }

    /// Windows that reach over the edge of what was watched would lean to one side.
    private boolean isUsed(int day, int reach) {
        return day >= reach && day <= observed.days() - 1 - reach;
    }

    private static int counted(long pairs, Counting counting) {
        return switch (counting) {
            case EVENTS -> pairs > 0 ? 1 : 0;
            case PAIRS -> Math.toIntExact(pairs);
        };
    }
}
