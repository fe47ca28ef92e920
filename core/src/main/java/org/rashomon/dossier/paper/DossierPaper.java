package org.rashomon.dossier.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.attribution.Stance;
import org.rashomon.document.Paragraph;
import org.rashomon.dossier.Dossier;
import org.rashomon.dossier.Intake;
import org.rashomon.dossier.composition.Citation;
import org.rashomon.dossier.composition.FindingLines;
import org.rashomon.dossier.layout.ClaimEntry;
import org.rashomon.dossier.layout.ContradictionEntry;
import org.rashomon.dossier.layout.DateWording;
import org.rashomon.dossier.layout.IncidentEntry;
import org.rashomon.dossier.layout.Layout;
import org.rashomon.dossier.layout.ReportEntry;
import org.rashomon.dossier.layout.ShiftEntry;
import org.rashomon.dossier.layout.VoiceEntry;
import org.rashomon.dossier.layout.Wording;
import org.rashomon.dossier.paper.Paper.Block;
import org.rashomon.dossier.paper.Paper.Cell;
import org.rashomon.dossier.paper.Paper.Heading;
import org.rashomon.dossier.paper.Paper.Manner;
import org.rashomon.dossier.paper.Paper.Table;
import org.rashomon.dossier.paper.Paper.Text;
import org.rashomon.incident.Slot;

/// The whole dossier on paper: incidents with all accounts, statements by speaker, and every report in full.
public final class DossierPaper {
    private final Dossier dossier;
    private final Layout layout;
    private final FindingLines lines;
    private final List<Block> blocks = new ArrayList<>();

    private DossierPaper(Dossier dossier, Layout layout) {
        this.dossier = dossier;
        this.layout = layout;
        this.lines = new FindingLines(layout);
    }

    /// The dossier in print.
    ///
    /// @param layout of the dossier's investigation
    public static Paper of(Dossier dossier, Layout layout) {
        DossierPaper paper = new DossierPaper(dossier, layout);
        paper.incidents();
        paper.statements();
        paper.sources();
        paper.intake();
        return new Paper(dossier.title(), paper.standfirst(), paper.blocks, dossier.madeBy());
    }

    private List<String> standfirst() {
        return List.of(
                "%s, %s by %s, %s, %s."
                        .formatted(
                                Wording.number(layout.reports().size(), "report", "reports"),
                                Wording.number(layout.statementCount(), "statement", "statements"),
                                Wording.number(layout.voices().size(), "speaker", "speakers"),
                                Wording.number(layout.incidents().size(), "incident", "incidents"),
                                Wording.number(
                                        layout.contradictions().count(),
                                        "pair of claims that differ",
                                        "pairs of claims that differ")),
                "Who is right is not said here. Every line leads to the words it rests on; the reports stand at the end in full.");
    }

    private void plain(Manner manner, String text) {
        blocks.add(new Text(manner, text));
    }

    private void incidents() {
        if (layout.incidents().isEmpty()) return;
        blocks.add(new Heading(1, "Incidents", ""));
        layout.incidents().forEach(this::incident);
    }

    private void incident(IncidentEntry one) {
        blocks.add(new Heading(
                2,
                "%d  %s%s".formatted(one.number(), one.kinds(), one.places().isEmpty() ? "" : ", " + one.places()),
                one.id()));
        plain(
                Manner.REMARK,
                "%s; told by %s."
                        .formatted(one.dateWords(), Wording.number(one.reports().size(), "report", "reports")));
        List<List<Cell>> rows = new ArrayList<>();
        Optional<Slot> above = Optional.empty();
        for (ClaimEntry claim : one.claims().stream()
                .sorted(Comparator.comparing(claim -> claim.claim().slot()))
                .toList()) {
            Slot slot = claim.claim().slot();
            rows.add(row(claim, above.filter(slot::equals).isPresent() ? "" : Wording.of(slot)));
            above = Optional.of(slot);
        }
        if (!rows.isEmpty()) blocks.add(new Table(List.of("What", "Value", "Who says so"), rows));
        one.hard().forEach(this::contradiction);
        one.shifts().forEach(this::shift);
    }

    private static List<Cell> row(ClaimEntry claim, String what) {
        Stance stance = claim.claim().stance();
        String value = (stance == Stance.ASSERTS ? "" : Wording.of(stance) + ": ")
                + claim.value()
                + claim.hedge().map(word -> " (“" + word + "”)").orElse("");
        String who = claim.teller().isOutlet()
                ? claim.teller().name() + " in its own words"
                : claim.teller().name();
        return List.of(
                new Cell(what, List.of()),
                new Cell(
                        value,
                        List.of(new Citation(claim.report(), claim.claim().span()))),
                new Cell(who, List.of()));
    }

    private void contradiction(ContradictionEntry one) {
        lines.of(one)
                .lines()
                .forEach(line ->
                        blocks.add(new Text(Manner.ITEM, one.id() + "  " + line.text(), line.sources(), one.id())));
    }

    private void shift(ShiftEntry one) {
        String steps = one.steps().stream()
                .map(step -> "%s: “%s”"
                        .formatted(
                                step.report()
                                        .published()
                                        .map(DateWording::brief)
                                        .orElse("no date"),
                                step.words()))
                .collect(Collectors.joining("; "));
        String text = "%s  %s, %s: %s. %s"
                .formatted(
                        one.id(),
                        one.shift().voice().shown(),
                        Wording.of(one.shift().slot()).toLowerCase(Locale.ROOT),
                        Wording.of(one.shift().change()),
                        steps);
        blocks.add(new Text(
                Manner.ITEM,
                text,
                one.steps().stream()
                        .map(step -> new Citation(step.report(), step.claim().span()))
                        .toList(),
                one.id()));
    }

    private void statements() {
        if (layout.voices().isEmpty()) return;
        blocks.add(new Heading(1, "Statements", ""));
        for (VoiceEntry voice : layout.voices()) {
            blocks.add(new Heading(2, voice.name(), voice.id()));
            String about = Stream.concat(voice.about().stream(), voice.reasons().stream())
                    .collect(Collectors.joining(" · "));
            if (!about.isEmpty()) plain(Manner.REMARK, about);
            voice.statements()
                    .forEach(said -> lines.of(said)
                            .lines()
                            .forEach(line -> blocks.add(new Text(Manner.ITEM, line.text(), line.sources(), ""))));
        }
    }

    private void sources() {
        if (layout.reports().isEmpty()) return;
        blocks.add(new Heading(1, "Reports", ""));
        for (ReportEntry report : layout.reports()) {
            blocks.add(new Heading(2, "%s  %s".formatted(report.id(), report.title()), report.id()));
            plain(
                    Manner.REMARK,
                    "%s · %s%s · SHA-256 %s%s"
                            .formatted(
                                    report.label(),
                                    report.document().id(),
                                    report.document()
                                            .origin()
                                            .url()
                                            .map(url -> " · " + url)
                                            .orElse(""),
                                    report.document().origin().sha256(),
                                    report.findings().isRead() ? "" : " · not in English, and not analysed"));
            int number = 0;
            for (var section : report.document().sections()) {
                for (Paragraph paragraph : section.paragraphs()) {
                    number++;
                    String text = report.document().at(paragraph.span()).strip();
                    blocks.add(new Text(Manner.SOURCE, text, List.of(), report.id() + "p" + number));
                }
            }
        }
    }

    private void intake() {
        List<Intake.Line> left = dossier.intake().lines().stream()
                .filter(line -> line.state() == Intake.State.FAILED || line.state() == Intake.State.SKIPPED)
                .toList();
        if (left.isEmpty()) return;
        blocks.add(new Heading(1, "What was not read", ""));
        left.forEach(line -> plain(Manner.ITEM, "%s: %s".formatted(line.name(), line.why())));
    }
}
