package org.rashomon.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.coincidence.Event;
import org.rashomon.coincidence.LeftOut;
import org.rashomon.coincidence.Observed;

/// The events that were asked for, before it is known which days were watched.
///
/// @param counted whether days are counted, not dated
/// @param leftOut events that cannot be counted, with the reason
/// @param faults rows that could not be read, with the mend
/// @param notes what a person should know of how the events were found
public record Gathered(
        List<DatedEvent> a,
        List<DatedEvent> b,
        boolean counted,
        List<LeftOut> leftOut,
        List<String> faults,
        List<String> notes) {
    /// More than 270 years: then a day is wrong.
    private static final long MOST_DAYS = 100_000;

    public Gathered {
        a = List.copyOf(a);
        b = List.copyOf(b);
        leftOut = List.copyOf(leftOut);
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }

    /// A first and a last day, both watched.
    public record Days(long first, long last) {
        public long count() {
            return last - first + 1;
        }
    }

    /// What can be tested.
    ///
    /// @param days which days were watched
    /// @param said whether somebody said so; else it is from the first event to the last
    public record Watched(Observed observed, Days days, boolean said, List<LeftOut> leftOut) {
        public Watched {
            leftOut = List.copyOf(leftOut);
        }

        /// Whether there is anything to tell the days by.
        public boolean isKnown() {
            return said || !observed.a().isEmpty() || !observed.b().isEmpty();
        }
    }

    /// Leaves out what is vaguer than a day, known to less than the radius, or not of the watched days.
    ///
    /// @throws IllegalArgumentException when the days are too many to be meant
    public Watched watched(Optional<Days> said, double km) {
        Sieve sieveA = new Sieve(a, km);
        Sieve sieveB = new Sieve(b, km);
        Days days = said.orElseGet(() -> span(sieveA.sharp, sieveB.sharp));
        if (days.count() > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "--observed: from the first to the last day are %,d days. Is a day wrong? Else say --observed FROM/TO."
                            .formatted(days.count()));
        }
        List<Event> ofA = sieveA.within(days);
        List<Event> ofB = sieveB.within(days);
        List<LeftOut> all = new ArrayList<>(leftOut);
        add(all, "day not known exactly", sieveA.vague, sieveB.vague);
        add(all, "place not known to within the radius", sieveA.wide, sieveB.wide);
        add(all, "outside the watched days", sieveA.outside, sieveB.outside);
        return new Watched(new Observed((int) days.count(), ofA, ofB), days, said.isPresent(), all);
    }

    private static void add(List<LeftOut> all, String why, long a, long b) {
        if (a + b > 0) all.add(new LeftOut(why, a, b));
    }

    private static Days span(List<DatedEvent> a, List<DatedEvent> b) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (List<DatedEvent> events : List.of(a, b)) {
            for (DatedEvent event : events) {
                first = Math.min(first, event.first());
                last = Math.max(last, event.first());
            }
        }
        return first > last ? new Days(0, 0) : new Days(first, last);
    }

    /// Counts what falls through.
    private static final class Sieve {
        private final List<DatedEvent> sharp = new ArrayList<>();
        private long vague;
        private long wide;
        private long outside;

        Sieve(List<DatedEvent> events, double km) {
            for (DatedEvent event : events) {
                if (event.first() != event.last()) vague++;
                else if (event.radiusKm() > km) wide++;
                else sharp.add(event);
            }
        }

        List<Event> within(Days days) {
            List<Event> events = new ArrayList<>();
            for (DatedEvent event : sharp) {
                if (event.first() < days.first() || event.first() > days.last()) {
                    outside++;
                } else {
                    events.add(new Event(event.id(), (int) (event.first() - days.first()), event.place()));
                }
            }
            return events;
        }
    }
}
