package org.rashomon.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.Stance;
import org.rashomon.document.Document;
import org.rashomon.incident.SharedIncident;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.Voices;
import org.rashomon.incident.meaning.Meanings;
import org.rashomon.narrative.spread.Link;
import org.rashomon.narrative.spread.Spread;
import org.rashomon.narrative.spread.SpreadTree;

/// Counts origins instead of reports. A statement goes back, in this order, to the report its words were taken from, to
/// whoever is said to have said it, to the one whom the same report quotes for it elsewhere, to the source the report
/// names for itself, and to its outlet.
public final class Corroborations {
    private final Voices voices;
    private final Meanings meanings;
    private final Map<String, List<Link>> taken = new HashMap<>();
    private final Map<String, String> outside = new HashMap<>();

    public Corroborations(Voices voices, Meanings meanings, Spread spread) {
        this.voices = voices;
        this.meanings = meanings;
        for (Link link : spread.links()) {
            taken.computeIfAbsent(key(link.after()), unused -> new ArrayList<>())
                    .add(link);
        }
        for (SpreadTree tree : spread.trees()) {
            if (tree.report().isPresent()) continue;
            for (SpreadTree below : tree.below()) {
                below.report().ifPresent(report -> outside.put(key(report), tree.source()));
            }
        }
    }

    /// The values of an incident that more than one report gives, in the order of slots and of their oldest statements.
    public List<Corroboration> in(SharedIncident incident) {
        if (incident.tellings().size() < 2) return List.of();
        Map<Value, List<Statement>> byValue = new LinkedHashMap<>();
        incident.tellings().stream()
                .flatMap(telling -> telling.incident().claims().stream()
                        .filter(claim -> claim.stance() == Stance.ASSERTS)
                        .map(claim -> voices.statement(telling.document(), claim)))
                .sorted(Statement.OLDEST_FIRST)
                .forEach(statement -> byValue.computeIfAbsent(
                                value(statement, incident.country()), unused -> new ArrayList<>())
                        .add(statement));
        return byValue.entrySet().stream()
                .map(entry -> new Corroboration(incident.id(), entry.getKey().slot, roots(entry.getValue())))
                .filter(one -> one.reports() > 1)
                .sorted(Comparator.comparing(Corroboration::slot))
                .toList();
    }

    private record Value(Slot slot, Object meaning) {}

    private Value value(Statement statement, String home) {
        Optional<Object> meaning = meanings.of(statement, home).map(Object.class::cast);
        return new Value(
                statement.claim().slot(),
                meaning.orElseGet(() -> statement.words().toLowerCase(Locale.ROOT)));
    }

    private record Source(Root.Kind kind, String key, String name) {}

    private List<Root> roots(List<Statement> statements) {
        Map<Source, List<Statement>> bySource = new LinkedHashMap<>();
        for (Statement one : statements) {
            bySource.computeIfAbsent(source(one, statements), unused -> new ArrayList<>())
                    .add(one);
        }
        return bySource.entrySet().stream()
                .map(entry -> new Root(entry.getKey().kind, entry.getKey().name, entry.getValue()))
                .toList();
    }

    private Source source(Statement statement, List<Statement> same) {
        Optional<Statement> earlier = earlier(statement, same);
        if (earlier.isPresent()) return source(earlier.get(), same);
        if (!isOwnVoice(statement)) return named(statement);
        return same.stream()
                .filter(other -> other.document().equals(statement.document()) && !isOwnVoice(other))
                .findFirst()
                .map(quoted -> source(quoted, same))
                .orElseGet(() -> outlet(statement));
    }

    /// The statement in the report that these words were taken from. Links lead to earlier reports only.
    private Optional<Statement> earlier(Statement statement, List<Statement> same) {
        return taken.getOrDefault(key(statement.document()), List.of()).stream()
                .flatMap(link -> link.passages().stream()
                        .filter(passage ->
                                passage.after().overlaps(statement.claim().span()))
                        .flatMap(passage -> same.stream()
                                .filter(other -> other.document().equals(link.before()))
                                .filter(other -> other.claim().span().overlaps(passage.before()))))
                .findFirst();
    }

    private static boolean isOwnVoice(Statement statement) {
        return statement.claim().by().isEmpty();
    }

    private static Source named(Statement statement) {
        Speaker by = statement.claim().by().orElseThrow();
        boolean known = by.kind() != Speaker.Kind.UNNAMED && by.isResolved();
        String name = statement.voice().shown();
        // one name is one origin, though its report may have taken it for a person here and for a body there
        return known
                ? new Source(Root.Kind.SPEAKER, name.toLowerCase(Locale.ROOT), name)
                : new Source(Root.Kind.UNNAMED, statement.voice().key(), name);
    }

    private Source outlet(Statement statement) {
        String source = outside.get(key(statement.document()));
        if (source != null) return new Source(Root.Kind.OUTSIDE, source.toLowerCase(Locale.ROOT), source);
        return new Source(
                Root.Kind.OUTLET, statement.voice().key(), statement.voice().shown());
    }

    private static String key(Document document) {
        return document.origin().sha256() + "/" + document.id();
    }
}
