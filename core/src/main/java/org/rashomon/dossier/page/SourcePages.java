package org.rashomon.dossier.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.attribution.Attribution;
import org.rashomon.document.Span;
import org.rashomon.dossier.layout.ClaimEntry;
import org.rashomon.dossier.layout.IncidentEntry;
import org.rashomon.dossier.layout.Layout;
import org.rashomon.dossier.layout.LinkEntry;
import org.rashomon.dossier.layout.ReportEntry;
import org.rashomon.dossier.layout.StatementEntry;
import org.rashomon.dossier.layout.Wording;
import org.rashomon.incident.Incident;
import org.rashomon.incident.Telling;
import org.rashomon.narrative.spread.Alteration;
import org.rashomon.narrative.spread.Passage;
import org.rashomon.narrative.spread.Reason;

/// Marks every source with what was found in it.
public final class SourcePages {
    private final Layout layout;
    private final Set<String> inTrees;
    private final Map<String, List<ClaimEntry>> claims = new HashMap<>();
    private final Map<String, List<Mention>> mentions = new HashMap<>();

    private final Map<String, List<LinkEntry>> links = new HashMap<>();

    /// Words that a shift or a contradiction shows and that are no value of an incident's table.
    private record Shown(ClaimEntry claim, String by) {}

    private final Map<String, List<Shown>> shown = new HashMap<>();

    private record Mention(IncidentEntry shared, Incident incident) {}

    public SourcePages(Layout layout) {
        this.layout = layout;
        this.inTrees = layout.spread().inTrees();
        for (LinkEntry link : layout.spread().links()) {
            for (ReportEntry report : List.of(link.after(), link.before())) {
                links.computeIfAbsent(report.id(), id -> new ArrayList<>()).add(link);
            }
        }
        Map<String, ReportEntry> reports = new HashMap<>();
        layout.reports().forEach(report -> reports.put(key(report), report));
        for (IncidentEntry incident : layout.incidents()) {
            for (ClaimEntry claim : incident.claims()) {
                claims.computeIfAbsent(claim.report().id(), id -> new ArrayList<>())
                        .add(claim);
            }
            incident.shifts().forEach(shift -> shift.steps().forEach(step -> show(step, shift.id())));
            incident.contradictions().forEach(one -> {
                show(one.one(), one.id());
                show(one.other(), one.id());
            });
            for (Telling telling : incident.shared().tellings()) {
                String key = telling.document().origin().sha256() + "/"
                        + telling.document().id();
                ReportEntry report = reports.get(key);
                if (report == null) continue;
                mentions.computeIfAbsent(report.id(), id -> new ArrayList<>())
                        .add(new Mention(incident, telling.incident()));
            }
        }
    }

    private void show(ClaimEntry claim, String by) {
        boolean listed = claims.getOrDefault(claim.report().id(), List.of()).stream()
                .anyMatch(one -> one.claim().span().equals(claim.claim().span()));
        if (!listed) {
            shown.computeIfAbsent(claim.report().id(), id -> new ArrayList<>()).add(new Shown(claim, by));
        }
    }

    /// The words that passed between two reports, and what changed in them, on both sides.
    private void mark(MarkedText marks, ReportEntry report, LinkEntry entry) {
        boolean later = report.id().equals(entry.after().id());
        Node.Link number = new Node.Link(inTrees.contains(entry.id()) ? "#" + entry.id() : "#spread", entry.id());
        for (Passage passage : entry.link().passages()) {
            marks.mark(MarkKind.TAKEN, later ? passage.after() : passage.before(), number);
        }
        for (Reason reason : entry.link().reasons()) {
            if (later) marks.mark(MarkKind.TAKEN, reason.after());
        }
        for (Alteration one : entry.link().alterations()) {
            marks.mark(MarkKind.TAKEN, later ? one.after() : one.before());
        }
    }

    private static String key(ReportEntry report) {
        return report.document().origin().sha256() + "/" + report.document().id();
    }

    public SourcePage of(ReportEntry report) {
        MarkedText marks = new MarkedText(report.document().text(), report.id());
        Map<Integer, List<SourcePage.Note>> notes = new HashMap<>();
        for (StatementEntry statement : layout.statementsOf(report)) {
            mark(marks, statement);
            notes.computeIfAbsent(report.paragraph(statement.first()), number -> new ArrayList<>())
                    .add(note(statement));
        }
        for (Mention mention : mentions.getOrDefault(report.id(), List.of())) mark(marks, mention);
        for (ClaimEntry claim : claims.getOrDefault(report.id(), List.of())) {
            Node.Link link = new Node.Link("#" + claim.id(), claim.incident());
            marks.mark(MarkKind.CLAIM, claim.claim().span(), link);
            claim.claim().hedge().ifPresent(hedge -> marks.mark(MarkKind.HEDGE, hedge));
        }
        for (Shown one : shown.getOrDefault(report.id(), List.of())) {
            marks.mark(MarkKind.CLAIM, one.claim().claim().span(), new Node.Link("#" + one.by(), one.by()));
        }
        for (LinkEntry link : links.getOrDefault(report.id(), List.of())) mark(marks, report, link);
        return new SourcePage(report, SourcePage.parts(report, marks, notes));
    }

    private static void mark(MarkedText marks, StatementEntry statement) {
        Attribution said = statement.attribution();
        Node.Link link = new Node.Link("#" + statement.id(), said.id());
        List<Span> content = said.content();
        for (Span span : content) {
            if (span.equals(content.getLast())) marks.mark(MarkKind.CONTENT, span, link);
            else marks.mark(MarkKind.CONTENT, span);
        }
        said.source().forEach(span -> marks.mark(MarkKind.SOURCE, span));
        said.cue().forEach(span -> marks.mark(MarkKind.CUE, span));
        said.basis().forEach(span -> marks.mark(MarkKind.BASIS, span));
        said.venue().ifPresent(span -> marks.mark(MarkKind.VENUE, span));
    }

    private static void mark(MarkedText marks, Mention mention) {
        Node.Link link = new Node.Link("#" + mention.shared.id(), mention.shared.id());
        mention.incident.mentions().forEach(span -> marks.mark(MarkKind.MENTION, span, link));
        mention.incident.whenAt().ifPresent(span -> marks.mark(MarkKind.WHEN, span));
        mention.incident.where().ifPresent(place -> marks.mark(MarkKind.WHERE, place.span()));
        mention.incident.within().ifPresent(place -> marks.mark(MarkKind.WHERE, place.span()));
    }

    private static SourcePage.Note note(StatementEntry statement) {
        Attribution said = statement.attribution();
        String who = said.speaker().isResolved()
                ? said.speaker().name()
                : statement.sourceWords().orElse(Wording.UNRESOLVED);
        return new SourcePage.Note("#" + statement.id(), said.id(), who, Wording.of(said.stance()));
    }
}
