package org.rashomon.incident.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.document.Document;
import org.rashomon.incident.Incident;
import org.rashomon.language.Edtf;

/// The days an incident can have been on.
///
/// @param told the first day as told, before it was widened
/// @param exact whether words of the report give them without "about"
/// @param own whether they are the day of the report itself: words of that day mostly say when somebody spoke
record Days(LocalDate first, LocalDate last, LocalDate told, boolean exact, boolean own) {
    private static final int MOST_DAYS = 10;
    /// Reports come after what they report; a week is much.
    private static final int BEFORE_REPORT = 4;
    /// A week's news may tell of last week's attack under the day of those who speak of it.
    private static final int BEFORE_SPEECH = 5;

    /// Empty when neither the report nor its day tells.
    static Optional<Days> of(Document document, Incident incident) {
        Optional<LocalDate> first = incident.when().flatMap(Edtf::earliest);
        Optional<LocalDate> last = incident.when().flatMap(Edtf::latest);
        if (first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())) {
            boolean exact =
                    incident.whenAt().isPresent() && !incident.when().get().isApproximate();
            if (!exact) return Optional.of(about(first.get(), last.get(), incident, document));
            boolean own = first.equals(last) && document.today().equals(first);
            return Optional.of(new Days(first.get(), last.get(), first.get(), true, own));
        }
        if (incident.when().isPresent()) return Optional.empty();
        return document.today().map(today -> before(today, today));
    }

    /// A day that no words of the incident give was taken from elsewhere in the report; its own day may be meant.
    private static Days about(LocalDate first, LocalDate last, Incident incident, Document document) {
        LocalDate until = document.today()
                .filter(today -> incident.whenAt().isEmpty())
                .filter(today -> today.isAfter(last) && today.isBefore(last.plusDays(MOST_DAYS)))
                .orElse(last);
        return new Days(first.minusDays(BEFORE_REPORT), until.plusDays(1), first, false, false);
    }

    private static Days before(LocalDate first, LocalDate last) {
        return new Days(first.minusDays(BEFORE_REPORT), last.plusDays(1), first, false, false);
    }

    long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    boolean isShort() {
        return length() <= MOST_DAYS;
    }

    /// Days between the two; 0 when they can meet.
    long gap(Days other) {
        if (last.isBefore(other.first)) return ChronoUnit.DAYS.between(last, other.first);
        if (other.last.isBefore(first)) return ChronoUnit.DAYS.between(other.last, first);
        return 0;
    }

    /// Whether this is known from the day of a report alone, which may speak of what was some days before.
    boolean mayLookBackTo(Days other) {
        return (own || !exact)
                && other.last.isBefore(told)
                && ChronoUnit.DAYS.between(other.last, told) <= (own ? BEFORE_SPEECH : BEFORE_SPEECH + 1);
    }

    /// No day before it can be meant, see [#mayLookBackTo].
    LocalDate earliestMeant() {
        LocalDate lookedBackTo = told.minusDays(BEFORE_SPEECH + 1);
        return lookedBackTo.isBefore(first) ? lookedBackTo : first;
    }

    /// Whether no words of the incident give another day than the report's own.
    boolean isOfTheReport() {
        return own || !exact;
    }

    /// Days between the two as told.
    long distance(Days other) {
        return Math.abs(ChronoUnit.DAYS.between(told, other.told));
    }

    /// The drawers it is looked for in: its days with the one before and after, or its months.
    List<String> drawers() {
        List<String> drawers = new ArrayList<>();
        if (isShort()) {
            LocalDate from = own ? first.minusDays(BEFORE_SPEECH) : exact ? first.minusDays(1) : first;
            LocalDate to = exact ? last.plusDays(1) : last;
            for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) drawers.add(day.toString());
        } else {
            drawers.addAll(months());
        }
        return drawers;
    }

    /// The drawers it is put into: more than it is looked for in, so that "in April" finds a day of April.
    List<String> homes() {
        List<String> homes = new ArrayList<>(months());
        if (isShort()) {
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) homes.add(day.toString());
        }
        return homes;
    }

    private List<String> months() {
        List<String> months = new ArrayList<>();
        LocalDate month = first.withDayOfMonth(1);
        for (int i = 0; i < 24 && !month.isAfter(last); i++) {
            months.add(month.toString().substring(0, 7));
            month = month.plusMonths(1);
        }
        return months;
    }
}
