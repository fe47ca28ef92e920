package org.rashomon.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.Stance;
import org.rashomon.coincidence.Denominator;
import org.rashomon.document.Span;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Incident;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Value;
import org.rashomon.investigation.Findings;

/// What a person decides stands over whatever a reading finds, now and later.
class JudgementsTest {
    private static final String REPORT = """
            Market of Varnholt hit

            Governor Ilse Brandt said on Monday that 12 people had been killed when mortar rounds hit the market of Varnholt.

            The army denied that it had shelled the market.
            """;

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void sitDown() throws InterruptedException {
        desk = open();
        drop("a.txt", REPORT);
    }

    @AfterEach
    void standUp() {
        desk.close();
    }

    private Desk open() {
        return Desk.open(folder.resolve("case"), Clock.systemUTC(), "A. Tester", "Rashomon test");
    }

    private void drop(String name, String text) throws InterruptedException {
        desk.take(
                List.of(new Inbox.Dropped(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))),
                new Request(List.of(), Optional.empty(), Optional.of(LocalDate.of(2031, 5, 1)), Optional.empty()));
        while (desk.importing().isRunning()) Thread.sleep(10);
    }

    private JudgedReport report() {
        return desk.report(1).orElseThrow();
    }

    private JudgedReport.Statement first() {
        return report().statements().getFirst();
    }

    private void judge(JudgedReport.Statement one, Judgement.Act act, Correction now) {
        desk.judge(report().found().document(), one.subject(), act, now, "");
    }

    private Findings standing() {
        return Case.in(folder.resolve("case")).findings().getFirst();
    }

    private static List<Claim> claims(Findings one) {
        return one.incidents().stream()
                .flatMap(incident -> incident.claims().stream())
                .toList();
    }

    @Test
    void a_rejected_statement_is_gone_with_its_claims_and_comes_back_when_that_is_taken_back() {
        String id = first().now().id();
        int before = standing().attributions().size();
        assertThat(claims(standing())).anyMatch(claim -> claim.attribution().equals(Optional.of(id)));
        judge(first(), Judgement.Act.REJECT, Correction.of(first().now()));
        assertThat(standing().attributions()).hasSize(before - 1);
        assertThat(claims(standing())).noneMatch(claim -> claim.attribution().equals(Optional.of(id)));
        assertThat(desk.undo(report().found().document())).isPresent();
        assertThat(standing().attributions()).hasSize(before);
        assertThat(report().history()).hasSize(2);
    }

    @Test
    void another_speaker_speaks_the_claims_too() {
        Speaker mayor = new Speaker(
                Speaker.Kind.PERSON, "Otto Reimann", Optional.of("mayor"), Optional.empty(), Optional.empty());
        judge(first(), Judgement.Act.CORRECT, Correction.of(first().now()).speaker(mayor));
        Attribution now = standing().attributions().getFirst();
        assertThat(now.speaker().name()).isEqualTo("Otto Reimann");
        assertThat(claims(standing()))
                .filteredOn(claim -> claim.attribution().equals(Optional.of(now.id())))
                .isNotEmpty()
                .allMatch(claim -> claim.by().equals(Optional.of(mayor)));
    }

    @Test
    void a_denial_denies_its_claims() {
        judge(first(), Judgement.Act.CORRECT, Correction.of(first().now()).stance(Stance.DENIES));
        String id = first().now().id();
        assertThat(claims(standing()))
                .filteredOn(claim -> claim.attribution().equals(Optional.of(id)))
                .isNotEmpty()
                .allMatch(claim -> claim.stance() == Stance.DENIES);
    }

    @Test
    void corrected_words_are_the_words_and_stay_so_when_corrected_again() {
        int start = REPORT.indexOf("12 people");
        Span shorter = new Span(start, start + "12 people had been killed".length());
        String subject = first().subject();
        judge(first(), Judgement.Act.CORRECT, Correction.of(first().now()).content(shorter));
        judge(first(), Judgement.Act.CORRECT, Correction.of(first().now()).stance(Stance.DOUBTS));
        assertThat(first().subject()).isEqualTo(subject);
        assertThat(first().now().content()).containsExactly(shorter);
        assertThat(first().now().stance()).isEqualTo(Stance.DOUBTS);
        assertThat(first().found()).isPresent();
    }

    @Test
    void a_later_reading_that_finds_something_else_changes_no_judgement() {
        JudgedReport now = report();
        Attribution found = now.statements().getFirst().now();
        judge(
                now.statements().getFirst(),
                Judgement.Act.CORRECT,
                Correction.of(found).stance(Stance.DOUBTS));
        Span wider = new Span(
                found.content().getFirst().start() - 5,
                found.content().getFirst().end());
        Attribution renumbered = new Attribution(
                "a7",
                found.source(),
                found.cue(),
                List.of(wider),
                found.form(),
                found.speaker(),
                found.stance(),
                found.saidOn(),
                found.venue(),
                found.basis(),
                found.inside());
        JudgedReport later = JudgedReport.of(with(now.found(), List.of(renumbered)), report().history());
        assertThat(later.statements()).hasSize(1);
        assertThat(later.statements().getFirst().now().stance()).isEqualTo(Stance.DOUBTS);
        assertThat(later.statements().getFirst().now().content()).isEqualTo(found.content());
        JudgedReport lost = JudgedReport.of(with(now.found(), List.of()), report().history());
        assertThat(lost.statements())
                .as("not found any more, it stands by itself")
                .singleElement()
                .matches(one -> one.found().isEmpty() && one.now().content().equals(found.content()));
    }

    private static Findings with(Findings found, List<Attribution> said) {
        return new Findings(found.document(), found.language(), said, found.incidents(), found.times(), found.places());
    }

    @Test
    void a_judgement_about_words_that_are_not_there_any_more_is_kept_and_named() {
        judge(first(), Judgement.Act.ACCEPT, Correction.of(first().now()));
        Findings other = new Findings(
                new org.rashomon.document.DocumentReader()
                        .read(org.rashomon.document.Origin.unknown("x"), "Another text."),
                "en",
                List.of(),
                List.of(),
                List.of(),
                List.of());
        JudgedReport read = JudgedReport.of(other, report().history());
        assertThat(read.statements()).isEmpty();
        assertThat(read.lost()).hasSize(1);
    }

    @Test
    void a_statement_that_nobody_found_can_be_entered() {
        int start = REPORT.indexOf("mortar rounds");
        Span words = new Span(start, start + "mortar rounds hit the market".length());
        int before = standing().attributions().size();
        String subject = desk.enter(
                report().found().document(),
                new Correction(
                        List.of(),
                        List.of(),
                        List.of(words),
                        Speaker.UNRESOLVED,
                        Stance.ASSERTS,
                        Attribution.Form.INDIRECT));
        assertThat(standing().attributions()).hasSize(before + 1);
        assertThat(report().statements())
                .anyMatch(one -> one.subject().equals(subject) && one.found().isEmpty());
    }

    @Test
    void a_claim_can_be_rejected_by_itself() {
        JudgedReport.OfClaim claim = report().incidents().getFirst().claims().getFirst();
        int before = claims(standing()).size();
        desk.judgeClaim(report().found().document(), claim, Judgement.Act.REJECT, "counted twice");
        assertThat(claims(standing())).hasSize(before - 1);
        assertThat(report().history().getLast().reason()).isEqualTo("counted twice");
    }

    @Test
    void accepting_what_nobody_judged_lays_nothing_out_anew() {
        desk.currentStanding(60_000).orElseThrow();
        judge(first(), Judgement.Act.ACCEPT, Correction.of(first().now()));
        assertThat(desk.isBehind()).isFalse();
        judge(first(), Judgement.Act.REJECT, Correction.of(first().now()));
        assertThat(desk.isBehind()).isTrue();
        desk.currentStanding(60_000).orElseThrow();
        judge(first(), Judgement.Act.ACCEPT, Correction.of(first().now()));
        assertThat(desk.isBehind()).as("it was rejected before").isTrue();
    }

    private JudgedReport.OfClaim toll() {
        return report().incidents().stream()
                .flatMap(one -> one.claims().stream())
                .filter(one -> one.now().slot() == Slot.KILLED)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_claim_is_given_another_value_beside_what_was_read() {
        desk.correctClaim(report().found().document(), toll(), "at least 12 civilians", "see the fourth line");
        Value corrected = new Value.Toll(OptionalInt.of(12), OptionalInt.empty(), "civilians");
        assertThat(toll().state()).isEqualTo(JudgedReport.State.CORRECTED);
        assertThat(toll().now().value()).isEqualTo(corrected);
        assertThat(toll().found().value()).isNotEqualTo(corrected);
        assertThat(claims(standing())).anyMatch(claim -> claim.value().equals(corrected));
        desk.judgeClaim(report().found().document(), toll(), Judgement.Act.ACCEPT, "");
        assertThat(toll().now().value()).as("accepted as it stands").isEqualTo(corrected);
        desk.undo(report().found().document());
        desk.undo(report().found().document());
        assertThat(toll().now()).isEqualTo(toll().found());
    }

    @Test
    void a_corrected_value_holds_when_a_later_reading_takes_more_words_and_is_named_when_it_takes_none() {
        desk.correctClaim(report().found().document(), toll(), "14", "");
        Findings read = report().found();
        Claim old = toll().found();
        Claim wider = new Claim(
                old.slot(),
                old.value(),
                old.by(),
                old.attribution(),
                old.stance(),
                old.hedge(),
                new Span(old.span().start() - 2, old.span().end()));
        JudgedReport later = JudgedReport.of(with(read, old, List.of(wider)), report().history());
        assertThat(later.lost()).isEmpty();
        assertThat(later.incidents().stream().flatMap(one -> one.claims().stream()))
                .anyMatch(one -> one.found().equals(wider)
                        && one.now().value().equals(new Value.Toll(OptionalInt.of(14), OptionalInt.of(14), "")));
        assertThat(JudgedReport.of(with(read, old, List.of()), report().history())
                        .lost())
                .hasSize(1);
    }

    private static Findings with(Findings found, Claim without, List<Claim> instead) {
        List<Incident> told = found.incidents().stream()
                .map(one -> new Incident(
                        one.id(),
                        one.kind(),
                        one.when(),
                        one.whenAt(),
                        one.where(),
                        one.within(),
                        one.mentions(),
                        Stream.concat(
                                        one.claims().stream().filter(claim -> !claim.equals(without)),
                                        one.claims().contains(without) ? instead.stream() : Stream.of())
                                .toList()))
                .toList();
        return new Findings(
                found.document(), found.language(), found.attributions(), told, found.times(), found.places());
    }

    @Test
    void what_is_no_value_of_a_slot_is_refused_with_what_one_is() {
        assertThatThrownBy(() -> ClaimValue.typed(Slot.KILLED, "many")).hasMessageContaining("Write 12, 12 to 15");
        assertThatThrownBy(() -> ClaimValue.typed(Slot.KILLED, "15 to 12")).hasMessageContaining("from less to more");
        assertThatThrownBy(() -> ClaimValue.typed(Slot.WHEN, "<script>")).hasMessageContaining("no date");
        for (String typed : List.of("12", "12 to 15 children", "at least 9", "up to 30", "some, not counted")) {
            assertThat(ClaimValue.words(ClaimValue.typed(Slot.WOUNDED, typed))).isEqualTo(typed);
        }
    }

    @Test
    void judgements_are_signed_in_the_custody_log_and_travel_with_the_folder() throws IOException {
        judge(first(), Judgement.Act.REJECT, Correction.of(first().now()));
        desk.undo(report().found().document());
        judge(first(), Judgement.Act.ACCEPT, Correction.of(first().now()));
        desk.close();
        Path there = folder.resolve("handed-over");
        try (Stream<Path> files = Files.walk(folder.resolve("case"))) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        there.resolve(folder.resolve("case").relativize(file).toString()));
            }
        }
        assertThat(Case.in(there).verify().holds()).isTrue();
        assertThat(Files.readString(there.resolve("custody.jsonl")).lines())
                .filteredOn(line -> line.contains("\"event\":\"judged\""))
                .hasSize(3)
                .allMatch(line -> line.contains("\"by\":\"A. Tester\""));
        desk = Desk.open(there, Clock.systemUTC(), "B. Other", "Rashomon test");
        assertThat(report().statements().getFirst().state()).isEqualTo(JudgedReport.State.ACCEPTED);
    }

    @Test
    void incidents_are_joined_and_parted_until_that_is_taken_back() throws InterruptedException {
        drop("b.txt", """
                Bridge of Oster destroyed

                Engineers said on Sunday that an air strike had destroyed the bridge of Oster, killing 3 people.
                """);
        Standing apart = desk.standing(60_000).orElseThrow();
        int before = apart.layout().incidents().size();
        assertThat(before).isGreaterThan(1);
        var one = apart.layout().incidents().get(0).shared().tellings().getFirst();
        var other = apart.layout().incidents().get(1).shared().tellings().getFirst();
        desk.decisions().join(one, other, "the same shell");
        assertThat(desk.standing(60_000).orElseThrow().layout().incidents()).hasSize(before - 1);
        desk.decisions().part(one, List.of(other), "no, another");
        assertThat(desk.standing(60_000).orElseThrow().layout().incidents()).hasSize(before);
        desk.decisions().takeBack(desk.decisions().groupings().getFirst().id());
        assertThat(desk.standing(60_000).orElseThrow().layout().incidents()).hasSize(before - 1);
    }

    @Test
    void a_question_about_coincidence_is_kept_once_and_taken_out_again() {
        CoincidenceQuestion question = new CoincidenceQuestion(
                "kind=shelling", "kind=clash", Denominator.SAMPLE, 3, 10, true, Optional.of("2031-01-01/2031-12-31"));
        desk.keep(question);
        desk.keep(question);
        assertThat(desk.questions()).hasSize(1);
        assertThat(desk.questions().getFirst().question()).isEqualTo(question);
        assertThat(Case.in(folder.resolve("case")).dossier(Optional.empty()).coincidences())
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.by()).isEqualTo("A. Tester");
                    assertThat(asked.sentence()).startsWith("There is nothing to compare");
                });
        desk.drop(desk.questions().getFirst().asked().id());
        assertThat(desk.questions()).isEmpty();
        assertThat(Case.in(folder.resolve("case")).dossier(Optional.empty()).coincidences())
                .isEmpty();
    }

    @Test
    void a_question_that_cannot_be_answered_any_more_says_why_and_costs_no_dossier() {
        desk.keep(new CoincidenceQuestion(
                "colour=red", "kind=clash", Denominator.SAMPLE, 3, 10, false, Optional.empty()));
        assertThat(Case.in(folder.resolve("case")).dossier(Optional.empty()).coincidences())
                .singleElement()
                .satisfies(asked -> assertThat(asked.sentence()).contains("Incidents of a case have: kind"));
    }
}
