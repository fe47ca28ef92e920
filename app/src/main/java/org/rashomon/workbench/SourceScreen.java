package org.rashomon.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.attribution.Attribution;
import org.rashomon.attribution.Speaker;
import org.rashomon.attribution.Stance;
import org.rashomon.casefile.Correction;
import org.rashomon.casefile.Desk;
import org.rashomon.casefile.JudgedReport;
import org.rashomon.casefile.Judgement;
import org.rashomon.document.Document;
import org.rashomon.document.Span;
import org.rashomon.dossier.layout.VoiceEntry;

/// One report, read: its text, its findings, and what a person makes of them.
final class SourceScreen {
    private static final int LONGEST_NAME = 200;

    private final Desk desk;
    private final Pages pages;

    SourceScreen(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    void routes(RoutesConfig routes) {
        routes.get("/source/{id}", this::show);
        routes.post("/source/{id}/judge", this::judge);
    }

    private void show(Context http) {
        int id = Asked.id(http);
        JudgedReport report = desk.report(id).orElseThrow(Asked.missing("report"));
        Reader reader = Reader.of(id, report, speakers(), "");
        Frame frame = Frame.of(
                desk,
                reader.title(),
                Frame.Screen.CASE,
                new Frame.Key("j k", "next finding, the one before"),
                new Frame.Key("a", "accept"),
                new Frame.Key("r", "reject"),
                new Frame.Key("s", "another stance"),
                new Frame.Key("p", "another speaker"),
                new Frame.Key("e", "another value of a claim"),
                new Frame.Key("c", "what is selected is the content"),
                new Frame.Key("w", "what is selected names the source"),
                new Frame.Key("v", "what is selected is the cue"),
                new Frame.Key("n", "what is selected is a statement nobody found"),
                new Frame.Key("[ ]", "the content begins a word earlier, later"),
                new Frame.Key("{ }", "the content ends a word earlier, later"),
                new Frame.Key("u", "take back what was judged last"),
                new Frame.Key("J K", "next report, the one before"));
        pages.show(http, "source", Map.of("frame", frame, "reader", reader, "around", around(id)));
    }

    private Reader.Around around(int id) {
        return new Reader.Around(desk.isThere(id - 1) ? id - 1 : 0, desk.isThere(id + 1) ? id + 1 : 0);
    }

    private List<String> speakers() {
        return desk.lastStanding().stream()
                .flatMap(standing -> standing.layout().voices().stream())
                .filter(voice -> voice.kind() == Speaker.Kind.PERSON || voice.kind() == Speaker.Kind.BODY)
                .map(VoiceEntry::name)
                .distinct()
                .limit(500)
                .toList();
    }

    private void judge(Context http) {
        int id = Asked.id(http);
        JudgedReport report = desk.report(id).orElseThrow(Asked.missing("report"));
        Document document = report.found().document();
        String act = Optional.ofNullable(http.formParam("act")).orElse("");
        String subject = Optional.ofNullable(http.formParam("subject")).orElse("");
        String reason = Optional.ofNullable(http.formParam("reason")).orElse("");
        if (act.equals("undo")) {
            subject = desk.undo(document).map(Judgement::subject).orElse("");
        } else if (act.equals("enter")) {
            subject = enter(document, span(http, document));
        } else if (subject.startsWith("claim ")) {
            claim(http, report, subject, act, reason);
        } else {
            statement(http, report, subject, act, reason);
        }
        JudgedReport now = desk.report(id).orElseThrow(Asked.missing("report"));
        pages.show(http, "reader", Map.of("reader", Reader.of(id, now, speakers(), selected(now, subject))));
    }

    private void claim(Context http, JudgedReport report, String subject, String act, String reason) {
        JudgedReport.OfClaim claim = report.incidents().stream()
                .flatMap(one -> one.claims().stream())
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .orElseThrow(Asked.missing("claim"));
        Document document = report.found().document();
        switch (act) {
            case "accept" -> desk.judgeClaim(document, claim, Judgement.Act.ACCEPT, reason);
            case "reject" -> desk.judgeClaim(document, claim, Judgement.Act.REJECT, reason);
            case "value" ->
                desk.correctClaim(
                        document,
                        claim,
                        Optional.ofNullable(http.formParam("value")).orElse(""),
                        reason);
            default ->
                throw new IllegalArgumentException(
                        "A claim can be accepted or rejected, or be given another value; for the rest, correct its statement.");
        }
    }

    private void statement(Context http, JudgedReport report, String subject, String act, String reason) {
        Document document = report.found().document();
        JudgedReport.Statement statement = report.statements().stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .orElseThrow(Asked.missing("statement"));
        Correction now = Correction.of(statement.now());
        switch (act) {
            case "accept" -> desk.judge(document, subject, Judgement.Act.ACCEPT, now, reason);
            case "reject" -> desk.judge(document, subject, Judgement.Act.REJECT, now, reason);
            case "stance" -> correct(document, subject, now.stance(stance(http)), reason);
            case "speaker" -> correct(document, subject, now.speaker(speaker(http, now.speaker())), reason);
            case "content" -> correct(document, subject, now.content(span(http, document)), reason);
            case "source" -> correct(document, subject, now.source(span(http, document)), reason);
            case "cue" -> correct(document, subject, now.cue(span(http, document)), reason);
            default ->
                throw new IllegalArgumentException("'%s' is nothing one can do with a statement.".formatted(act));
        }
    }

    private void correct(Document document, String subject, Correction now, String reason) {
        desk.judge(document, subject, Judgement.Act.CORRECT, now, reason);
    }

    private String enter(Document document, Span content) {
        Correction statement = new Correction(
                List.of(), List.of(), List.of(content), Speaker.UNRESOLVED, Stance.ASSERTS, Attribution.Form.INDIRECT);
        return desk.enter(document, statement);
    }

    private static Stance stance(Context http) {
        return Asked.of(
                Stance.class, Optional.ofNullable(http.formParam("value")).orElse(""));
    }

    /// A name of the case keeps what is known about it; another name is a person's, or what the one before was.
    private Speaker speaker(Context http, Speaker before) {
        String name = Optional.ofNullable(http.formParam("value")).orElse("").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A speaker needs a name of 1 to %d characters.".formatted(LONGEST_NAME));
        }
        Optional<VoiceEntry> known = desk.lastStanding().stream()
                .flatMap(standing -> standing.layout().voices().stream())
                .filter(voice -> voice.name().equals(name))
                .findFirst();
        Speaker.Kind kind = known.map(VoiceEntry::kind)
                .orElse(before.kind() == Speaker.Kind.BODY ? Speaker.Kind.BODY : Speaker.Kind.PERSON);
        return new Speaker(
                kind,
                name,
                known.flatMap(voice -> voice.roles().stream().findFirst()),
                known.flatMap(voice -> voice.affiliations().stream().findFirst()),
                Optional.empty());
    }

    private static Span span(Context http, Document document) {
        int start = Asked.number(Optional.ofNullable(http.formParam("start")).orElse(""));
        int end = Asked.number(Optional.ofNullable(http.formParam("end")).orElse(""));
        if (end > document.text().length() || start >= end) {
            throw new IllegalArgumentException("Nothing is selected in the text.");
        }
        Span span = new Span(start, end).strip(document.text());
        if (span.isEmpty()) throw new IllegalArgumentException("Only white space is selected.");
        return span;
    }

    private static String selected(JudgedReport report, String subject) {
        return report.statements().stream()
                .filter(one -> one.subject().equals(subject))
                .map(one -> one.now().id())
                .findFirst()
                .or(() -> report.incidents().stream()
                        .flatMap(one -> java.util.stream.IntStream.range(
                                        0, one.claims().size())
                                .filter(i -> one.claims().get(i).subject().equals(subject))
                                .mapToObj(i -> one.incident().id() + "-c" + (i + 1)))
                        .findFirst())
                .orElse("");
    }
}
