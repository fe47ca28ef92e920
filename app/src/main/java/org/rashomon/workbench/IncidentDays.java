package org.rashomon.workbench;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.rashomon.casefile.Standing;
import org.rashomon.dossier.layout.IncidentEntry;
import org.rashomon.language.Edtf;

/// The days of all incidents, read once for as long as the reports stand as they do: dates are kept as they are
/// written, and a page over ten thousand incidents would read each many times.
final class IncidentDays {
    /// When an incident is said to have been.
    ///
    /// @param first the day it is ordered by
    /// @param last the last day any telling allows
    /// @param isDay whether a telling says that it was on the first day
    /// @param ranges first and last day of each telling's date, where both are known
    record When(Optional<LocalDate> first, Optional<LocalDate> last, boolean isDay, List<Range> ranges) {
        static When of(IncidentEntry one) {
            List<Edtf> dates = one.dates();
            Optional<LocalDate> first = one.day();
            Optional<LocalDate> last = dates.stream()
                    .flatMap(date -> date.latest().or(date::earliest).stream())
                    .max(Comparator.naturalOrder());
            boolean isDay = dates.stream()
                    .anyMatch(date -> date.isDay() && date.earliest().equals(first));
            List<Range> ranges = dates.stream()
                    .filter(date -> date.earliest().isPresent() && date.latest().isPresent())
                    .map(date -> new Range(
                            date.earliest().orElseThrow(), date.latest().orElseThrow()))
                    .toList();
            return new When(first, last, isDay, ranges);
        }
    }

    record Range(LocalDate first, LocalDate last) {}

    private final Standing standing;
    private final IdentityHashMap<IncidentEntry, When> days = new IdentityHashMap<>();

    IncidentDays(Standing standing) {
        this.standing = standing;
        standing.layout().incidents().forEach(one -> days.put(one, When.of(one)));
    }

    /// Whether these are the days of just this one: comparing all that stands would cost more than reading it.
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Standing other) {
        return standing == other;
    }

    /// @throws IllegalArgumentException when the incident is of another standing
    When of(IncidentEntry one) {
        When when = days.get(one);
        if (when == null) throw new IllegalArgumentException("incident " + one.id() + " is not of these reports");
        return when;
    }
}
