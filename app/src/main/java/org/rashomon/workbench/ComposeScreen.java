package org.rashomon.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.casefile.Composing;
import org.rashomon.casefile.Desk;
import org.rashomon.casefile.Draft;
import org.rashomon.casefile.Ref;
import org.rashomon.casefile.Standing;

/// The dossier that a person composes: findings put in from every screen, in order, with headings and own sentences
/// between.
public final class ComposeScreen {
    private final Desk desk;
    private final Pages pages;
    private final Waiting waiting;

    ComposeScreen(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
        this.waiting = new Waiting(desk, pages);
    }

    void routes(RoutesConfig routes) {
        routes.get("/composed", waiting.until(Frame.Screen.DOSSIER, this::show));
        routes.post("/compose/add", this::add);
        routes.post("/compose/{act}", waiting.until(Frame.Screen.DOSSIER, this::change));
    }

    private void show(Context http, Standing standing) {
        Frame frame = Frame.of(
                desk,
                "Composed",
                Frame.Screen.DOSSIER,
                new Frame.Key("j k", "next item, the one before"),
                new Frame.Key("J K", "move the item down, up"),
                new Frame.Key("e", "write a heading or sentence anew, or say what it rests on"),
                new Frame.Key("r", "take the item out"),
                new Frame.Key("h", "a new heading"),
                new Frame.Key("n", "a new sentence"),
                new Frame.Key("u", "take back the last step"));
        Draft draft = desk.draft(standing);
        pages.show(http, "composed", Map.of("frame", frame, "draft", draft, "to", new WordsLink(standing)));
    }

    /// One key on any screen.
    private void add(Context http) {
        boolean isNew = desk.composing()
                .add(Ref.read(Optional.ofNullable(http.formParam("ref")).orElse("")));
        http.contentType("text/plain; charset=utf-8")
                .result(isNew ? "It is in the dossier you compose." : "It was in the dossier you compose already.");
    }

    private void change(Context http, Standing standing) {
        Composing composing = desk.composing();
        String text = Optional.ofNullable(http.formParam("text")).orElse("");
        List<Ref> refs = http.formParams("ref").stream().map(Ref::read).toList();
        int item = Asked.number(Optional.ofNullable(http.formParam("item")).orElse("0"));
        switch (http.pathParam("act")) {
            case "heading" -> composing.addHeading(text);
            case "sentence" -> composing.addSentence(text, refs);
            case "write" -> {
                composing.rewrite(item, text);
                if (http.formParam("rests") != null) composing.rest(item, refs);
            }
            case "up" -> composing.move(item, -1);
            case "down" -> composing.move(item, 1);
            case "remove" -> composing.remove(item);
            case "undo" -> composing.undo();
            default -> throw Asked.missing("step").get();
        }
        pages.show(http, "composition", Map.of("draft", desk.draft(standing), "to", new WordsLink(standing)));
    }
}
