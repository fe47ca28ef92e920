package org.rashomon.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.Stance;
import org.rashomon.document.Span;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Incident;
import org.rashomon.investigation.Findings;

/// What was found in a report beside what a person made of it. The judgement always wins, whichever reading came
/// later.
///
/// @param found by the program
/// @param statements in the order of the text
/// @param history all judgements about this report, oldest first, those taken back too
/// @param lost judgements about words that are not in the text as it is read now, or about a claim that is not read
///     any more
public record JudgedReport(
        Findings found,
        List<Statement> statements,
        List<OfIncident> incidents,
        List<Judgement> history,
        List<Judgement> lost) {
    public enum State {
        OPEN,
        ACCEPTED,
        CORRECTED,
        REJECTED
    }

    /// A statement and what became of it.
    ///
    /// @param subject what a judgement about it says it is about
    /// @param now as it stands
    /// @param found as the program found it; empty when a person entered it, or a later reading lost it
    public record Statement(String subject, Attribution now, Optional<Attribution> found, State state) {}

    /// An incident and the state of each of its claims, in their order.
    public record OfIncident(Incident incident, List<OfClaim> claims) {
        public OfIncident {
            claims = List.copyOf(claims);
        }
    }

    /// A claim and what became of it.
    ///
    /// @param now as it stands
    /// @param found as the program read it
    public record OfClaim(String subject, Claim now, Claim found, State state) {}

    public JudgedReport {
        statements = List.copyOf(statements);
        incidents = List.copyOf(incidents);
        history = List.copyOf(history);
        lost = List.copyOf(lost);
    }

    static JudgedReport of(Findings found, List<Judgement> history) {
        Map<String, Judgement> last = new LinkedHashMap<>();
        List<Judgement> lost = new ArrayList<>();
        for (Judgement one : Judgement.holding(history)) {
            boolean statement = one.subject().startsWith("statement ");
            if (statement && !Correction.fits(Correction.parsed(one.detail()), found.document())) lost.add(one);
            else last.put(one.subject(), one);
        }
        Map<Attribution, Judgement> judged = matched(found.attributions(), last);
        List<Statement> statements = new ArrayList<>();
        for (Attribution one : found.attributions()) {
            statements.add(Optional.ofNullable(judged.get(one))
                    .map(judgement -> statement(one, judgement))
                    .orElseGet(() -> new Statement(Subject.of(one).written(), one, Optional.of(one), State.OPEN)));
        }
        Set<Judgement> used = new HashSet<>(judged.values());
        for (Judgement one : last.values()) {
            if (!one.subject().startsWith("statement ") || used.contains(one)) continue;
            Attribution alone = Correction.read(Correction.parsed(one.detail())).alone("p" + one.id());
            statements.add(new Statement(one.subject(), alone, Optional.empty(), state(one)));
        }
        statements.sort(java.util.Comparator.comparing(one -> first(one.now())));
        Map<Claim, Judgement> ofClaims = matchedClaims(found, last);
        last.values().stream()
                .filter(one -> one.subject().startsWith("claim ") && !ofClaims.containsValue(one))
                .forEach(lost::add);
        return new JudgedReport(found, statements, incidents(found, statements, ofClaims), history, lost);
    }

    /// A claim is called by its slot and words; when a later reading takes more or fewer of them, by those they
    /// share.
    private static Map<Claim, Judgement> matchedClaims(Findings found, Map<String, Judgement> last) {
        List<Claim> claims = found.incidents().stream()
                .flatMap(incident -> incident.claims().stream())
                .toList();
        Map<Claim, Judgement> matched = new HashMap<>();
        for (Claim claim : claims) {
            Judgement exactly = last.get(Subject.of(claim).written());
            if (exactly != null) matched.put(claim, exactly);
        }
        for (Judgement one : last.values()) {
            if (matched.containsValue(one) || !(Subject.read(one.subject()) instanceof Subject.OfClaim subject))
                continue;
            claims.stream()
                    .filter(claim ->
                            claim.slot() == subject.slot() && claim.span().overlaps(subject.span()))
                    .filter(claim -> !matched.containsKey(claim))
                    .findFirst()
                    .ifPresent(claim -> matched.put(claim, one));
        }
        return matched;
    }

    private static Map<Attribution, Judgement> matched(List<Attribution> found, Map<String, Judgement> last) {
        Map<Attribution, Judgement> judged = new HashMap<>();
        for (boolean exactly : new boolean[] {true, false}) {
            for (Judgement one : last.values()) {
                if (judged.containsValue(one) || !(Subject.read(one.subject()) instanceof Subject.Statement subject))
                    continue;
                found.stream()
                        .filter(attribution -> !judged.containsKey(attribution))
                        .filter(attribution -> exactly
                                ? subject.likeness(attribution) == Integer.MAX_VALUE
                                : subject.likeness(attribution) > 0)
                        .max(java.util.Comparator.comparingInt(subject::likeness))
                        .ifPresent(attribution -> judged.put(attribution, one));
            }
        }
        return judged;
    }

    private static Statement statement(Attribution found, Judgement judgement) {
        Attribution now = Correction.read(Correction.parsed(judgement.detail())).on(found);
        if (now.speaker().name().equals(found.speaker().name())) {
            now = Correction.of(now).speaker(found.speaker()).on(now); // keeps where the name was read
        }
        return new Statement(judgement.subject(), now, Optional.of(found), state(judgement));
    }

    private static State state(Judgement one) {
        return switch (one.act()) {
            case ACCEPT -> State.ACCEPTED;
            case REJECT -> State.REJECTED;
            case CORRECT, JOIN, PART, ASK, COMPOSE, UNDO -> State.CORRECTED;
        };
    }

    private static Span first(Attribution one) {
        return java.util.stream.Stream.of(one.content(), one.cue(), one.source())
                .flatMap(List::stream)
                .min(java.util.Comparator.naturalOrder())
                .orElse(new Span(0, 0));
    }

    private static List<OfIncident> incidents(
            Findings found, List<Statement> statements, Map<Claim, Judgement> ofClaims) {
        Map<String, Statement> byId = new HashMap<>();
        statements.forEach(one -> byId.put(one.now().id(), one));
        List<OfIncident> incidents = new ArrayList<>();
        for (Incident incident : found.incidents()) {
            List<OfClaim> claims = new ArrayList<>();
            for (Claim claim : incident.claims()) {
                Optional<Judgement> judged = Optional.ofNullable(ofClaims.get(claim));
                Optional<Statement> of = claim.attribution().map(byId::get);
                State own = judged.map(JudgedReport::state).orElse(State.OPEN);
                State state =
                        of.map(Statement::state).filter(State.REJECTED::equals).orElse(own);
                Claim now = of.map(one -> follow(claim, one)).orElse(claim);
                claims.add(new OfClaim(
                        judged.map(Judgement::subject)
                                .orElseGet(() -> Subject.of(claim).written()),
                        judged.map(one -> corrected(now, one)).orElse(now),
                        claim,
                        state));
            }
            incidents.add(new OfIncident(incident, claims));
        }
        return incidents;
    }

    /// With the value a person gave it.
    private static Claim corrected(Claim claim, Judgement judged) {
        if (judged.detail().isEmpty()) return claim;
        return new Claim(
                claim.slot(),
                ClaimValue.read(judged.detail()),
                claim.by(),
                claim.attribution(),
                claim.stance(),
                claim.hedge(),
                claim.span());
    }

    /// A claim is its statement's: whoever speaks there says it, and a denial there denies it.
    private static Claim follow(Claim claim, Statement said) {
        if (said.found().isEmpty() || said.state() != State.CORRECTED) return claim;
        Attribution before = said.found().get();
        Speaker by = said.now().speaker();
        Stance stance = said.now().stance() == before.stance()
                ? claim.stance()
                : plain(said.now().stance());
        return new Claim(
                claim.slot(), claim.value(), Optional.of(by), claim.attribution(), stance, claim.hedge(), claim.span());
    }

    private static Stance plain(Stance stance) {
        return stance == Stance.DENIES || stance == Stance.DOUBTS ? stance : Stance.ASSERTS;
    }

    /// The findings as they stand after the judgements: what was rejected is gone, what was corrected is replaced.
    Findings standing() {
        if (history.isEmpty()) return found;
        List<Attribution> said = statements.stream()
                .filter(one -> one.state() != State.REJECTED)
                .map(Statement::now)
                .toList();
        List<Incident> happened = incidents.stream().map(JudgedReport::standing).toList();
        return new Findings(found.document(), found.language(), said, happened, found.times(), found.places());
    }

    private static Incident standing(OfIncident one) {
        Incident told = one.incident();
        return new Incident(
                told.id(),
                told.kind(),
                told.when(),
                told.whenAt(),
                told.where(),
                told.within(),
                told.mentions(),
                one.claims().stream()
                        .filter(claim -> claim.state() != State.REJECTED)
                        .map(OfClaim::now)
                        .toList());
    }
}
