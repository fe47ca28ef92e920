package org.rashomon.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rashomon.attribution.Stance;
import org.rashomon.incident.Claim;
import org.rashomon.incident.SharedIncident;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.Telling;
import org.rashomon.incident.Voices;
import org.rashomon.incident.meaning.Meaning;
import org.rashomon.incident.meaning.Meaning.Toll;
import org.rashomon.incident.meaning.Meanings;
import org.rashomon.incident.meaning.Relation;
import org.rashomon.narrative.Shift.Change;

/// Finds how each voice's story of an incident changes from one moment to a later one.
///
/// What is said at one moment is one step, however many values it names; a step that repeats the one before is dropped;
/// a
/// voice that says nothing later has not shifted. Where no order in time is known there is no shift.
public final class Shifts {
    private static final Set<Slot> SLOTS = Set.of(
            Slot.PERPETRATOR,
            Slot.TARGET,
            Slot.WEAPON,
            Slot.KILLED,
            Slot.WOUNDED,
            Slot.EXPLANATION,
            Slot.RESPONSIBILITY,
            Slot.WHEN);
    private static final Comparator<Shift> ORDER = Comparator.comparing(
                    (Shift shift) -> shift.steps().getFirst(), Statement.OLDEST_FIRST)
            .thenComparing(Shift::slot)
            .thenComparing(shift -> shift.voice().key());

    private final Voices voices;
    private final Meanings meanings;
    private final Function<Telling, List<Claim>> besides;
    private final Function<Telling, List<ToldChange>> told;

    public Shifts(Voices voices, Meanings meanings) {
        this(voices, meanings, telling -> List.of(), telling -> List.of());
    }

    /// @param besides what else is said of a telling, which claims of the incident do not hold
    /// @param told the changes that the telling's report speaks of
    public Shifts(
            Voices voices,
            Meanings meanings,
            Function<Telling, List<Claim>> besides,
            Function<Telling, List<ToldChange>> told) {
        this.voices = voices;
        this.meanings = meanings;
        this.besides = besides;
        this.told = told;
    }

    /// The shifts of an incident, in the order of their first steps.
    public List<Shift> in(SharedIncident incident) {
        List<Step> steps = new ArrayList<>();
        for (Telling telling : incident.tellings()) {
            Stream.concat(telling.incident().claims().stream(), besides.apply(telling).stream())
                    .map(claim -> voices.statement(telling.document(), claim))
                    .forEach(statement -> step(statement, incident).ifPresent(steps::add));
            for (ToldChange change : told.apply(telling)) {
                Optional<Step> from = step(change.from(), incident);
                step(change.to(), incident)
                        .map(to -> new Step(to.statement(), to.meaning(), from))
                        .ifPresent(steps::add);
            }
        }
        steps.sort(Comparator.comparing(Step::statement, Statement.OLDEST_FIRST));
        Map<Strand, List<Step>> strands = new LinkedHashMap<>();
        steps.forEach(step -> strands.computeIfAbsent(
                        Strand.of(step.statement(), step.meaning()), unused -> new ArrayList<>())
                .add(step));
        return strands.entrySet().stream()
                .flatMap(strand -> shift(incident, strand.getKey(), strand.getValue()).stream())
                .sorted(ORDER)
                .toList();
    }

    private Optional<Step> step(Statement statement, SharedIncident incident) {
        if (!SLOTS.contains(statement.claim().slot()) || statement.when().day().isEmpty()) return Optional.empty();
        return meanings.of(statement, incident.country())
                .map(meaning -> new Step(statement, meaning, Optional.empty()));
    }

    private static Optional<Shift> shift(SharedIncident incident, Strand strand, List<Step> said) {
        List<Step> steps = new ArrayList<>();
        for (Step step : said) {
            if (said.stream().anyMatch(other -> tellsWhatWasBefore(other, step))) continue;
            step.from()
                    .filter(from -> steps.isEmpty() || !saysSame(steps.getLast(), from))
                    .ifPresent(steps::add);
            boolean heldBefore = !steps.isEmpty() && repeats(steps, step);
            if (!heldBefore) steps.add(step);
        }
        if (steps.size() < 2) return Optional.empty();
        return Optional.of(new Shift(
                incident.id(),
                steps.getFirst().statement().voice(),
                strand.slot(),
                steps.stream().map(Step::statement).toList(),
                change(steps)));
    }

    /// Whether a step says what the last one said, or stands at the same moment as it.
    private static boolean repeats(List<Step> steps, Step step) {
        Step last = steps.getLast();
        boolean later = last.statement().when().isBefore(step.statement().when());
        return !later && step.from().isEmpty() || saysSame(last, step);
    }

    /// Whether a step says the same in the same report, and besides what was said before.
    private static boolean tellsWhatWasBefore(Step told, Step step) {
        return told.from().isPresent()
                && step.from().isEmpty()
                && told.statement().document().equals(step.statement().document())
                && told.meaning().to(step.meaning()) == Relation.EQUAL;
    }

    private static boolean saysSame(Step last, Step step) {
        Relation relation = step.meaning().to(last.meaning());
        boolean sameStance =
                last.statement().claim().stance() == step.statement().claim().stance();
        return sameStance && (relation == Relation.EQUAL || relation == Relation.WIDER);
    }

    private static Change change(List<Step> steps) {
        Step first = steps.getFirst();
        Step last = steps.getLast();
        if (isWithdrawn(
                first.statement().claim().stance(), last.statement().claim().stance())) return Change.WITHDRAWS;
        if (allGrow(steps)) return Change.GROWS;
        Step before = steps.get(steps.size() - 2);
        boolean taken = last.meaning().to(before.meaning()) == Relation.APART
                || last.from().isPresent();
        if (taken && ChangeWords.corrects(last.statement().document())) return Change.CORRECTS;
        return switch (last.meaning().to(first.meaning())) {
            case NARROWER -> Change.NARROWS;
            case APART -> Change.REVERSES;
            case EQUAL, WIDER, MEETS, SIBLING, INCOMPARABLE -> Change.CHANGES;
        };
    }

    private static boolean isWithdrawn(Stance before, Stance after) {
        return before == Stance.ASSERTS && (after == Stance.DENIES || after == Stance.DOUBTS);
    }

    private static boolean allGrow(List<Step> steps) {
        for (int i = 1; i < steps.size(); i++) {
            boolean grows = steps.get(i).meaning() instanceof Toll later
                    && steps.get(i - 1).meaning() instanceof Toll earlier
                    && (later.isAbove(earlier) || later.min() > earlier.min());
            if (!grows) return false;
        }
        return true;
    }

    /// @param from what the same report says was said before
    private record Step(Statement statement, Meaning meaning, Optional<Step> from) {}

    /// What a voice says in one slot; of a toll, of one group.
    private record Strand(String voice, Slot slot, String group) {
        static Strand of(Statement statement, Meaning meaning) {
            String group = meaning instanceof Toll toll
                    ? toll.group().kind() + " " + toll.group().qualifier()
                    : "";
            return new Strand(statement.voice().key(), statement.claim().slot(), group);
        }
    }
}
