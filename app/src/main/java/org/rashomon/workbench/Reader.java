package org.rashomon.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.casefile.ClaimValue;
import org.rashomon.casefile.JudgedReport;
import org.rashomon.casefile.JudgedReport.State;
import org.rashomon.casefile.Judgement;
import org.rashomon.casefile.Ref;
import org.rashomon.document.Document;
import org.rashomon.document.Paragraph;
import org.rashomon.document.Section;
import org.rashomon.document.Span;
import org.rashomon.dossier.layout.DateWording;
import org.rashomon.dossier.layout.Wording;
import org.rashomon.incident.Claim;

/// A report as its reader sees it: the text with its marks, and beside it a card for each finding.
///
/// @param id the case's own number of the report
/// @param speakers names that are known in the case, offered when a speaker is changed
/// @param select the finding that is to be shown first, or ""
public record Reader(
        int id,
        JudgedReport report,
        List<Block> blocks,
        List<Card> cards,
        List<Told> told,
        List<String> speakers,
        String select) {
    /// The numbers of the reports before and after, 0 where there is none.
    public record Around(int before, int after) {}

    /// A paragraph.
    ///
    /// @param label its kind in words, or "" for plain prose
    /// @param part what a section begins with it, or ""
    public record Block(int number, String css, String label, String part, List<Piece> pieces) {}

    /// A statement.
    ///
    /// @param id `a3`; of one a person entered `p12`
    /// @param ref what a composition calls it
    /// @param changed what a person changed of it, in words
    /// @param start of its content
    /// @param end of its content
    public record Card(
            String id,
            String subject,
            String ref,
            State state,
            String who,
            String about,
            String stance,
            String form,
            String words,
            Optional<String> said,
            Optional<String> basis,
            List<String> changed,
            int start,
            int end,
            List<ClaimLine> claims) {}

    /// A value said of an incident.
    ///
    /// @param id `i1-c2`
    /// @param typed its value as a person types it
    /// @param was what the program read, when a person gave it another value
    public record ClaimLine(
            String id,
            String subject,
            String ref,
            State state,
            String slot,
            String value,
            String typed,
            Optional<String> was,
            String stance,
            String words,
            Span span) {}

    /// An incident as the report tells it in its own words.
    public record Told(String id, String kind, String when, String where, Span mention, List<ClaimLine> claims) {}

    static Reader of(int id, JudgedReport report, List<String> speakers, String select) {
        Document document = report.found().document();
        Map<String, List<ClaimLine>> byStatement = new java.util.HashMap<>();
        List<Told> told = new ArrayList<>();
        Marked marks = new Marked(document.text());
        for (JudgedReport.Statement one : report.statements()) mark(marks, one);
        for (JudgedReport.OfIncident one : report.incidents()) {
            List<ClaimLine> own = new ArrayList<>();
            for (int i = 0; i < one.claims().size(); i++) {
                JudgedReport.OfClaim claim = one.claims().get(i);
                ClaimLine line = line(document, one.incident().id() + "-c" + (i + 1), claim);
                marks.mark(claim.now().span(), "c", line.id, css(claim.state()), false);
                Optional<String> of = claim.now()
                        .attribution()
                        .filter(said -> report.statements().stream()
                                .anyMatch(statement -> statement.now().id().equals(said)));
                of.ifPresentOrElse(
                        said -> byStatement
                                .computeIfAbsent(said, any -> new ArrayList<>())
                                .add(line),
                        () -> own.add(line));
            }
            told.add(new Told(
                    one.incident().id(),
                    Wording.of(one.incident().kind()),
                    one.incident().when().map(DateWording::of).orElse("no date given"),
                    one.incident()
                            .where()
                            .or(one.incident()::within)
                            .map(place -> place.name())
                            .orElse("no place given"),
                    one.incident().mentions().getFirst(),
                    own));
        }
        List<Card> cards = report.statements().stream()
                .map(one ->
                        card(document, one, byStatement.getOrDefault(one.now().id(), List.of())))
                .toList();
        return new Reader(id, report, blocks(document, marks), cards, told, speakers, select);
    }

    private static void mark(Marked marks, JudgedReport.Statement one) {
        Attribution said = one.now();
        String state = css(one.state());
        for (Span span : said.content()) {
            marks.mark(span, "q", said.id(), state, span.equals(said.content().getFirst()));
        }
        said.source().forEach(span -> marks.mark(span, "s", said.id(), state, false));
        said.cue().forEach(span -> marks.mark(span, "u", said.id(), state, false));
        said.basis().forEach(span -> marks.mark(span, "b", said.id(), state, false));
    }

    static String css(State state) {
        return switch (state) {
            case OPEN -> "";
            case ACCEPTED -> "accepted";
            case CORRECTED -> "corrected";
            case REJECTED -> "rejected";
        };
    }

    private static List<Block> blocks(Document document, Marked marks) {
        List<Block> blocks = new ArrayList<>();
        for (Section section : document.sections()) {
            String part = Wording.of(section.kind());
            for (Paragraph paragraph : section.paragraphs()) {
                blocks.add(new Block(
                        blocks.size() + 1,
                        paragraph.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        section.kind() == Section.Kind.HEADER ? "" : Wording.of(paragraph.kind()),
                        part,
                        marks.in(paragraph.span())));
                part = "";
            }
        }
        return blocks;
    }

    private static Card card(Document document, JudgedReport.Statement one, List<ClaimLine> claims) {
        Attribution said = one.now();
        return new Card(
                said.id(),
                one.subject(),
                Ref.of(document.origin().sha256(), said).written(),
                one.state(),
                who(document, said),
                about(said.speaker()),
                Wording.of(said.stance()),
                Wording.of(said.form()),
                words(document, said.content()),
                said.saidOn().map(DateWording::of),
                said.basis().isEmpty() ? Optional.empty() : Optional.of(words(document, said.basis())),
                changed(document, one),
                said.content().isEmpty() ? 0 : said.content().getFirst().start(),
                said.content().isEmpty() ? 0 : said.content().getLast().end(),
                claims);
    }

    private static String who(Document document, Attribution said) {
        if (said.speaker().isResolved()) return said.speaker().name();
        return said.source().isEmpty() ? Wording.UNRESOLVED : words(document, said.source());
    }

    private static String about(Speaker speaker) {
        return java.util.stream.Stream.of(speaker.role(), speaker.affiliation())
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private static List<String> changed(Document document, JudgedReport.Statement one) {
        if (one.found().isEmpty()) return List.of("entered by a person");
        Attribution was = one.found().get();
        List<String> changed = new ArrayList<>();
        if (!was.speaker().name().equals(one.now().speaker().name())) {
            changed.add("speaker was: "
                    + (was.speaker().isResolved() ? was.speaker().name() : "not found"));
        }
        if (was.stance() != one.now().stance()) changed.add("stance was: " + Wording.of(was.stance()));
        if (!was.content().equals(one.now().content())) changed.add("words were: " + words(document, was.content()));
        if (!was.source().equals(one.now().source())) changed.add("source was: " + words(document, was.source()));
        if (!was.cue().equals(one.now().cue())) changed.add("cue was: " + words(document, was.cue()));
        return changed;
    }

    private static ClaimLine line(Document document, String id, JudgedReport.OfClaim one) {
        Claim claim = one.now();
        return new ClaimLine(
                id,
                one.subject(),
                Ref.of(document.origin().sha256(), claim).written(),
                one.state(),
                Wording.of(claim.slot()),
                Wording.of(claim.value()),
                ClaimValue.words(claim.value()),
                Optional.of(one.found().value())
                        .filter(found -> !found.equals(claim.value()))
                        .map(Wording::of),
                claim.stance() == org.rashomon.attribution.Stance.ASSERTS ? "" : Wording.of(claim.stance()),
                document.at(claim.span()),
                claim.span());
    }

    static String words(Document document, List<Span> spans) {
        return spans.stream().map(document::at).collect(Collectors.joining(" … "));
    }

    /// The history, newest first.
    public List<Judgement> history() {
        return report.history().reversed();
    }

    /// What a judgement of the history is about, in the report's words.
    public String about(Judgement judgement) {
        String spans = judgement.subject().substring(judgement.subject().lastIndexOf(' ') + 1);
        Document document = report.found().document();
        List<Span> read = new ArrayList<>();
        for (String span : spans.split(",", -1)) {
            int dash = span.indexOf('-');
            if (dash < 1) continue;
            int end = Math.min(document.text().length(), Integer.parseInt(span.substring(dash + 1)));
            read.add(new Span(Math.min(end, Integer.parseInt(span.substring(0, dash))), end));
        }
        return words(document, read);
    }

    public boolean isUndone(Judgement judgement) {
        return report.history().stream()
                .anyMatch(one -> one.undoes().filter(id -> id == judgement.id()).isPresent());
    }

    public int open() {
        return (int) cards.stream().filter(card -> card.state == State.OPEN).count();
    }

    public Document document() {
        return report.found().document();
    }

    public String title() {
        return document()
                .title()
                .map(document()::at)
                .filter(words -> !words.isBlank())
                .orElse(document().id());
    }
}
