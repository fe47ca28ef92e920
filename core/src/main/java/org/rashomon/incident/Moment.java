package org.rashomon.incident;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import org.rashomon.document.Document;
import org.rashomon.document.EntryTime;
import org.rashomon.document.Section;
import org.rashomon.document.Span;

/// When something was said, as far as anybody tells. Sorted by day, then by time; what is not known sorts last.
///
/// @param time of a live-blog entry, as written there; compared within one day only
public record Moment(Optional<LocalDate> day, Optional<LocalTime> time) implements Comparable<Moment> {
    private static final Comparator<Moment> ORDER = Comparator.comparing(
                    (Moment moment) -> moment.day.orElse(LocalDate.MAX))
            .thenComparing(moment -> moment.time.orElse(LocalTime.MIN));

    /// When the words at a place of a report were published.
    public static Moment of(Document document, Span span) {
        Optional<LocalTime> entry = document.sections().stream()
                .filter(section -> section.span().covers(span))
                .findFirst()
                .flatMap(Section::time)
                .map(EntryTime::time);
        return new Moment(document.today(), entry);
    }

    public static Moment on(LocalDate day) {
        return new Moment(Optional.of(day), Optional.empty());
    }

    /// Whether it is known to lie before another.
    public boolean isBefore(Moment other) {
        if (day.isEmpty() || other.day.isEmpty()) return false;
        if (!day.equals(other.day)) return day.get().isBefore(other.day.get());
        return time.isPresent() && other.time.isPresent() && time.get().isBefore(other.time.get());
    }

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }
}
