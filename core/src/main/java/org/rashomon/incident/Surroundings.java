package org.rashomon.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rashomon.incident.SceneJoiner.Draft;
import org.rashomon.language.Edtf;
import org.rashomon.language.TimeExpression;

/// What an incident does not say of itself and takes from those told around it: the day, the place, the sort of
/// violence.
/// A day that comes from elsewhere is approximate.
final class Surroundings {
    private static final int BACKGROUND_DAYS = 30;

    /// "in central X" says more than "in X".
    private static boolean isWholeCountry(Draft draft) {
        return draft.where
                .filter(site -> site.rank() == Site.COUNTRY && !PlaceWords.isCompass(firstWord(site)))
                .isPresent();
    }

    private static String firstWord(Site site) {
        return site.name().toLowerCase(Locale.ROOT).split(" ", 2)[0];
    }

    private static final Pattern HOUR = Pattern.compile("T[0-9:]+(Z|[+-][0-9:]+)?");

    private Surroundings() {}

    static void fill(List<Draft> drafts, Optional<LocalDate> today) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            draft.day = draft.when()
                    .or(() -> lead(draft))
                    .or(() -> said(draft))
                    .or(() -> isUndated(draft) ? Optional.empty() : around(drafts, draft, today))
                    .or(() -> today.map(Edtf::about))
                    .map(day -> past(day, today));
        }
        lead(drafts, today);
        for (int i = 1; i < drafts.size(); i++) kind(drafts.get(i - 1), drafts.get(i));
        for (int i = 1; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Draft before = drafts.get(i - 1);
            boolean country = isWholeCountry(draft);
            boolean finer =
                    before.where.filter(site -> site.rank() < Site.COUNTRY).isPresent();
            if (country && finer && !before.isOfAnotherStory(draft.section())) {
                draft.within = draft.where;
                draft.where = before.where;
            }
            if (draft.where.isEmpty() && !before.isOfAnotherStory(draft.section())) {
                draft.where = before.where;
                draft.within = before.within;
            }
        }
    }

    /// What the lead leaves open, the incident told next says: its place, when both can be of the same day.
    private static void lead(List<Draft> drafts, Optional<LocalDate> today) {
        if (drafts.size() < 2) return;
        Draft first = drafts.getFirst();
        Draft next = drafts.get(1);
        boolean open = first.where.isEmpty() || isWholeCountry(first);
        boolean together = next.day.isEmpty()
                || first.day.isEmpty()
                || !isHistory(next.day.get(), today) && next.day.get().mayMeet(first.day.get());
        boolean finer = next.where.filter(site -> site.rank() < Site.COUNTRY).isPresent();
        if (!open || !together || !finer || next.isOfAnotherStory(first.section()) || first.isSum(drafts)) return;
        first.within = first.where.or(() -> next.within);
        first.where = next.where;
    }

    /// "this week": what has happened lies before the report.
    private static Edtf past(Edtf when, Optional<LocalDate> today) {
        // the hour is left to the words; an incident has a day
        Edtf day = new Edtf(HOUR.matcher(when.text()).replaceAll(""));
        Optional<LocalDate> first = day.earliest();
        boolean open = today.isPresent()
                && first.isPresent()
                && day.text().contains("/")
                && !first.get().isAfter(today.get())
                && day.latest().filter(last -> last.isAfter(today.get())).isPresent();
        return open ? Edtf.between(first.get(), today.get()) : day;
    }

    /// "On 19 September there was another provocation. I am speaking of the bombing of …"
    private static Optional<Edtf> lead(Draft draft) {
        return draft.scenes.stream()
                .flatMap(scene -> scene.lead().stream())
                .findFirst()
                .flatMap(TimeExpression::edtf)
                .map(Surroundings::approximate);
    }

    /// A day that nothing anchors stays unknown; it is not the day of something else.
    private static boolean isUndated(Draft draft) {
        return draft.scenes.stream().anyMatch(Scene::undated);
    }

    /// "Army sources announced on Monday": the day of the telling is about the day of the deed.
    private static Optional<Edtf> said(Draft draft) {
        return draft.scenes.stream()
                .flatMap(scene -> scene.saidOn().stream())
                .findFirst()
                .flatMap(TimeExpression::edtf)
                .map(Surroundings::approximate);
    }

    /// The day of the incident told last before it, unless that one is history.
    private static Optional<Edtf> around(List<Draft> drafts, Draft draft, Optional<LocalDate> today) {
        Optional<Edtf> day = Optional.empty();
        int nearest = -1;
        for (Draft other : drafts) {
            if (other == draft || other.isOfAnotherStory(draft.section())) continue;
            Optional<Edtf> own = other.when().or(() -> said(other));
            if (own.isEmpty() || isHistory(own.get(), today)) continue;
            int at = other.first();
            if (at <= draft.first() && at > nearest) {
                day = own;
                nearest = at;
            }
        }
        return day.map(Surroundings::approximate);
    }

    static boolean isHistory(Edtf day, Optional<LocalDate> today) {
        Optional<LocalDate> last = day.latest();
        return today.isPresent()
                && last.isPresent()
                && last.get().isBefore(today.get().minusDays(BACKGROUND_DAYS));
    }

    private static Edtf approximate(Edtf day) {
        return day.isDay() && !day.isApproximate() ? new Edtf(day.text() + "~") : day;
    }

    /// "others were hurt in attacks on …": an attack of no named sort, told right after one of a named sort.
    private static void kind(Draft before, Draft draft) {
        boolean follows = before.scenes.stream()
                .mapToInt(scene -> draft.first() - scene.reading().sentence().index())
                .anyMatch(distance -> distance == 0 || distance == 1);
        boolean own = draft.scenes.stream()
                .flatMap(scene -> scene.roles().stream())
                .anyMatch(role -> role.slot() == Slot.PERPETRATOR);
        Kind kind = Scene.best(before.kinds);
        boolean fire = kind == Kind.AIRSTRIKE || kind == Kind.SHELLING;
        // whoever does it may have guns; few have planes
        boolean may = kind == Kind.SHELLING || !own;
        if (follows && may && fire && Scene.best(draft.kinds) == Kind.ATTACK) draft.kinds.merge(kind, 1, Integer::sum);
    }
}
