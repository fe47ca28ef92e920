package org.rashomon.contradiction;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rashomon.attribution.Stance;
import org.rashomon.contradiction.Contradiction.Weight;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Incident;
import org.rashomon.incident.Kind;
import org.rashomon.incident.SharedIncident;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.Telling;
import org.rashomon.incident.Value;
import org.rashomon.incident.Voices;
import org.rashomon.incident.meaning.Meaning;
import org.rashomon.incident.meaning.Meanings;
import org.rashomon.incident.meaning.Relation;
import org.rashomon.language.Edtf;
import org.rashomon.language.PlaceMention;

/// All that is said of one incident, laid out for the rules: equal meanings are folded before anything is compared, so
/// that forty copies of a toll cost as much as one.
public final class Accounts {
    private static final int MANY = 16;

    private final SharedIncident incident;
    private final Meanings meanings;
    private final String home;
    private final List<Statement> statements;
    /// Reading a meaning costs more than comparing it; each rule asks again.
    private final Map<Statement, Optional<Meaning>> read = new IdentityHashMap<>();

    /// The day that the telling gives in words to which a statement belongs.
    private final Map<Statement, Edtf> days = new IdentityHashMap<>();

    /// By the positions of a slot, for each of them; both by identity.
    private final Map<List<Position>, Map<Position, Set<String>>> holders = new IdentityHashMap<>();

    public Accounts(SharedIncident incident, Voices voices, Meanings meanings) {
        this.incident = incident;
        this.meanings = meanings;
        this.home = incident.country();
        List<Statement> all = new ArrayList<>();
        for (Telling telling : incident.tellings()) {
            Optional<Edtf> day = telling.incident()
                    .whenAt()
                    .flatMap(words -> telling.incident().when());
            claims(telling)
                    .map(claim -> voices.statement(telling.document(), claim))
                    .forEach(statement -> {
                        all.add(statement);
                        day.filter(Edtf::isDay).ifPresent(known -> days.put(statement, known));
                    });
        }
        all.sort(Statement.OLDEST_FIRST);
        this.statements = List.copyOf(all);
    }

    /// The one day that a telling gives in words, if it gives one.
    private static Optional<Edtf> day(Incident told) {
        if (told.whenAt().isPresent()) return told.when();
        List<Edtf> given = told.claims().stream()
                .flatMap(claim -> claim.value() instanceof Value.When(Edtf date) ? Stream.of(date) : Stream.empty())
                .filter(Edtf::isDay)
                .distinct()
                .toList();
        return given.size() == 1 ? Optional.of(given.getFirst()) : Optional.empty();
    }

    /// What is said of the incident, and the day that the report's own voice gives it in words.
    private static Stream<Claim> claims(Telling telling) {
        Incident told = telling.incident();
        boolean hasDay = told.claims().stream().anyMatch(claim -> claim.slot() == Slot.WHEN);
        if (hasDay || told.when().isEmpty() || told.whenAt().isEmpty()) return told.claims().stream();
        Claim day = new Claim(
                Slot.WHEN,
                new Value.When(told.when().get()),
                Optional.empty(),
                Optional.empty(),
                Stance.ASSERTS,
                Optional.empty(),
                told.whenAt().get());
        return Stream.concat(told.claims().stream(), Stream.of(day));
    }

    public boolean isAllOf(Kind kind) {
        return incident.tellings().stream()
                .allMatch(telling -> telling.incident().kind() == kind);
    }

    /// What is said in some slots with one stance, oldest first.
    public List<Statement> said(Stance stance, Slot... slots) {
        List<Slot> wanted = Arrays.asList(slots);
        return statements.stream()
                .filter(one -> one.claim().stance() == stance)
                .filter(one -> wanted.contains(one.claim().slot()))
                .toList();
    }

    /// The same, each report's by itself.
    Collection<List<Statement>> byReport(Stance stance, Slot slot) {
        Map<String, List<Statement>> byReport = new LinkedHashMap<>();
        for (Statement one : said(stance, slot)) {
            String report = one.document().origin().sha256() + one.document().id();
            byReport.computeIfAbsent(report, unused -> new ArrayList<>()).add(one);
        }
        return byReport.values();
    }

    /// The same, folded by what it means.
    public List<Position> positions(Stance stance, Slot slot) {
        return fold(said(stance, slot), this::meaning);
    }

    /// What each voice says in one report, taken together: who names sarin in one sentence and chlorine in the next
    /// names
    /// both. Folded by what that means; each statement that is not too general for it stands for the whole.
    ///
    /// @param join what two meanings come to when one voice says both
    List<Position> together(
            List<Statement> said, Function<Statement, Optional<Meaning>> reading, BinaryOperator<Meaning> join) {
        Map<List<String>, Meaning> byVoice = new HashMap<>();
        for (Statement one : said) {
            reading.apply(one).ifPresent(meaning -> byVoice.merge(inReport(one), meaning, join));
        }
        return fold(
                said,
                one -> reading.apply(one)
                        .flatMap(own -> Optional.ofNullable(byVoice.get(inReport(one)))
                                .filter(whole -> own.to(whole) != Relation.WIDER)));
    }

    private static List<String> inReport(Statement one) {
        return List.of(
                one.voice().key(),
                one.document().origin().sha256(),
                one.document().id());
    }

    public Optional<Meaning> meaning(Statement statement) {
        return read.computeIfAbsent(statement, unread -> meanings.of(unread, home));
    }

    public Optional<Meaning> hours(Statement statement) {
        return meanings.hours(statement);
    }

    public Optional<Meaning> arms(Statement statement) {
        return meanings.arms(statement.words());
    }

    /// The kinds of things that words name, whatever their slot: "a rebel depot was hit".
    public Optional<Meaning> things(Statement statement) {
        return meanings.things(statement.words());
    }

    /// Where it is said to have been: by each report the most particular place that it gives, in its own words or those
    /// of
    /// whoever it quotes.
    public List<Position> places() {
        Map<Statement, Meaning> spots = new IdentityHashMap<>();
        List<Statement> said = new ArrayList<>();
        for (Telling telling : incident.tellings()) {
            Optional<PlaceMention> place = telling.incident().where();
            if (place.isEmpty()) continue;
            statements.stream()
                    .filter(one -> one.claim().slot() == Slot.WHERE)
                    .filter(one -> one.document().equals(telling.document()))
                    .filter(one -> one.claim().span().overlaps(place.get().span()))
                    .findFirst()
                    .ifPresent(one -> {
                        spots.put(one, spot(telling));
                        said.add(one);
                    });
        }
        said.sort(Statement.OLDEST_FIRST);
        return fold(said, one -> Optional.ofNullable(spots.get(one)));
    }

    private static Meaning spot(Telling telling) {
        PlaceMention place = telling.incident().where().orElseThrow();
        String within = telling.incident().within().map(PlaceMention::name).orElse("");
        return new Meaning.Spot(
                place.name(),
                within,
                place.point().map(PlaceMention.Point::lat),
                place.point().map(PlaceMention.Point::lon));
    }

    /// Whoever a name names.
    public Optional<Meaning> actors(String name) {
        return meanings.actors(name, home).map(Meaning.class::cast);
    }

    /// One position for each meaning, in the order of the earliest statement; what cannot be read is left out.
    static List<Position> fold(Collection<Statement> statements, Function<Statement, Optional<Meaning>> reading) {
        Map<Meaning, List<Statement>> held = new LinkedHashMap<>();
        for (Statement statement : statements) {
            reading.apply(statement)
                    .ifPresent(meaning -> held.computeIfAbsent(meaning, unused -> new ArrayList<>())
                            .add(statement));
        }
        return held.entrySet().stream()
                .map(entry -> new Position(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// Two positions that are to be laid against each other.
    record Versus(Position one, Position other) {}

    /// All pairs of positions. Where more than sixteen stand, all pairs of the sixteen that most voices hold, and each
    /// of
    /// the others against the one that most hold: the work and the page grow with the positions and not with their
    /// square.
    static List<Versus> pairs(List<Position> positions) {
        List<Position> strongestFirst = positions.size() <= MANY ? positions : sorted(positions);
        List<Versus> pairs = new ArrayList<>();
        for (int other = 1; other < strongestFirst.size(); other++) {
            int against = other < MANY ? other : 1;
            for (int one = 0; one < against; one++) {
                pairs.add(new Versus(strongestFirst.get(one), strongestFirst.get(other)));
            }
        }
        return pairs;
    }

    /// Each of some positions against each of others, of both the sixteen that most voices hold.
    static List<Versus> across(List<Position> some, List<Position> others) {
        return strongest(some).stream()
                .flatMap(one -> strongest(others).stream().map(other -> new Versus(one, other)))
                .toList();
    }

    private static List<Position> strongest(List<Position> positions) {
        return sorted(positions).stream().limit(MANY).toList();
    }

    private static List<Position> sorted(List<Position> positions) {
        return positions.stream()
                .sorted(Comparator.comparingInt((Position one) -> -one.voices().size())
                        .thenComparing(Position::first, Statement.OLDEST_FIRST))
                .toList();
    }

    /// A statement of each position by voices that do not hold the other as well; the earliest there are.
    ///
    /// @param among all positions of the slot
    Optional<Pair> opposed(Position one, Position other, List<Position> among) {
        return opposed(one, other, among, (mine, theirs) -> true);
    }

    /// The same, of two statements that may stand against each other, and of tellings whose days are not further than
    /// one apart: else the day is what differs, or they tell of two incidents.
    Optional<Pair> opposed(
            Position one, Position other, List<Position> among, BiPredicate<Statement, Statement> mayOppose) {
        return opposedOnAnyDay(
                one, other, among, (mine, theirs) -> areOfOneDay(mine, theirs) && mayOppose.test(mine, theirs));
    }

    /// Whether the two may tell of one day: a report tells of nothing that is to come.
    boolean areOfOneDay(Statement one, Statement other) {
        if (isAfterReport(one, other) || isAfterReport(other, one)) return false;
        Edtf mine = days.get(one);
        Edtf theirs = days.get(other);
        if (mine == null || theirs == null) return true;
        return Math.abs(ChronoUnit.DAYS.between(
                        mine.earliest().orElseThrow(), theirs.earliest().orElseThrow()))
                <= 1;
    }

    private boolean isAfterReport(Statement one, Statement other) {
        Edtf day = days.get(one);
        return day != null
                && other.document()
                        .today()
                        .filter(day.earliest().orElseThrow().minusDays(1)::isAfter)
                        .isPresent();
    }

    /// The same, whatever day their tellings give.
    Optional<Pair> opposedOnAnyDay(
            Position one, Position other, List<Position> among, BiPredicate<Statement, Statement> mayOppose) {
        List<Statement> left = unshared(one, other, among);
        List<Statement> right = unshared(other, one, among);
        for (Statement mine : left) {
            for (Statement theirs : right) {
                if (mayOppose.test(mine, theirs)) return Optional.of(new Pair(mine, theirs, one, other));
            }
        }
        return Optional.empty();
    }

    private List<Statement> unshared(Position position, Position view, List<Position> among) {
        Set<String> holders = holders(view, among);
        return position.held().stream()
                .filter(statement -> !holders.contains(statement.voice().key()))
                .toList();
    }

    /// All voices that hold a position or a more particular form of it.
    private Set<String> holders(Position view, List<Position> among) {
        return holders.computeIfAbsent(among, unused -> new IdentityHashMap<>()).computeIfAbsent(view, unknown -> {
            Set<String> voices = new HashSet<>(view.voices());
            among.stream()
                    .filter(position -> position.to(view) == Relation.EQUAL || position.to(view) == Relation.NARROWER)
                    .forEach(position -> voices.addAll(position.voices()));
            return voices;
        });
    }

    /// Two statements that stand against each other, and the positions they stand for.
    record Pair(Statement one, Statement other, Position with, Position against) {
        Pair {
            if (Statement.OLDEST_FIRST.compare(one, other) > 0) {
                Statement older = other;
                other = one;
                one = older;
                Position olderPosition = against;
                against = with;
                with = olderPosition;
            }
        }
    }

    Contradiction contradiction(Rule rule, Pair pair, Weight weight, String reason) {
        return new Contradiction(
                rule.name(),
                incident.id(),
                pair.one(),
                pair.other(),
                weight,
                reason,
                pair.with().besides(pair.one()),
                pair.against().besides(pair.other()));
    }
}
