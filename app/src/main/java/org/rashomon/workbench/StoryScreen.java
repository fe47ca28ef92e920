package org.rashomon.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rashomon.casefile.Desk;
import org.rashomon.casefile.Page;
import org.rashomon.casefile.Standing;
import org.rashomon.dossier.layout.IncidentEntry;
import org.rashomon.dossier.layout.ShiftEntry;

/// How what one speaker says changes with time: a strip each, oldest words on the left.
public final class StoryScreen {
    private static final int PAGE = 40;

    private final Desk desk;
    private final Pages pages;
    private final Waiting waiting;

    StoryScreen(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
        this.waiting = new Waiting(desk, pages);
    }

    /// A shift and the incident it is about.
    public record Strip(IncidentEntry incident, ShiftEntry shift) {}

    void routes(RoutesConfig routes) {
        routes.get("/stories", waiting.until(Frame.Screen.STORIES, this::list));
    }

    private void list(Context http, Standing standing) {
        List<Strip> strips = new ArrayList<>();
        for (IncidentEntry incident : standing.layout().incidents()) {
            incident.shifts().forEach(shift -> strips.add(new Strip(incident, shift)));
        }
        pages.show(
                http,
                "stories",
                Map.of(
                        "frame",
                        Frame.of(desk, "Stories", Frame.Screen.STORIES),
                        "page",
                        Page.of(strips, Asked.page(http), PAGE),
                        "to",
                        new WordsLink(standing)));
    }
}
