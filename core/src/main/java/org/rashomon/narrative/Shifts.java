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

    public Shifts(Voices voices, Meanings meanings) {
        this(voices, meanings, telling -> List.of());
    }

    /// @param besides what else is said of a telling, which claims of the incident do not hold
    public Shifts(Voices voices, Meanings meanings, Function<Telling, List<Claim>> besides) {
        this.voices = voices;
        this.meanings = meanings;
        this.besides = besides;
    }

    /// The shifts of an incident, in the order of their first steps.
    public List<Shift> in(SharedIncident incident) {
        Map<Strand, List<Step>> strands = new LinkedHashMap<>();
        incident.tellings().stream()
                .flatMap(telling -> Stream.concat(telling.incident().claims().stream(), besides.apply(telling).stream())
                        .map(claim -> voices.statement(telling.document(), claim)))
                .filter(statement -> SLOTS.contains(statement.claim().slot()))
                .filter(statement -> statement.when().day().isPresent())
                .sorted(Statement.OLDEST_FIRST)
                .forEach(statement -> meanings.of(statement, incident.country())
                        .ifPresent(meaning -> strands.computeIfAbsent(
                                        Strand.of(statement, meaning), unused -> new ArrayList<>())
                                .add(new Step(statement, meaning))));
        return strands.entrySet().stream()
                .flatMap(strand -> shift(incident, strand.getKey(), strand.getValue()).stream())
                .sorted(ORDER)
                .toList();
    }

    private static Optional<Shift> shift(SharedIncident incident, Strand strand, List<Step> said) {
        List<Step> steps = new ArrayList<>();
        for (Step step : said) {
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
        if (!last.statement().when().isBefore(step.statement().when())) return true;
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

    private record Step(Statement statement, Meaning meaning) {}

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
