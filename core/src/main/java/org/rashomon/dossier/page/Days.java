package org.rashomon.dossier.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rashomon.dossier.layout.DateWording;
import org.rashomon.dossier.layout.IncidentEntry;
import org.rashomon.dossier.layout.StatementEntry;
import org.rashomon.language.Edtf;

/// Days something can mean, both ends known.
///
/// @param about whether the text holds them to be approximate
record Days(LocalDate first, LocalDate last, boolean about) {
    private static final int LONGEST_WHOLE = 62;

    static Days on(LocalDate day) {
        return new Days(day, day, false);
    }

    boolean isDay() {
        return first.equals(last);
    }

    static Optional<Days> of(Edtf date) {
        Optional<LocalDate> first = date.earliest().or(date::latest);
        Optional<LocalDate> last = date.latest().or(date::earliest);
        return first.isPresent() && !last.get().isBefore(first.get())
                ? Optional.of(new Days(first.get(), last.get(), date.isApproximate()))
                : Optional.empty();
    }

    static List<Days> of(IncidentEntry incident) {
        return incident.dates().stream()
                .flatMap(date -> of(date).stream())
                .distinct()
                .toList();
    }

    /// When a statement was made; the day of its report when the text does not say.
    static Optional<Days> of(StatementEntry statement) {
        return statement
                .attribution()
                .saidOn()
                .flatMap(Days::of)
                .or(() -> statement.report().published().map(Days::on));
    }

    /// The days that must not be cut out of an axis: all of a short span, the ends of a long one.
    List<LocalDate> pointsToKeep() {
        long length = last.toEpochDay() - first.toEpochDay();
        return length <= LONGEST_WHOLE ? first.datesUntil(last.plusDays(1)).toList() : List.of(first, last);
    }

    String words() {
        return (about ? "about " : "")
                + (isDay() ? DateWording.of(first) : DateWording.of(first) + " to " + DateWording.of(last));
    }
}
