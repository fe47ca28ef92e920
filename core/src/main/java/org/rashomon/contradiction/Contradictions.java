package org.rashomon.contradiction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.incident.SharedIncident;
import org.rashomon.incident.Statement;
import org.rashomon.incident.Voices;
import org.rashomon.incident.meaning.Meanings;
import org.rashomon.incident.meaning.Parties;

/// All rules, applied to an incident.
public final class Contradictions {
    private static final List<Rule> RULES = List.of(
            new HeadlineAgainstBody(),
            new ReportAgainstItsQuotation(),
            new TollsMustOverlap(),
            new OnePerpetrator(),
            new OneWeapon(),
            new SameDay(),
            new SameHour(),
            new DenialAgainstAssertion(),
            new HappenedOrNot(),
            new RivalExplanations(),
            new ResponsibilityClaimedOrNot(),
            new SpeakerAgainstHimself(),
            new RivalCounts(),
            new OneTarget(),
            new OnePlace(),
            new FirstReported(),
            new VotesAddUp());

    /// The hardest first, then the oldest.
    private static final Comparator<Contradiction> ORDER = Comparator.comparing(Contradiction::weight)
            .thenComparing(Contradiction::one, Statement.OLDEST_FIRST)
            .thenComparing(Contradiction::other, Statement.OLDEST_FIRST)
            .thenComparing(Contradiction::rule);

    private final Voices voices;
    private final Meanings meanings;

    /// For incidents whose speakers are known by name alone.
    public Contradictions() {
        this(Voices.byName(), new Meanings(new Parties()));
    }

    public Contradictions(Voices voices, Meanings meanings) {
        this.voices = voices;
        this.meanings = meanings;
    }

    /// The names of all rules, as they stand in [Contradiction#rule()].
    public static List<String> rules() {
        return RULES.stream().map(Rule::name).toList();
    }

    public List<Contradiction> in(SharedIncident incident) {
        Accounts accounts = new Accounts(incident, voices, meanings);
        List<Contradiction> found = RULES.stream()
                .flatMap(rule -> rule.in(accounts).stream())
                .sorted(ORDER)
                .toList();
        return Folding.of(eachOnce(found), accounts);
    }

    /// Two statements that two rules hold against each other are shown once, by the rule that is named first.
    private static List<Contradiction> eachOnce(List<Contradiction> found) {
        Map<Statement, Set<Statement>> known = new IdentityHashMap<>();
        List<Contradiction> kept = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparingInt(one -> rules().indexOf(one.rule())))
                .forEach(one -> {
                    Set<Statement> against = known.computeIfAbsent(
                            one.one(), unused -> Collections.newSetFromMap(new IdentityHashMap<>()));
                    if (against.add(one.other())) kept.add(one);
                });
        kept.sort(ORDER);
        return kept;
    }
}
