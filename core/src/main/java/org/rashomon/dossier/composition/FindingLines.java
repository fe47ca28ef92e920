package org.rashomon.dossier.composition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.attribution.Stance;
import org.rashomon.document.Span;
import org.rashomon.dossier.composition.Composition.Finding;
import org.rashomon.dossier.composition.Composition.Finding.Sort;
import org.rashomon.dossier.composition.Composition.Line;
import org.rashomon.dossier.layout.ClaimEntry;
import org.rashomon.dossier.layout.ContradictionEntry;
import org.rashomon.dossier.layout.IncidentEntry;
import org.rashomon.dossier.layout.Layout;
import org.rashomon.dossier.layout.StatementEntry;
import org.rashomon.dossier.layout.Teller;
import org.rashomon.dossier.layout.Wording;

/// Findings in print: who says it always stands with what is said.
public final class FindingLines {
    private final Layout layout;

    public FindingLines(Layout layout) {
        this.layout = layout;
    }

    public Finding of(StatementEntry said) {
        String words = said.attribution().content().stream()
                .map(said.report().document()::at)
                .map(String::strip)
                .collect(Collectors.joining(" … "));
        String text = "%s %s: “%s”"
                .formatted(
                        layout.teller(said).name(),
                        Wording.of(said.attribution().stance()),
                        words);
        List<Citation> sources = said.attribution().content().stream()
                .map(span -> new Citation(said.report(), span))
                .toList();
        List<Citation> places = sources.isEmpty() ? List.of(new Citation(said.report(), said.first())) : sources;
        return new Finding(Sort.STATEMENT, List.of(new Line(text, places)));
    }

    public Finding of(ClaimEntry claim, IncidentEntry incident) {
        Line line = line(claim);
        return new Finding(Sort.CLAIM, List.of(new Line(name(incident) + " — " + line.text(), line.sources())));
    }

    public Finding of(ContradictionEntry one) {
        return new Finding(Sort.CONTRADICTION, List.of(line(one)));
    }

    public Finding of(IncidentEntry incident) {
        List<Citation> mentions = incident.shared().tellings().stream()
                .map(telling -> new Citation(
                        incident.report(telling), telling.incident().mentions().getFirst()))
                .toList();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                "%s; told by %s."
                        .formatted(
                                name(incident),
                                Wording.number(incident.reports().size(), "report", "reports")),
                mentions));
        // The same value by the same teller is one line with all its places.
        for (String text : texts(incident)) {
            lines.add(new Line(
                    text,
                    incident.claims().stream()
                            .filter(claim -> text(claim).equals(text))
                            .map(FindingLines::citation)
                            .toList()));
        }
        incident.contradictions().forEach(one -> lines.add(line(one)));
        return new Finding(Sort.INCIDENT, lines);
    }

    private static Set<String> texts(IncidentEntry incident) {
        return incident.claims().stream()
                .sorted(java.util.Comparator.comparing(claim -> claim.claim().slot()))
                .map(FindingLines::text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Words of a report as they stand, without a finding in them.
    public Finding of(Citation words) {
        String text =
                "“%s” (%s)".formatted(words.words().strip(), words.report().label());
        return new Finding(Sort.WORDS, List.of(new Line(text, List.of(words))));
    }

    static String name(IncidentEntry incident) {
        String place = incident.places().isEmpty() ? "no place given" : incident.places();
        return "%s, %s, %s".formatted(incident.kinds(), place, incident.dateWords());
    }

    private static Line line(ClaimEntry claim) {
        return new Line(text(claim), List.of(citation(claim)));
    }

    private static String text(ClaimEntry claim) {
        Teller teller = claim.teller();
        Stance stance = claim.claim().stance();
        String who = teller.isOutlet() ? teller.name() + " in its own words" : teller.name();
        String hedge = claim.hedge().map(word -> ", “" + word + "”").orElse("");
        return "%s: %s (%s%s%s)"
                .formatted(
                        Wording.of(claim.claim().slot()),
                        claim.value(),
                        who,
                        stance == Stance.ASSERTS ? "" : " " + Wording.of(stance) + " it",
                        hedge);
    }

    private static Line line(ContradictionEntry one) {
        return new Line(
                "%s: %s"
                        .formatted(
                                Wording.of(one.contradiction().weight()),
                                one.contradiction().reason()),
                List.of(citation(one.one()), citation(one.other())));
    }

    private static Citation citation(ClaimEntry claim) {
        Span span = claim.claim().span();
        return new Citation(claim.report(), span);
    }
}
