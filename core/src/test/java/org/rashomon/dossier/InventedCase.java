package org.rashomon.dossier;

import static org.rashomon.dossier.InventedReport.body;
import static org.rashomon.dossier.InventedReport.person;
import static org.rashomon.dossier.InventedReport.toll;
import static org.rashomon.dossier.InventedReport.unnamed;
import static org.rashomon.dossier.InventedReport.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.Stance;
import org.rashomon.contradiction.Contradiction;
import org.rashomon.incident.Claim;
import org.rashomon.incident.Kind;
import org.rashomon.incident.SharedIncident;
import org.rashomon.incident.Slot;
import org.rashomon.incident.Statement;
import org.rashomon.incident.Telling;
import org.rashomon.investigation.Findings;
import org.rashomon.investigation.Investigation;
import org.rashomon.narrative.Shift;

/// A small case with all that is hard to show: nested statements, marks that overlap, dates half known, a denial, tolls
/// that grow, a report without a date, text from right to left.
final class InventedCase {
    private static final Stance ASSERTS = Stance.ASSERTS;

    private InventedCase() {}

    static Dossier dossier() {
        InventedReport wire = wire();
        InventedReport state = state();
        InventedReport monitor = monitor();
        InventedReport letter = letter();
        List<Findings> reports = List.of(wire.findings(), state.findings(), monitor.findings(), letter.findings());
        List<Telling> market = new ArrayList<>();
        for (Findings one : reports.subList(0, 3)) {
            market.add(new Telling(one.document(), one.incidents().getFirst()));
        }
        SharedIncident shared =
                new SharedIncident("market", market, List.of("same place, the day before", "same place, same day"));
        Statement first = statement(wire, Slot.KILLED);
        Statement later = statement(monitor, Slot.KILLED);
        Statement weapon = statement(wire, Slot.WEAPON);
        Statement denial = statement(state, Slot.WEAPON);
        List<Contradiction> contradictions = List.of(
                new Contradiction(
                        "denial-against-assertion",
                        "market",
                        weapon,
                        denial,
                        Contradiction.Weight.CANNOT_BOTH_HOLD,
                        "“a rocket” against a denial of “any rocket”"),
                new Contradiction(
                        "tolls-must-overlap",
                        "market",
                        first,
                        later,
                        Contradiction.Weight.ONLY_SEEMS,
                        "12 killed against at least 31 killed; the second was published two days later"));
        Shift shift = new Shift("market", weapon.voice(), Slot.KILLED, List.of(first, later), Shift.Change.GROWS);
        Investigation investigation = new Investigation(
                reports,
                List.of(alone("letter", letter, 0), alone("bridge", wire, 1), shared),
                contradictions,
                List.of(shift));
        return new Dossier("The market at Vel Arne", investigation, intake(), Optional.of("Rashomon, a test"));
    }

    /// The same case with its reports, incidents and contradictions the other way round.
    static Dossier turnedRound(Dossier dossier) {
        Investigation same = dossier.investigation();
        return new Dossier(
                dossier.title(),
                new Investigation(
                        same.reports().reversed(), same.incidents().reversed(), same.contradictions(), same.shifts()),
                dossier.intake(),
                dossier.madeBy());
    }

    private static SharedIncident alone(String id, InventedReport report, int index) {
        return new SharedIncident(
                id,
                List.of(new Telling(
                        report.document, report.findings().incidents().get(index))),
                List.of());
    }

    private static Statement statement(InventedReport report, Slot slot) {
        Claim claim = report.findings().incidents().getFirst().claims().stream()
                .filter(one -> one.slot() == slot)
                .findFirst()
                .orElseThrow();
        return new Statement(report.document, claim);
    }

    private static InventedReport wire() {
        InventedReport report = new InventedReport(
                "wire-1.txt",
                "Harbour Wire",
                Optional.of(LocalDate.of(2031, 5, 3)),
                "Rocket hits market in Vel Arne",
                """
                A rocket struck the fish market in Vel Arne on Saturday morning, killing 12 people and wounding at least 40, the mayor said.

                “It came from the north bank,” mayor Ilse Korvan told reporters. She said a doctor had told her that the wounds were “not like anything we had seen”.

                A senior army officer, who asked not to be named, said the device was allegedly fired by militia men from across the river.

                Last year, in September, gunmen had attacked the Tessel bridge.""");
        Speaker mayor = person("Ilse Korvan", "mayor", "Vel Arne");
        String a1 = report.says(
                mayor,
                "the mayor",
                "said",
                "A rocket struck the fish market in Vel Arne on Saturday morning, killing 12 people and wounding at least 40",
                ASSERTS,
                "2031-05-03");
        report.says(mayor, "mayor Ilse Korvan", "told reporters", "“It came from the north bank,”", Stance.ACCUSES, "");
        String a3 = report.says(
                mayor,
                "She",
                "said a doctor",
                "a doctor had told her that the wounds were “not like anything we had seen”",
                ASSERTS,
                "");
        report.says(
                unnamed("a doctor"),
                "a doctor",
                "had told her",
                "the wounds were “not like anything we had seen”",
                ASSERTS,
                "2031-05-01/2031-05-03",
                Optional.of(a3));
        String a5 = report.says(
                unnamed("a senior army officer"),
                "A senior army officer, who asked not to be named",
                "said",
                "the device was allegedly fired by militia men from across the river",
                ASSERTS,
                "");
        report.claims(Slot.WEAPON, words("rocket"), "A rocket", a1)
                .claims(Slot.TARGET, words("fish market"), "the fish market", a1)
                .claims(Slot.KILLED, toll(12, 12, ""), "12 people", a1)
                .claims(Slot.WOUNDED, toll(40, -1, ""), "at least 40", a1)
                .claims(Slot.PERPETRATOR, words("militia men"), "militia men", a5, "allegedly", ASSERTS)
                .tells(Kind.MISSILE_STRIKE, "2031-05-03", "on Saturday morning", "Vel Arne", "struck");
        return report.claims(Slot.PERPETRATOR, words("gunmen"), "gunmen", "")
                .tells(Kind.SHOOTING, "2030-09", "Last year, in September", "Tessel bridge", "had attacked");
    }

    private static InventedReport state() {
        InventedReport report = new InventedReport(
                "state-07",
                "State Gazette",
                Optional.of(LocalDate.of(2031, 5, 4)),
                "Gas bottle explodes at market",
                """
                A gas bottle exploded at a stall in Vel Arne on Friday, the interior ministry said in a statement.

                The ministry denied that any rocket had been used:

                We have inspected the place. There is no crater and there are no fragments.

                وقال الناطق باسم الوزارة إن التحقيق مستمر.""");
        Speaker ministry = body("Interior Ministry");
        String a1 = report.says(
                ministry,
                "the interior ministry",
                "said in a statement",
                "A gas bottle exploded at a stall in Vel Arne on Friday",
                ASSERTS,
                "2031-05-04");
        String a2 = report.says(
                ministry, "The ministry", "denied", "that any rocket had been used", Stance.DENIES, "2031-05-04");
        return report.claims(Slot.EXPLANATION, words("a gas bottle exploded"), "A gas bottle exploded", a1)
                .claims(Slot.WEAPON, words("rocket"), "any rocket", a2, "", Stance.DENIES)
                .tells(Kind.BOMBING, "2031-05-02", "on Friday", "Vel Arne", "exploded");
    }

    private static InventedReport monitor() {
        InventedReport report = new InventedReport(
                "monitor", "Harbour Wire", Optional.of(LocalDate.of(2031, 5, 5)), "Toll rises in Vel Arne", """
                At least 31 people, 6 of them children, died in the attack on Vel Arne, according to the River Monitor.

                Witnesses spoke of two blasts around noon.""");
        String a1 = report.says(
                body("River Monitor"),
                "the River Monitor",
                "according to",
                "At least 31 people, 6 of them children, died in the attack on Vel Arne",
                ASSERTS,
                "");
        report.says(unnamed("witnesses"), "Witnesses", "spoke of", "two blasts around noon", ASSERTS, "");
        return report.claims(Slot.KILLED, toll(31, -1, ""), "At least 31 people", a1)
                .claims(Slot.KILLED, toll(6, 6, "children"), "6 of them children", a1)
                .tells(Kind.MISSILE_STRIKE, "2031-05-03~", "", "Vel Arne", "the attack");
    }

    private static InventedReport letter() {
        InventedReport report = new InventedReport(
                "letter.txt",
                "A reader",
                Optional.empty(),
                "A letter",
                "They shelled Dorn on 16 September, people here say. Nobody has written of it.");
        report.says(Speaker.UNRESOLVED, "people here", "say", "They shelled Dorn on 16 September", ASSERTS, "");
        return report.tells(Kind.SHELLING, "XXXX-09-16", "on 16 September", "Dorn", "shelled");
    }

    private static Intake intake() {
        return new Intake(List.of(
                new Intake.Line(
                        "reports/wire-1.txt",
                        Intake.State.READ,
                        "",
                        Optional.of("ab".repeat(32)),
                        Optional.of("wire-1.txt"),
                        List.of("backup/wire-1.txt")),
                new Intake.Line(
                        "reports/empty.txt",
                        Intake.State.SKIPPED,
                        "It is empty.",
                        Optional.of("cd".repeat(32)),
                        Optional.empty(),
                        List.of()),
                new Intake.Line(
                        "reports/photo.jpg",
                        Intake.State.FAILED,
                        "It is no text. Give a .txt, .md, .csv or .jsonl.",
                        Optional.empty(),
                        Optional.empty(),
                        List.of())));
    }
}
