package org.rashomon.casefile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.coincidence.LeftOut;
import org.rashomon.intake.EventColumns;
import org.rashomon.intake.EventRow;
import org.rashomon.intake.EventTable;

/// Gathers A and B from a table of events.
public final class TableEvents {
    private static final int MOST_VALUES_NAMED = 12;
    private static final int MOST_VALUES_COUNTED = 1_000;

    private final EventTable table;
    private final Bound selectA;
    private final Bound selectB;
    private final List<DatedEvent> a = new ArrayList<>();
    private final List<DatedEvent> b = new ArrayList<>();
    private final Set<String> idsOfA = new HashSet<>();
    private final Set<String> idsOfB = new HashSet<>();
    private final List<String> faults = new ArrayList<>();
    private long both;
    private long againA;
    private long againB;
    private long rows;
    private boolean counted;
    private boolean dated;

    private TableEvents(EventTable table, Selector selectA, Selector selectB) {
        this.table = table;
        this.selectA = bound("--a", selectA);
        this.selectB = bound("--b", selectB);
    }

    /// A selector with the columns it looks at.
    private record Bound(String option, Selector selector, List<Key> keys) {
        boolean holds(EventRow row) {
            return keys.stream()
                    .allMatch(key -> key.condition.values().contains(Selector.folded(row.cell(key.column))));
        }
    }

    /// @param counts how often each value stands in the column
    private record Key(Selector.Condition condition, int column, Map<String, Long> counts) {
        void count(EventRow row) {
            if (counts.size() < MOST_VALUES_COUNTED) counts.merge(row.cell(column), 1L, Long::sum);
        }
    }

    /// @param columns as the person named them: `time=datum`; empty to go by their names
    /// @throws IllegalArgumentException when the table cannot be read, or lacks a column, with a message for people
    public static Gathered of(Path file, java.util.Optional<String> columns, Selector a, Selector b) {
        EventColumns named = columns.map(EventColumns::parse).orElse(EventColumns.OBVIOUS);
        TableEvents events = new TableEvents(EventTable.open(file, named), a, b);
        return events.gather();
    }

    private Gathered gather() {
        table.each(this::take);
        if (counted && dated) {
            throw new IllegalArgumentException(
                    "--events %s: some rows count their days and some date them. Use one of the two."
                            .formatted(table.name()));
        }
        List<LeftOut> leftOut = new ArrayList<>();
        if (both > 0) leftOut.add(new LeftOut("in both A and B: dropped from B", 0, both));
        if (againA + againB > 0) leftOut.add(new LeftOut("repeats the id of another row", againA, againB));
        List<String> notes = new ArrayList<>();
        if (rows == 0) notes.add("%s has columns but no rows.".formatted(table.name()));
        if (rows > 0 && a.isEmpty()) notes.add(none(selectA));
        if (rows > 0 && b.isEmpty()) notes.add(none(selectB));
        long shared = b.stream().filter(event -> idsOfA.contains(event.id())).count();
        if (shared > 0) {
            notes.add("%,d ids name an A event in one row and a B event in another; such two are never a pair."
                    .formatted(shared));
        }
        return new Gathered(a, b, counted, leftOut, faults, notes);
    }

    private Bound bound(String option, Selector selector) {
        List<Key> keys = new ArrayList<>();
        for (Selector.Condition condition : selector.conditions()) {
            int column = table.column(condition.key())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "%s asks for '%s', but %s has no such column. Its columns are: %s."
                                    .formatted(
                                            option, condition.key(), table.name(), String.join(", ", table.header()))));
            keys.add(new Key(condition, column, new HashMap<>()));
        }
        return new Bound(option, selector, keys);
    }

    private void take(EventRow row) {
        rows++;
        selectA.keys.forEach(key -> key.count(row));
        selectB.keys.forEach(key -> key.count(row));
        boolean isA = selectA.holds(row);
        boolean isB = selectB.holds(row);
        if (!isA && !isB) return;
        switch (row.read()) {
            case EventRow.Unreadable(String why) -> faults.add(why);
            case EventRow.Located located -> {
                if (isA && isB) both++;
                counted |= located.time().counted();
                dated |= !located.time().counted();
                if (isA) againA += add(located, a, idsOfA);
                else againB += add(located, b, idsOfB);
            }
        }
    }

    /// Two rows of one id are one event; 1 when it is there already.
    private static int add(EventRow.Located located, List<DatedEvent> events, Set<String> ids) {
        if (!ids.add(located.id())) return 1;
        events.add(new DatedEvent(
                located.id(),
                located.time().first(),
                located.time().last(),
                located.place(),
                located.radiusKm(),
                List.of()));
        return 0;
    }

    private String none(Bound bound) {
        String known = bound.keys.stream()
                .map(key -> "%s has %s".formatted(key.condition.key(), named(key.counts)))
                .collect(Collectors.joining("; "));
        return "No row of %s that can be read is %s '%s': %s."
                .formatted(table.name(), bound.option, bound.selector.words(), known);
    }

    private static String named(Map<String, Long> counts) {
        String most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_VALUES_NAMED)
                .map(entry -> "%s (%,d)".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        return counts.size() > MOST_VALUES_NAMED ? most + " and others" : most;
    }
}
